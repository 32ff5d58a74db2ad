using System.Text.Json;
using System.Xml.Linq;
using Musnad.Arabic.Folding;
using Musnad.Export;
using Musnad.Export.Plover;
using Musnad.Export.Tables;
using Musnad.Records;
using Xunit;

namespace Musnad.Tests.Export;

/// <summary>There is no export that tells of an event and leaves out according to whom.</summary>
public sealed class AccordingToWhomTests
{
    private static readonly PloverMap Plover = new(new ArabicTextFolding());

    [Fact]
    public void TheTablesOfWhatIsToldHaveEveryColumnThatTellsByWhom()
    {
        string[] needed = [.. AttributionColumns.All.Select(column => column.Name)];

        Assert.Superset(new HashSet<string>(["voice", "statement", "source", "stance", "basis", "confidence", "chain", "chain_sources", "chain_stances"]), needed.ToHashSet());
        Assert.Equal(needed, EventTable.With(Plover).Columns.Select(column => column.Name).Intersect(needed));
        Assert.Equal(needed, StatementTable.With(Plover).Columns.Select(column => column.Name).Intersect(needed));
    }

    [Fact]
    public void ATableOfRowsIsMadeInNoOtherWay()
    {
        // Private constructor, and two ways in: one adds the columns, the other is for articles alone.
        Type table = typeof(Table<EventRow>);

        Assert.Empty(table.GetConstructors());
        Assert.Equal(
            ["Attributed", "OfArticles"],
            table.GetMethods().Where(method => method.IsStatic).Select(method => method.Name).Order(StringComparer.Ordinal));
        Assert.Equal(typeof(Table<ExportedArticle>), table.GetMethod("OfArticles")!.ReturnType);
    }

    [Fact]
    public void EveryRowOfAnEventTellsItsVoiceAndItsChain()
    {
        using DuckDbTable table = DuckDbTable.OfParquet(Exports.Bytes(ExportFormat.Parquet, ExportTable.Events));
        IReadOnlyList<object?[]> rows = table.Rows("SELECT voice, len(chain_statements), stance IS NULL, basis IS NULL, confidence IS NULL, chain IS NULL FROM t");

        Assert.Contains(rows, row => (string)row[0]! == "outlet");
        Assert.Contains(rows, row => (string)row[0]! == "statement");
        Assert.All(rows, row =>
        {
            bool outlet = (string)row[0]! == "outlet";
            Assert.Equal(outlet, (long)row[1]! == 0);
            Assert.All(row[2..], missing => Assert.Equal(outlet, (bool)missing!));
        });
    }

    [Fact]
    public void ASelectionKeepsTheStatementsWithinWhichItStands()
    {
        var article = new ExportedArticle { Record = InventedArticles.Hostile.Record, SelectedStatements = new HashSet<string>(), SelectedEvents = new HashSet<string> { "e1" } };

        Assert.Empty(article.Statements);
        Assert.Equal(["s1", "s2"], article.StatementsWithChains().Select(statement => statement.Id));
        using DuckDbTable table = DuckDbTable.OfParquet(Exports.Bytes(ExportFormat.Parquet, articles: [article]));
        Assert.Empty(table.Rows("SELECT * FROM t"));
    }

    [Fact]
    public void InTheGraphEveryTellingIsAnEdgeToWhoTellsIt()
    {
        XNamespace graphml = "http://graphml.graphdrawing.org/xmlns";
        XElement[] edges = [.. XDocument.Parse(Exports.Text(ExportFormat.GraphMl)).Descendants(graphml + "edge").Where(edge => Kind(edge) == "told-by")];

        Assert.Equal(Exports.Tellings.Count(), edges.Length);
        Assert.Equal(Exports.Tellings.Count(item => item.Telling.Within is null), edges.Count(edge => ((string)edge.Attribute("target")!).StartsWith("urn:musnad:article:", StringComparison.Ordinal)));

        static string Kind(XElement edge) => edge.Elements().First().Value;
    }

    [Fact]
    public void EveryAnnotationOfATellingTellsItsChain()
    {
        using JsonDocument collection = JsonDocument.Parse(Exports.Bytes(ExportFormat.WebAnnotation));
        JsonElement[] bodies = [.. collection.RootElement.GetProperty("first").GetProperty("items").EnumerateArray().Select(item => item.GetProperty("body")).Where(body => body.GetProperty("type").GetString() == "Telling")];

        Assert.Equal(
            Exports.Tellings.Select(item => item.Telling.Within?.Chain().Count() ?? 0),
            bodies.Select(body => body.GetProperty("accordingTo").GetProperty("chain").GetArrayLength()));
    }
}
