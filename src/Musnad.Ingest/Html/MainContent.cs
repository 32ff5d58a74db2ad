using AngleSharp.Html.Parser;
using SmartReader;

namespace Musnad.Ingest.Html;

/// <summary>Finds the text of the article on a page.</summary>
internal static class MainContent
{
    private const int ShortText = 250;

    /// <summary>SmartReader looks at each element's siblings, ancestors and whole text many times; beyond these it may take longer than a second.</summary>
    private const int MostElements = 3_000;
    private const int MostDepth = 100;
    private const long MostWeight = 1_500_000;

    /// <summary>A container goes on holding the article while it has this share of the text.</summary>
    private const double ContainerShare = 0.7;
    private const int ShortParagraph = 25;

    private static readonly HtmlParser Parser = new();

    /// <summary>The text, one paragraph a line; empty when there is none.</summary>
    public static string Find(PageTree page, string? title)
    {
        string text = FindMarked(page.Body) is { } marked ? Text(marked) : "";
        if (text.Length >= ShortText)
        {
            return text;
        }

        WrittenPage written = PageWriter.Write(page.Body, title);
        if (written.Elements <= MostElements && written.Depth <= MostDepth && written.Weight <= MostWeight)
        {
            string read = ReadSmartly(written);
            text = read.Length > text.Length ? read : text;
        }

        if (text.Length < ShortText)
        {
            string dense = Text(FindDensest(page.Body));
            text = dense.Length > text.Length ? dense : text;
        }

        return text;
    }

    private static string Text(PageNode node) => ParagraphReader.Join(ParagraphReader.Read(node));

    private static string ReadSmartly(WrittenPage page)
    {
        try
        {
            using var document = (AngleSharp.Html.Dom.IHtmlDocument)Parser.ParseDocument(page.Html);
            using var reader = new Reader("https://page.invalid/", document)
            {
                CharThreshold = ShortText,
                DisableJSONLD = true,
            };
            SmartReader.Article found = reader.GetArticle();
            return found.Content is { Length: > 0 } content
                ? Text(PageTreeBuilder.Build(content, int.MaxValue, gentle: true).Body)
                : "";
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // What pages make the library throw is not known in full; the page can still be read without it.
            return "";
        }
    }

    /// <summary>The element that the page itself marks as the article's text, or null.</summary>
    private static PageNode? FindMarked(PageNode node)
    {
        if (node.ItemProperty is { } property && property.Contains("articleBody", StringComparison.OrdinalIgnoreCase))
        {
            return node;
        }

        foreach (PageNode child in node.Children)
        {
            if (FindMarked(child) is { } marked)
            {
                return marked;
            }
        }

        return null;
    }

    /// <summary>The smallest element that holds most of the page's running text.</summary>
    private static PageNode FindDensest(PageNode body)
    {
        var lengths = new Dictionary<PageNode, int>(ReferenceEqualityComparer.Instance);
        Measure(body, lengths);
        PageNode node = body;
        while (true)
        {
            PageNode? next = null;
            foreach (PageNode child in node.Children)
            {
                if (lengths.TryGetValue(child, out int length) && length >= lengths[node] * ContainerShare && length > 0)
                {
                    next = child;
                }
            }

            if (next is null || next.Tag is { Name: "p" or "blockquote" or "pre" })
            {
                return node;
            }

            node = next;
        }
    }

    private static int Measure(PageNode node, Dictionary<PageNode, int> lengths)
    {
        if (node.Tag is null)
        {
            return node.Text.Length >= ShortParagraph ? node.Text.Length : 0;
        }

        int length = 0;
        foreach (PageNode child in node.Children)
        {
            length += Measure(child, lengths);
        }

        length = node.Tag.Kind == TagKind.Link ? 0 : length;
        lengths[node] = length;
        return length;
    }
}
