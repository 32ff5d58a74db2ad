using System.Text;
using Musnad.Arabic.Folding;
using Musnad.Export;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Tests.Export;

/// <summary>Exports in memory, and what their readers compare with.</summary>
internal static class Exports
{
    public static byte[] Bytes(ExportFormat format, ExportTable table = ExportTable.Statements, bool rawCells = false, IEnumerable<ExportedArticle>? articles = null)
    {
        using var output = new MemoryStream();
        Of(format, [table], rawCells).ToStream(articles ?? InventedArticles.All, output);
        return output.ToArray();
    }

    public static string Text(ExportFormat format, IEnumerable<ExportedArticle>? articles = null) => Encoding.UTF8.GetString(Bytes(format, articles: articles));

    public static Exporter Of(ExportFormat format, IReadOnlyList<ExportTable>? tables = null, bool rawCells = false, string? query = null) =>
        new(new ExportRequest { Format = format, Tables = tables ?? [.. ExportNames.Tables.Values], RawCells = rawCells, Query = query }, new ArabicTextFolding());

    /// <summary>The statements of the invented articles with their articles.</summary>
    public static IEnumerable<(Record Record, Statement Statement)> Statements =>
        InventedArticles.All.SelectMany(article => article.Record.Statements.Select(statement => (article.Record, statement)));

    /// <summary>The tellings of the invented articles' events.</summary>
    public static IEnumerable<(Record Record, Event Event, Telling Telling)> Tellings =>
        InventedArticles.All.SelectMany(article => article.Record.Events.SelectMany(occurrence => occurrence.Tellings.Select(telling => (article.Record, occurrence, telling))));

    /// <summary>The text of an article as UTF-8 can hold it.</summary>
    public static string TextOf(string article) =>
        Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(InventedArticles.All.Single(item => item.Record.Article.Id == article).Record.Article.Text.ToString()));

    /// <summary>The words of a range that is given in code points.</summary>
    public static string Words(string text, int start, int end) =>
        string.Concat(text.EnumerateRunes().Skip(start).Take(end - start).Select(rune => rune.ToString()));

    /// <summary>An id of an item of a record among many articles.</summary>
    public static string Id(Record record, string item) => new ItemId(record.Article.Id, item).ToString();
}
