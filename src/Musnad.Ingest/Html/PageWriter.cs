using System.Net;
using System.Text;

namespace Musnad.Ingest.Html;

/// <summary>Writes a cleaned page as well-formed HTML for the parser of SmartReader.</summary>
internal static class PageWriter
{
    /// <summary>The page.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="title">Its title.</param>
    public static string Write(PageTree tree, string? title)
    {
        var html = new StringBuilder("<!DOCTYPE html><html><head><title>");
        html.Append(WebUtility.HtmlEncode(title)).Append("</title></head>");
        WriteNode(html, tree.Body);
        return html.Append("</html>").ToString();
    }

    private static void WriteNode(StringBuilder html, PageNode node)
    {
        if (node.Tag is not { } tag)
        {
            Escape(html, node.Text);
            return;
        }

        html.Append('<').Append(tag.Output);
        Attribute(html, "class", node.Class);
        Attribute(html, "id", node.Id);
        Attribute(html, "href", node.Href);
        html.Append('>');
        if (tag.Kind == TagKind.Break)
        {
            return;
        }

        foreach (PageNode child in node.Children)
        {
            WriteNode(html, child);
        }

        html.Append("</").Append(tag.Output).Append('>');
    }

    private static void Attribute(StringBuilder html, string name, string? value)
    {
        if (value is not null)
        {
            html.Append(' ').Append(name).Append("=\"").Append(WebUtility.HtmlEncode(value)).Append('"');
        }
    }

    private static void Escape(StringBuilder html, string text)
    {
        int from = 0;
        while (text.AsSpan(from).IndexOfAny('<', '&', '\0') is var at and >= 0)
        {
            html.Append(text, from, at).Append(text[from + at] switch { '<' => "&lt;", '&' => "&amp;", _ => " " });
            from += at + 1;
        }

        html.Append(text, from, text.Length - from);
    }
}
