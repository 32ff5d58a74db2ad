using System.Text.Json.Nodes;
using Musnad.Evaluation;
using Musnad.Tests.Conventions;
using Xunit;

namespace Musnad.Tests.Gold;

/// <summary>What the product makes of annotated articles does not get worse.</summary>
public sealed class FloorTests(ITestOutputHelper output)
{
    private const double Hair = 1e-9;

    private static readonly string[] Goal =
    [
        "detection F1", "exact F1", "record F1", "nested F1", "stance", "quotation", "channel", "date", "addressees", "targets",
        "contacts F1", "contacts exact", "deeds F1", "realis", "whole actors", "kind", "country",
    ];

    [Fact]
    public void TheOwnArticles() => AssertFloors("own", GoldRecords.OwnFolder);

    [Fact]
    public void TheSharedArticles() => AssertFloors("dev", SharedFolder());

    [Fact]
    public void TheArticleThatTheProjectBeganWith()
    {
        DocumentScore seed = Score(SharedFolder()).Documents.Single(document => document.Document == "seed");

        Assert.Empty(Floors.Of("seed").Broken(seed.Figures));
    }

    [Fact]
    public void AFloorThatIsNotReachedIsNamed()
    {
        Figures perfect = Scorer.Score(GoldSet.Load(GoldRecords.OwnFolder).Set!, GoldRecords.Lines(GoldRecords.Perfect(GoldRecords.OwnFolder))).Figures;
        Figures nothing = Scorer.Score(GoldSet.Load(GoldRecords.OwnFolder).Set!, GoldRecords.Lines(Array.Empty<JsonObject>())).Figures;
        Floors floors = Floors.Of("own");

        Assert.Empty(floors.Broken(perfect));
        Assert.Contains(floors.Broken(nothing), line => line.StartsWith("record F1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("own")]
    [InlineData("dev")]
    public void EveryFigureOfTheGoalIsPinned(string set)
    {
        Floors floors = Floors.Of(set);

        Assert.Equal(Goal.Order(StringComparer.Ordinal), floors.AtLeast.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["bad evidence", "false source", "spurious"], floors.AtMost.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("own")]
    [InlineData("dev")]
    public void AFigureAtItsFloorHoldsAndOneBelowItDoesNot(string set)
    {
        Floors floors = Floors.Of(set);
        foreach ((string name, double pinned) in floors.AtLeast.Concat(floors.AtMost))
        {
            double worse = floors.AtMost.ContainsKey(name) ? pinned + Hair : pinned - Hair;

            Assert.Empty(floors.Broken(Figures(floors, name, pinned)));
            Assert.StartsWith(name, Assert.Single(floors.Broken(Figures(floors, name, worse))), StringComparison.Ordinal);
            Assert.StartsWith(name, Assert.Single(floors.Broken(Figures(floors, name, null))), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void AFloorOfNoFigureIsAMistake()
    {
        var floors = new Floors { AtLeast = new() { ["record F2"] = 0 }, AtMost = [] };

        Assert.Throws<KeyNotFoundException>(() => floors.Broken(new Figures([new Figure("record F1", 1, IsCount: false)])));
    }

    /// <summary>Figures that are all as pinned, but one.</summary>
    private static Figures Figures(Floors floors, string other, double? value)
        => new([.. floors.AtLeast.Concat(floors.AtMost).Select(pinned => new Figure(pinned.Key, pinned.Key == other ? value : pinned.Value, IsCount: false))]);

    private static string SharedFolder()
    {
        string? folder = RepositoryFolder.Shared is { } shared ? Path.Combine(shared, "gold", "dev") : null;
        if (!Directory.Exists(folder))
        {
            Assert.Skip("The shared gold is not here.");
        }

        return folder;
    }

    private static Score Score(string folder)
    {
        GoldSet gold = GoldSet.Load(folder).Set!;
        return Scorer.Score(gold, PipelineRecords.Of(gold));
    }

    private void AssertFloors(string set, string folder)
    {
        Figures figures = Score(folder).Figures;
        output.WriteLine(figures.ToString());

        Assert.Empty(Floors.Of(set).Broken(figures));
    }
}
