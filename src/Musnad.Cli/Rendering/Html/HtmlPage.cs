using System.Globalization;
using System.Text;
using Musnad.Articles;
using Musnad.Cli.Running;
using Musnad.Records;

namespace Musnad.Cli.Rendering.Html;

/// <summary>One self-contained page of records: no script, no request, everything encoded.</summary>
internal static class HtmlPage
{
    private static readonly Lazy<string> Css = new(() => PageResource.Read("page.css"));

    /// <summary>Renders the whole page.</summary>
    public static string Render(IReadOnlyList<Record> records)
    {
        var contents = new List<(string Key, Headline Headline)>();
        var page = new StringBuilder();
        for (int i = 0; i < records.Count; i++)
        {
            string key = (i + 1).ToString(CultureInfo.InvariantCulture);
            Article article = records[i].Article;
            contents.Add((key, new Headline(article.Id, ArticleTitle.Of(article), article.Language)));
            page.Append(Section(records[i], key));
        }

        string head = Head(contents.Count > 0 ? contents[0].Headline : null, records.Count > 1);
        return head + page + Foot(contents);
    }

    /// <summary>The page up to its first section.</summary>
    public static string Head(Headline? first, bool several)
    {
        var labels = Labels.For(first?.Language);
        bool rightToLeft = first is not null && TextDirection.IsRightToLeft(first.Language) == true;
        string title = several || first is null ? "musnad" : $"{first.Title} – musnad";
        var html = new Markup();
        html.Tag($"<!DOCTYPE html>\n<html lang=\"{labels.Language}\" dir=\"{(rightToLeft ? "rtl" : "ltr")}\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n");
        html.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        html.Tag($"<meta name=\"generator\" content=\"{ExtractorVersion.Current}\">\n<title>{title}</title>\n<style>\n").Raw(Css.Value).Raw("</style>\n</head>\n<body>\n");
        html.Tag($"<header class=\"page\"><bdi class=\"brand\" lang=\"en\">musnad</bdi> <bdi class=\"motto\">{labels["motto"]}</bdi>");
        if (several)
        {
            html.Tag($" <a class=\"contents\" href=\"#contents\">{labels["contents"]}</a>");
        }

        html.Raw("</header>\n<main>\n");
        if (first is null)
        {
            html.Tag($"<p class=\"none\">{labels["no-article"]}</p>\n");
        }

        return html.ToString();
    }

    /// <summary>One record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="key">Letters and digits that no other record of the page has.</param>
    public static string Section(Record record, string key)
    {
        Article article = record.Article;
        var labels = Labels.For(article.Language);
        var anchors = new RecordAnchors(record, key, labels);
        string direction = TextDirection.IsRightToLeft(article.Language) switch { true => "rtl", false => "ltr", null => "auto" };
        string title = ArticleTitle.Of(article);
        bool hasHeadline = article.Text.AsSpan().TrimStart().StartsWith(title.AsSpan().Trim(), StringComparison.Ordinal);
        var html = new Markup();
        html.Tag($"<section class=\"record\" id=\"{anchors.Section}\" lang=\"{labels.Language}\" dir=\"{direction}\">\n<header>");
        WriteFacts(html, record);
        html.Tag($"</header>\n<div class=\"columns\">\n<div class=\"text\" lang=\"{article.Language}\" dir=\"{direction}\">\n");
        if (!hasHeadline)
        {
            html.Raw("<h2 class=\"headline given\">").Text(title).Raw("</h2>\n");
        }

        html.Raw(MarkedText.Render(article.Text, anchors.Marks(), hasHeadline));
        var panel = new PanelWriter(record, anchors, labels);
        StatementTree.Write(panel);
        EventList.Write(panel);
        ActorList.Write(panel);
        html.Tag($"</div>\n<aside class=\"panel\" dir=\"{(labels.IsRightToLeft ? "rtl" : direction)}\" aria-label=\"{labels["record"]}\">\n").Raw(panel.Html);
        return html.Raw("</aside>\n</div>\n</section>\n").ToString();
    }

    /// <summary>The page after its last section.</summary>
    public static string Foot(IReadOnlyList<(string Key, Headline Headline)> records)
    {
        var labels = Labels.For(records.Count > 0 ? records[0].Headline.Language : null);
        var html = new Markup();
        html.Raw("</main>\n");
        if (records.Count > 1)
        {
            html.Tag($"<nav id=\"contents\"><h2>{labels["contents"]}</h2><ol>\n");
            foreach ((string key, Headline headline) in records)
            {
                html.Tag($"<li><a href=\"#r{key}\">").Bdi(headline.Title, headline.Language).Raw("</a></li>\n");
            }

            html.Raw("</ol></nav>\n");
        }

        html.Tag($"<footer class=\"page\"><bdi lang=\"en\">{ExtractorVersion.Current}</bdi> <span>{labels["principle"]}</span></footer>\n");
        return html.Raw("</body>\n</html>\n").ToString();
    }

    private static void WriteFacts(Markup html, Record record)
    {
        Article article = record.Article;
        void Fact(string css, string? value)
        {
            _ = value is { Length: > 0 } ? html.Tag($"<span class=\"{css}\">").Bdi(value).Raw("</span> ") : html;
        }

        Fact("outlet", article.Outlet);
        Fact("agency", article.Agency);
        Fact("published", article.Published?.ToString().Replace('T', ' '));
        Fact("language", article.Language);
        Fact("id", article.Id);
        if (Uri.TryCreate(article.Url, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https")
        {
            html.Tag($"<a class=\"url\" href=\"{url!.AbsoluteUri}\" rel=\"noreferrer noopener\" dir=\"ltr\">{url.Host}</a>");
        }
    }
}
