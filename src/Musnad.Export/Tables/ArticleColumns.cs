using System.Globalization;

namespace Musnad.Export.Tables;

/// <summary>The columns that tell of an article's publication.</summary>
internal static class ArticleColumns
{
    /// <summary>What every table says of the article.</summary>
    public static IReadOnlyList<Column<ExportedArticle>> Publication { get; } =
    [
        Column<ExportedArticle>.Text("article", "Id of the article in the archive.", row => row.Record.Article.Id),
        Column<ExportedArticle>.Text("article_name", "The input's own id or file name.", row => row.Name),
        Column<ExportedArticle>.Text("outlet", "Who published it. The outlet is never a source by itself.", row => row.Record.Article.Outlet),
        Column<ExportedArticle>.Text("url", "Where it was published.", row => row.Record.Article.Url),
        Column<ExportedArticle>.Text("title", "The headline, where the input tells it apart.", row => row.Record.Article.Title),
        Column<ExportedArticle>.Text("published", "When it was published: ISO 8601 day, with time and offset where known.", row => row.Record.Article.Published?.ToString()),
        Column<ExportedArticle>.Day("published_day", "The day of `published`, at the place of publication.", row => row.Record.Article.Published?.Day),
        Column<ExportedArticle>.Text("language", "BCP 47 tag of the text; `und` when undetermined.", row => row.Record.Article.Language),
        Column<ExportedArticle>.Text("sha256", "SHA-256 of the text in UTF-8. Offsets count in the text that has it.", row => row.Record.Article.Text.Sha256),
        Column<ExportedArticle>.Text("extractor", "Version of the program that made the record.", row => row.Record.Extractor),
        Column<ExportedArticle>.Text("copy_group", "The group of copies to which the article belongs; null: none.", row => row.CopyGroup),
    ];

    /// <summary>The table of articles.</summary>
    public static Table<ExportedArticle> Table { get; } = Table<ExportedArticle>.OfArticles(
    [
        .. Publication,
        Column<ExportedArticle>.Text("agency", "The agency credited for the copy.", row => row.Record.Article.Agency),
        Column<ExportedArticle>.Text("retrieved", "ISO 8601 instant (UTC) at which it was fetched or read.", row => row.Record.Article.Retrieved?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture)),
        Column<ExportedArticle>.Integer("statements", "Statements of it that the query selected.", row => row.Statements.Count()),
        Column<ExportedArticle>.Integer("events", "Events of it that the query selected.", row => row.Events.Count()),
        Column<ExportedArticle>.Integer("length", "Length of the text in code points.", row => row.Record.Article.Text.CodePoints),
        Column<ExportedArticle>.Integer("utf16_length", "Length of the text in UTF-16 code units.", row => row.Record.Article.Text.Length),
        Column<ExportedArticle>.Text("text", "The text in which every offset counts, with a separate title as its first line.", row => row.Record.Article.Text.ToString()),
    ]);
}
