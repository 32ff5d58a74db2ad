using System.Globalization;
using System.Text;

namespace Musnad.Cli.Rendering.Html;

/// <summary>HTML under construction. Only what this class is given as markup is markup; everything else is encoded.</summary>
/// <remarks>
/// Characters that reorder text are shown as small labels instead of being obeyed, so that what a reader sees is what the
/// article's characters are, and in their order. Other controls, which HTML forbids, are shown the same way.
/// </remarks>
internal sealed class Markup
{
    private readonly StringBuilder _html = new();

    public override string ToString() => _html.ToString();

    /// <summary>Appends markup as it is; its holes are encoded as attribute values.</summary>
    public Markup Tag(FormattableString markup)
    {
        object?[] encoded = [.. markup.GetArguments().Select(Encode)];
        _html.AppendFormat(CultureInfo.InvariantCulture, markup.Format, encoded);
        return this;
    }

    public Markup Raw(string markup)
    {
        _html.Append(markup);
        return this;
    }

    public Markup Raw(Markup markup)
    {
        _html.Append(markup._html);
        return this;
    }

    /// <summary>Appends text of an article.</summary>
    public Markup Text(ReadOnlySpan<char> text)
    {
        foreach (char letter in text)
        {
            if (ControlCharacters.BidiName(letter) is { } name)
            {
                Label(letter, name, ControlCharacters.IsMark(letter) ? "bc mark" : "bc");
            }
            else if (ControlCharacters.IsTerminalControl(letter))
            {
                Label(letter, $"{(int)letter:X2}", "bc");
            }
            else
            {
                Append(letter);
            }
        }

        return this;
    }

    /// <summary>Appends a word of the article or a name, set off from the words around it whatever its direction.</summary>
    public Markup Bdi(string text, string? language = null)
    {
        Tag(language is null ? $"<bdi>" : (FormattableString)$"<bdi lang=\"{language}\">");
        return Text(text).Raw("</bdi>");
    }

    private void Label(char letter, string name, string kind)
        => _html.Append(CultureInfo.InvariantCulture, $"<span class=\"{kind}\" dir=\"ltr\" title=\"U+{(int)letter:X4}\">{name}</span>");

    private static object? Encode(object? value)
    {
        var encoded = new Markup();
        foreach (char letter in Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")
        {
            // An attribute can show no label; what reorders is left out of it.
            if (ControlCharacters.BidiName(letter) is null && !char.IsControl(letter))
            {
                encoded.Append(letter);
            }
        }

        return encoded.ToString();
    }

    private void Append(char letter)
    {
        _ = letter switch
        {
            '&' => _html.Append("&amp;"),
            '<' => _html.Append("&lt;"),
            '>' => _html.Append("&gt;"),
            '"' => _html.Append("&quot;"),
            '\'' => _html.Append("&#39;"),
            _ => _html.Append(letter),
        };
    }
}
