using System.Net;
using Musnad.Articles;

namespace Musnad.Ingest.Html;

/// <summary>What a page says of its article: JSON-LD first, then OpenGraph, then other meta elements, then the page itself.</summary>
internal sealed record PageMetadata(string? Title, string? Outlet, PublicationTime? Published, string? Url, string? Language, string? Agency)
{
    private const int LongestHeading = 400;

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " • ", " ــ "];

    /// <summary>Gathers it.</summary>
    public static PageMetadata Of(PageTree page, LinkedArticle? linked)
    {
        PageHead head = page.Head;
        string? outlet = Plain(linked?.Publisher) ?? head.Meta("og:site_name", "application-name", "publisher", "dc.publisher", "DC.publisher", "copyright");
        return new PageMetadata(
            FindTitle(page, linked, outlet),
            outlet,
            FindPublished(head, linked),
            linked?.Url ?? head.Canonical ?? head.Meta("og:url", "twitter:url"),
            linked?.Language ?? head.Language ?? head.Meta("content-language", "og:locale"),
            Plain(linked?.Agency) ?? head.Meta("news_agency", "sourceOrganization", "source"));
    }

    private static PublicationTime? FindPublished(PageHead head, LinkedArticle? linked) =>
        PublishedTimes.Parse(linked?.Published)
        ?? First(head.Meta("article:published_time", "og:article:published_time", "og:published_time"))
        ?? First(head.Meta("datePublished", "dateCreated"))
        ?? First(head.Meta("publishdate", "publish-date", "publish_date", "pubdate", "publication_date", "publication-date"))
        ?? First(head.Meta("dc.date", "dc.date.issued", "DC.date.issued", "dcterms.created", "dcterms.date", "dc.date.created"))
        ?? First(head.Meta("parsely-pub-date", "sailthru.date", "cXenseParse:recs:publishtime", "article.published", "article.created", "date", "created"))
        ?? First(head.FirstTime);

    private static PublicationTime? First(string? text) => PublishedTimes.Parse(text);

    private static string? FindTitle(PageTree page, LinkedArticle? linked, string? outlet)
    {
        string? heading = FindHeading(page.Body);
        string? title = Plain(linked?.Headline) ?? Spaced(page.Head.Meta("og:title")) ?? Spaced(page.Head.Meta("headline"))
            ?? Spaced(page.Head.Meta("twitter:title")) ?? heading ?? Spaced(page.Head.Title);
        return title is null ? null : WithoutOutlet(title, heading, outlet);
    }

    /// <summary>The title without the outlet's name that many pages append to it.</summary>
    private static string WithoutOutlet(string title, string? heading, string? outlet)
    {
        foreach (string separator in Separators)
        {
            int at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at <= 0)
            {
                continue;
            }

            string before = title[..at].TrimEnd();
            string after = title[(at + separator.Length)..].Trim();
            if (before == heading || (outlet is not null && (outlet.Contains(after, StringComparison.OrdinalIgnoreCase) || after.Contains(outlet, StringComparison.OrdinalIgnoreCase))))
            {
                return before;
            }
        }

        return title;
    }

    private static string? FindHeading(PageNode node)
    {
        if (node.Is("h1"))
        {
            string text = string.Join(" ", ParagraphReader.Read(node).Select(paragraph => paragraph.Text));
            return text.Length is > 0 and < LongestHeading ? text : null;
        }

        foreach (PageNode child in node.Children)
        {
            if (FindHeading(child) is { } heading)
            {
                return heading;
            }
        }

        return null;
    }

    /// <summary>A value of JSON-LD, in which many pages leave character references.</summary>
    private static string? Plain(string? text) => Spaced(text is null ? null : WebUtility.HtmlDecode(text));

    private static string? Spaced(string? text)
    {
        string spaced = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return spaced.Length == 0 ? null : spaced;
    }
}
