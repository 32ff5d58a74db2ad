using System.Text.Json.Nodes;
using Musnad.Evaluation;
using Musnad.Tests.Conventions;
using Xunit;

namespace Musnad.Tests.Gold;

/// <summary>What the product makes of annotated articles does not get worse.</summary>
public sealed class FloorTests(ITestOutputHelper output)
{
    [Fact]
    public void TheOwnArticles() => AssertFloors("own", GoldRecords.OwnFolder);

    [Fact]
    public void TheSharedArticles()
    {
        string? folder = RepositoryFolder.Shared is { } shared ? Path.Combine(shared, "gold", "dev") : null;
        if (!Directory.Exists(folder))
        {
            Assert.Skip("The shared gold is not here.");
        }

        AssertFloors("dev", folder);
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

    private void AssertFloors(string set, string folder)
    {
        GoldSet gold = GoldSet.Load(folder).Set!;
        Figures figures = Scorer.Score(gold, PipelineRecords.Of(gold)).Figures;
        output.WriteLine(figures.ToString());

        Assert.Empty(Floors.Of(set).Broken(figures));
    }
}
