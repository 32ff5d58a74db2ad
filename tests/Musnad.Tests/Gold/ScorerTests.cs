using System.Text.Json;
using System.Text.Json.Nodes;
using Musnad.Evaluation;
using Xunit;

namespace Musnad.Tests.Gold;

public sealed class ScorerTests
{
    private static readonly string[] Perfect =
    [
        "detection F1", "exact F1", "record F1", "nested F1", "stance", "quotation", "channel", "date", "addressees", "targets",
        "contacts F1", "contacts exact", "deeds F1", "realis", "whole actors", "kind", "country",
    ];

    private static readonly GoldSet Gold = GoldSet.Load(GoldRecords.OwnFolder).Set!;

    [Fact]
    public void TheGoldAgainstItselfIsPerfect()
    {
        Figures figures = Scorer.Score(Gold, GoldRecords.Lines(GoldRecords.Perfect(GoldRecords.OwnFolder))).Figures;

        Assert.All(Perfect, name => Assert.Equal(1.0, figures[name]));
        Assert.Equal(0, figures["false source"]);
        Assert.Equal(0, figures["bad evidence"]);
    }

    [Fact]
    public void SayingEverythingTwiceCostsPrecision()
    {
        IReadOnlyList<JsonObject> records = GoldRecords.Perfect(GoldRecords.OwnFolder);
        foreach (JsonArray statements in records.Select(record => record["statements"]!.AsArray()))
        {
            foreach (JsonNode? copy in statements.Select(statement => statement!.DeepClone()).ToArray())
            {
                copy!["id"] = (string)copy["id"]! + "'";
                statements.Add(copy);
            }
        }

        Assert.Equal(2 / 3.0, Scorer.Score(Gold, GoldRecords.Lines(records)).Figures["record F1"]!.Value, 0.01);
    }

    [Fact]
    public void ContentsAsLongAsTheArticleFindNothing()
    {
        IReadOnlyList<JsonObject> records = GoldRecords.Perfect(GoldRecords.OwnFolder);
        foreach (JsonObject record in records)
        {
            foreach (JsonNode? statement in record["statements"]!.AsArray())
            {
                statement!["content"] = new JsonArray(new JsonArray(0, (int)record["document"]!["length"]!));
            }
        }

        Assert.InRange(Scorer.Score(Gold, GoldRecords.Lines(records)).Figures["detection F1"]!.Value, 0, 0.1);
    }

    [Fact]
    public void AnArticleWithoutARecordCountsAsOneWithAnEmptyRecord()
    {
        Score score = Scorer.Score(Gold, Array.Empty<string>());

        Assert.Equal(0, score.Figures["record F1"]);
        Assert.Null(score.Figures["record P"]);
        Assert.All(score.Documents, document => Assert.False(document.HasRecord));
    }

    [Fact]
    public void EveryStatementGetsItsVerdictAndEveryErrorItsFinding()
    {
        IReadOnlyList<JsonObject> records = GoldRecords.Perfect(GoldRecords.OwnFolder);
        JsonArray statements = records[0]["statements"]!.AsArray();
        statements[0]!["source"] = null;
        int count = statements.Count;

        DocumentScore document = Scorer.Score(Gold, GoldRecords.Lines(records)).Documents[0];

        Assert.Equal(count, document.Statements.Count);
        Assert.False(document.Statements[0].HasRightSource);
        Assert.Contains(document.Findings, finding => finding.Kind == FindingKind.WrongSource && finding.Found is ["-"]);
    }

    [Fact]
    public void ALineThatIsNoRecordIsRefused()
        => Assert.ThrowsAny<JsonException>(() => Scorer.Score(Gold, ["{\"actors\":[]}"]));

    [Fact]
    public void AFolderWithoutGoldIsRefusedWithASentence()
    {
        GoldReading none = GoldSet.Load(Path.Combine(GoldRecords.OwnFolder, "nothing"));

        Assert.False(none.Succeeded);
        Assert.Contains("there is no folder", none.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void GoldThatIsNoJsonIsRefusedWithItsFile()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("musnad-gold-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "x.article.json"), "{\"text\":\"\"}");
            File.WriteAllText(Path.Combine(folder.FullName, "x.gold.json"), "{");

            Assert.Contains("x.gold.json", GoldSet.Load(folder.FullName).Reason, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
