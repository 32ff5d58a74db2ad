using System.Globalization;
using System.Text;
using Musnad.Arabic.Data;
using Musnad.Text;

namespace Musnad.Arabic.Folding;

/// <summary>Makes the spelling variants of Arabic one: what differs only by these compares equal.</summary>
/// <remarks>
/// <list type="bullet">
/// <item>alef with hamza, madda or wasla → bare alef; waw and ya with hamza → waw, ya</item>
/// <item>alef maksura and Persian ya → ya; ta marbuta → ha; Persian kaf → kaf</item>
/// <item>tashkeel, superscript alef, tatweel, zero-width and bidirectional marks → nothing</item>
/// <item>presentation forms and ligatures → their letters</item>
/// <item>Arabic-Indic and Persian digits → ASCII digits; Latin letters → lower case (ASCII only)</item>
/// </list>
/// Own tables, so that the result is the same with ICU, without it and in any culture.
/// </remarks>
public static class ArabicFolding
{
    private const char Dropped = '\uFFFF';
    private const char Expanded = '\uFFFE';

    private static readonly Dictionary<char, string> Expansions = [];
    private static readonly char[] Map = BuildMap();

    /// <summary>The folded form of a text.</summary>
    public static string Fold(ReadOnlySpan<char> text)
    {
        int same = 0;
        while (same < text.Length && Map[text[same]] == text[same])
        {
            same++;
        }

        if (same == text.Length)
        {
            return text.ToString();
        }

        var folded = new StringBuilder(text.Length);
        foreach (char letter in text)
        {
            char mapped = Map[letter];
            if (mapped == Expanded)
            {
                folded.Append(Expansions[letter]);
            }
            else if (mapped != Dropped)
            {
                folded.Append(mapped);
            }
        }

        return folded.ToString();
    }

    /// <summary>Folds into a buffer.</summary>
    /// <returns>Number of characters written, or -1 when the buffer is too short; one character folds to fifteen at most (U+FDFA).</returns>
    public static int Fold(ReadOnlySpan<char> text, Span<char> buffer)
    {
        int length = 0;
        foreach (char letter in text)
        {
            char mapped = Map[letter];
            if (mapped == Dropped)
            {
                continue;
            }

            if (mapped == Expanded)
            {
                string expansion = Expansions[letter];
                if (length + expansion.Length > buffer.Length)
                {
                    return -1;
                }

                expansion.CopyTo(buffer[length..]);
                length += expansion.Length;
            }
            else
            {
                if (length == buffer.Length)
                {
                    return -1;
                }

                buffer[length++] = mapped;
            }
        }

        return length;
    }

    /// <summary>The folded form together with the place each of its characters came from.</summary>
    public static FoldedText FoldWithOrigins(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new StringBuilder(text.Length);
        var origins = new List<int>(text.Length + 1);
        for (int i = 0; i < text.Length; i++)
        {
            char mapped = Map[text[i]];
            if (mapped == Dropped)
            {
                continue;
            }

            string letters = mapped == Expanded ? Expansions[text[i]] : mapped.ToString();
            folded.Append(letters);
            for (int k = 0; k < letters.Length; k++)
            {
                origins.Add(i);
            }
        }

        origins.Add(text.Length);
        return new FoldedText(folded.ToString(), [.. origins]);
    }

    private static char[] BuildMap()
    {
        var map = new char[char.MaxValue + 1];
        for (int i = 0; i < map.Length; i++)
        {
            map[i] = (char)i;
        }

        Set(map, "\u0622\u0623\u0625\u0671", '\u0627');
        Set(map, "\u0624", '\u0648');
        Set(map, "\u0626\u0649\u06CC", '\u064A');
        Set(map, "\u0629", '\u0647');
        Set(map, "\u06A9", '\u0643');
        Drop(map, '\u064B', '\u065F');
        Drop(map, '\u0610', '\u061A');
        Drop(map, '\u06D6', '\u06DC');
        Drop(map, '\u0670', '\u0670');
        Drop(map, '\u0640', '\u0640');
        Drop(map, '\u200B', '\u200F');
        Drop(map, '\u202A', '\u202E');
        Drop(map, '\u2060', '\u2064');
        Drop(map, '\u2066', '\u206F');
        Drop(map, '\uFEFF', '\uFEFF');
        Drop(map, '\u00AD', '\u00AD');
        Drop(map, '\u061C', '\u061C');
        for (int digit = 0; digit < 10; digit++)
        {
            map['\u0660' + digit] = map['\u06F0' + digit] = (char)('0' + digit);
        }

        for (char letter = 'A'; letter <= 'Z'; letter++)
        {
            map[letter] = (char)(letter | 0x20);
        }

        foreach (string[] row in Table.Read("presentation-forms.tsv"))
        {
            char form = (char)int.Parse(row[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            string letters = row.Length > 1 ? row[1] : "";
            map[form] = letters.Length switch { 0 => Dropped, 1 => letters[0], _ => Expanded };
            if (letters.Length > 1)
            {
                Expansions[form] = letters;
            }
        }

        map[Dropped] = ' ';
        map[Expanded] = ' ';
        return map;
    }

    private static void Set(char[] map, string letters, char folded)
    {
        foreach (char letter in letters)
        {
            map[letter] = folded;
        }
    }

    private static void Drop(char[] map, char first, char last)
    {
        for (int i = first; i <= last; i++)
        {
            map[i] = Dropped;
        }
    }
}
