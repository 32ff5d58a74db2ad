using System.Text;

namespace Musnad.Cli.Rendering;

/// <summary>Characters that would steer a terminal or a browser instead of being seen.</summary>
internal static class ControlCharacters
{
    private static readonly Dictionary<char, string> BidiNames = new()
    {
        ['\u061C'] = "ALM",
        ['\u200E'] = "LRM",
        ['\u200F'] = "RLM",
        ['\u202A'] = "LRE",
        ['\u202B'] = "RLE",
        ['\u202C'] = "PDF",
        ['\u202D'] = "LRO",
        ['\u202E'] = "RLO",
        ['\u2066'] = "LRI",
        ['\u2067'] = "RLI",
        ['\u2068'] = "FSI",
        ['\u2069'] = "PDI",
    };

    /// <summary>The short name of a character that reorders text (or marks its direction), or null.</summary>
    public static string? BidiName(char letter) => letter < '\u061C' ? null : BidiNames.GetValueOrDefault(letter);

    /// <summary>Whether the character only marks a direction for its neighbours and reorders nothing by itself.</summary>
    public static bool IsMark(char letter) => letter is '\u061C' or '\u200E' or '\u200F';

    /// <summary>Whether the character is a control of terminals (C0, C1, DEL) other than white space.</summary>
    public static bool IsTerminalControl(char letter) => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t');

    /// <summary>The text with what would steer shown by a sign or a name instead.</summary>
    public static string Visible(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u202A', '\u2069') && !text.Any(IsTerminalControl))
        {
            return text;
        }

        var visible = new StringBuilder(text.Length + 8);
        foreach (char letter in text)
        {
            if (IsTerminalControl(letter))
            {
                visible.Append(letter < ' ' ? (char)('\u2400' + letter) : '\uFFFD');
            }
            else if (BidiName(letter) is { } name && !IsMark(letter))
            {
                visible.Append('⟨').Append(name).Append('⟩');
            }
            else
            {
                visible.Append(letter);
            }
        }

        return visible.ToString();
    }
}
