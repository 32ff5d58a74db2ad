using System.Net;
using System.Text;

namespace Musnad.Ingest.Html;

/// <summary>Writes a cleaned page as well-formed HTML for SmartReader.</summary>
/// <remarks>
/// Elements without text are left out and lines that only a break parts become paragraphs:
/// SmartReader would do the same, in time quadratic in their number.
/// </remarks>
internal sealed class PageWriter
{
    private readonly StringBuilder _html = new();
    private readonly HashSet<PageNode> _filled = new(ReferenceEqualityComparer.Instance);
    private int _elements;
    private int _depth;
    private int _deepest;
    private long _weight;

    private PageWriter()
    {
    }

    /// <summary>The page.</summary>
    /// <param name="body">The page's body.</param>
    /// <param name="title">Its title.</param>
    public static WrittenPage Write(PageNode body, string? title)
    {
        var writer = new PageWriter();
        writer.FindFilled(body);
        writer._html.Append("<!DOCTYPE html><html><head><title>").Append(WebUtility.HtmlEncode(title)).Append("</title></head>");
        writer.WriteElement(body);
        return new WrittenPage(writer._html.Append("</html>").ToString(), writer._elements, writer._deepest, writer._weight);
    }

    private bool FindFilled(PageNode node)
    {
        if (node.Tag is null)
        {
            return !string.IsNullOrWhiteSpace(node.Text);
        }

        bool isFilled = false;
        foreach (PageNode child in node.Children)
        {
            isFilled |= FindFilled(child);
        }

        if (isFilled)
        {
            _filled.Add(node);
        }

        return isFilled;
    }

    private void WriteElement(PageNode node)
    {
        node = Unwrap(node);
        string name = node.Tag!.Output;
        _deepest = Math.Max(_deepest, ++_depth);
        Open(name, node);
        bool hasBlocks = node.Children.Any(child => child.Tag?.Kind is TagKind.Block or TagKind.Break);
        bool isParagraph = name == "p";
        bool isPlain = name is "a" or "pre" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6";
        bool inParagraph = isParagraph;
        foreach (PageNode child in node.Children)
        {
            TagKind? kind = child.Tag?.Kind;
            if (kind == TagKind.Break && isPlain)
            {
                _html.Append(' ');
            }
            else if (kind is TagKind.Block or TagKind.Break)
            {
                inParagraph = inParagraph && !Close("p");
            }

            if (kind == TagKind.Break || (kind is not null && !_filled.Contains(child)))
            {
                continue;
            }

            if (kind is null or TagKind.Link && hasBlocks && !isPlain && !inParagraph && !(kind is null && string.IsNullOrWhiteSpace(child.Text)))
            {
                inParagraph = Open("p", null);
            }

            WriteChild(child);
        }

        if (inParagraph)
        {
            Close("p");
        }

        if (!isParagraph)
        {
            Close(name);
        }

        _depth--;
    }

    /// <summary>The innermost of elements that hold nothing but each other.</summary>
    private PageNode Unwrap(PageNode node)
    {
        while (node.Tag!.Output is "div" or "section" && FindOnly(node) is { Tag.Output: "div" or "section" } only)
        {
            node = only;
        }

        return node;
    }

    private PageNode? FindOnly(PageNode node)
    {
        PageNode? only = null;
        foreach (PageNode child in node.Children)
        {
            bool isFilled = child.Tag is null ? !string.IsNullOrWhiteSpace(child.Text) : _filled.Contains(child);
            if (isFilled && only is not null)
            {
                return null;
            }

            only = isFilled ? child : only;
        }

        return only;
    }

    private void WriteChild(PageNode child)
    {
        if (child.Tag is null)
        {
            _weight += (long)child.Text.Length * _depth;
            Escape(child.Text);
        }
        else
        {
            WriteElement(child);
        }
    }

    private bool Open(string name, PageNode? node)
    {
        _elements++;
        _html.Append('<').Append(name);
        Attribute("class", node?.Class);
        Attribute("id", node?.Id);
        Attribute("href", node?.Href);
        _html.Append('>');
        return true;
    }

    private bool Close(string name)
    {
        _html.Append("</").Append(name).Append('>');
        return true;
    }

    private void Attribute(string name, string? value)
    {
        if (value is not null)
        {
            _html.Append(' ').Append(name).Append("=\"").Append(WebUtility.HtmlEncode(value)).Append('"');
        }
    }

    private void Escape(string text)
    {
        int from = 0;
        while (text.AsSpan(from).IndexOfAny('<', '&', '\0') is var at and >= 0)
        {
            _html.Append(text, from, at).Append(text[from + at] switch { '<' => "&lt;", '&' => "&amp;", _ => " " });
            from += at + 1;
        }

        _html.Append(text, from, text.Length - from);
    }
}
