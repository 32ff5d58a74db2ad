using System.Globalization;
using System.Text.Json;
using Musnad.Export;
using Musnad.Json;
using Musnad.Records;
using Xunit;

namespace Musnad.Tests.Export;

/// <summary>DuckDB reads the tables back: as many rows, the same words, and every range holds its words in the text of the table of articles.</summary>
public sealed class TableRoundTripTests
{
    // (words, start, end) of every range that is one, and of every list of ranges.
    private static readonly string[] StatementRanges = ["source_words", "cue"];
    private static readonly string[] StatementLists = ["content_parts"];
    private static readonly string[] EventRanges = ["trigger", "place"];
    private static readonly string[] EventLists = ["topics"];

    [Theory]
    [InlineData(ExportFormat.Csv)]
    [InlineData(ExportFormat.Parquet)]
    public void EveryStatementIsARow(ExportFormat format)
    {
        using DuckDbTable table = Read(format, ExportTable.Statements);

        Assert.Equal(
            Exports.Statements.Select(item => (Exports.Id(item.Record, item.Statement.Id), string.Join(" … ", item.Statement.Content.Select(part => part.Words)))),
            table.Rows("SELECT statement, content FROM t").Select(row => ((string)row[0]!, (string)row[1]!)));
    }

    [Theory]
    [InlineData(ExportFormat.Csv)]
    [InlineData(ExportFormat.Parquet)]
    public void EveryTellingIsARow(ExportFormat format)
    {
        using DuckDbTable table = Read(format, ExportTable.Events);

        Assert.Equal(
            Exports.Tellings.Select(item => (Exports.Id(item.Record, item.Event.Id), item.Telling.Trigger.Words, item.Telling.Within is { } within ? Exports.Id(item.Record, within.Id) : null)),
            table.Rows("SELECT event, trigger, statement FROM t").Select(row => ((string)row[0]!, (string)row[1]!, (string?)row[2])));
    }

    [Theory]
    [InlineData(ExportFormat.Csv)]
    [InlineData(ExportFormat.Parquet)]
    public void EveryArticleIsARowWithItsText(ExportFormat format)
    {
        using DuckDbTable table = Read(format, ExportTable.Articles);

        Assert.Equal(
            InventedArticles.All.Select(article => (article.Record.Article.Id, Exports.TextOf(article.Record.Article.Id))),
            table.Rows("SELECT article, coalesce(text, '') FROM t").Select(row => ((string)row[0]!, (string)row[1]!)));
    }

    [Theory]
    [InlineData(ExportFormat.Csv, ExportTable.Statements)]
    [InlineData(ExportFormat.Csv, ExportTable.Events)]
    [InlineData(ExportFormat.Parquet, ExportTable.Statements)]
    [InlineData(ExportFormat.Parquet, ExportTable.Events)]
    public void EveryRangeHoldsItsWords(ExportFormat format, ExportTable kind)
    {
        using DuckDbTable table = Read(format, kind);
        int compared = 0;
        foreach (string name in kind == ExportTable.Statements ? StatementRanges : EventRanges)
        {
            foreach (object?[] row in table.Rows($"SELECT article, {name}, {name}_start, {name}_end, {name}_utf16_start, {name}_utf16_end FROM t WHERE {name} IS NOT NULL"))
            {
                Compare((string)row[0]!, (string)row[1]!, [.. row[2..].Select(Number)]);
                compared++;
            }
        }

        foreach (string name in kind == ExportTable.Statements ? StatementLists : EventLists)
        {
            foreach (object?[] row in table.Rows($"SELECT article, {name}, {name}_starts, {name}_ends, {name}_utf16_starts, {name}_utf16_ends FROM t"))
            {
                string?[] words = Texts(row[1]);
                int[][] offsets = [.. row[2..].Select(Numbers)];
                Assert.All(offsets, list => Assert.Equal(words.Length, list.Length));
                for (int i = 0; i < words.Length; i++)
                {
                    Compare((string)row[0]!, words[i]!, [.. offsets.Select(list => list[i])]);
                    compared++;
                }
            }
        }

        Assert.True(compared > 10, "Hardly anything was compared.");
    }

    [Theory]
    [InlineData(ExportFormat.Csv)]
    [InlineData(ExportFormat.Parquet)]
    public void TheChainIsWholeAndRunsOutwards(ExportFormat format)
    {
        using DuckDbTable table = Read(format, ExportTable.Statements);
        var chains = table.Rows("SELECT statement, chain_statements, chain_names, chain_stances, chain_confidences FROM t").ToDictionary(row => (string)row[0]!, StringComparer.Ordinal);

        foreach ((Records.Record record, Statement statement) in Exports.Statements)
        {
            object?[] row = chains[Exports.Id(record, statement.Id)];
            Assert.Equal(statement.Chain().Select(link => Exports.Id(record, link.Id)), Texts(row[1]));
            Assert.Equal(statement.Chain().Select(link => record.FindActor(link.Source)?.Name), Texts(row[2]));
            Assert.Equal(statement.Chain().Select(link => WireNames.Stances.Name(link.Stance)), Texts(row[3]));
            Assert.Equal(statement.Chain().Select(link => Math.Round(link.Confidence, 4)), Doubles(row[4]));
        }
    }

    [Fact]
    public void ParquetKnowsTheTypesOfItsColumns()
    {
        using DuckDbTable table = Read(ExportFormat.Parquet, ExportTable.Statements);

        Assert.Equal(
            ["VARCHAR", "INTEGER", "DOUBLE", "DATE", "VARCHAR[]", "INTEGER[]", "DOUBLE[]"],
            table.Rows("SELECT typeof(content), typeof(cue_start), typeof(confidence), typeof(date), typeof(targets), typeof(content_parts_starts), typeof(chain_confidences) FROM t LIMIT 1")[0].Cast<string>());
        Assert.Equal([new DateOnly(2026, 3, 10)], table.Rows("SELECT date FROM t WHERE statement LIKE '%hostile id%/s1'")[0].Cast<DateOnly>());
    }

    [Fact]
    public void ATableWithoutRowsIsOneToo()
    {
        ExportedArticle[] empty = [InventedArticles.All[^1]];
        using DuckDbTable csv = DuckDbTable.OfCsv(Exports.Bytes(ExportFormat.Csv, articles: empty));
        using DuckDbTable parquet = DuckDbTable.OfParquet(Exports.Bytes(ExportFormat.Parquet, articles: empty));

        Assert.Empty(csv.Rows("SELECT * FROM t"));
        Assert.Empty(parquet.Rows("SELECT * FROM t"));
        Assert.Equal(csv.ColumnNames, parquet.ColumnNames);
    }

    [Fact]
    public void ManyRowsAreWrittenInGroups()
    {
        ExportedArticle article = InventedArticles.All[3];
        using DuckDbTable table = DuckDbTable.OfParquet(Exports.Bytes(ExportFormat.Parquet, articles: Enumerable.Repeat(article, 4500)));

        Assert.Equal(4500L * article.Record.Statements.Count, table.Rows("SELECT count(*) FROM t WHERE len(chain_statements) > 0")[0][0]);
        Assert.Equal(4500L, table.Rows("SELECT count(*) FROM t WHERE targets = ['d/call/a3']")[0][0]);
    }

    private static DuckDbTable Read(ExportFormat format, ExportTable table) => format == ExportFormat.Csv
        ? DuckDbTable.OfCsv(Exports.Bytes(format, table, rawCells: true))
        : DuckDbTable.OfParquet(Exports.Bytes(format, table));

    private static void Compare(string article, string words, int[] offsets)
    {
        string text = Exports.TextOf(article);

        Assert.Equal(words, Exports.Words(text, offsets[0], offsets[1]));
        Assert.Equal(words, text[offsets[2]..offsets[3]]);
    }

    private static int Number(object? cell) => Convert.ToInt32(cell, CultureInfo.InvariantCulture);

    private static int[] Numbers(object? cell) => cell is string json ? JsonSerializer.Deserialize<int[]>(json)! : [.. ((System.Collections.IEnumerable)cell!).Cast<object>().Select(Number)];

    private static double[] Doubles(object? cell) => cell is string json ? JsonSerializer.Deserialize<double[]>(json)! : [.. ((System.Collections.IEnumerable)cell!).Cast<double>()];

    private static string?[] Texts(object? cell) => cell is string json ? JsonSerializer.Deserialize<string?[]>(json)! : [.. ((System.Collections.IEnumerable)cell!).Cast<object?>().Select(item => item as string)];
}
