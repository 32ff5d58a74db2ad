using System.Text.Json.Nodes;
using Musnad.Evaluation;
using Musnad.Tests.Conventions;
using Xunit;

namespace Musnad.Tests.Gold;

/// <summary>The scorer gives the same figures as the gold's own, to the last digit.</summary>
public sealed class ScorerAgreementTests
{
    private const double Rounding = 1e-12;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void SpoiledRecordsOfTheOwnGoldAreScoredAlike(int seed) => AssertAgreement(GoldRecords.OwnFolder, seed);

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void SpoiledRecordsOfTheSharedGoldAreScoredAlike(int seed) => AssertAgreement(SharedGold(), seed);

    [Fact]
    public void RecordsOfThePipelineAreScoredAlike()
    {
        GoldSet gold = GoldSet.Load(GoldRecords.OwnFolder).Set!;
        var records = PipelineRecords.Of(gold);

        Compare(RefereeProcess.Score(GoldRecords.OwnFolder, PipelineRecords.Lines(records)), Scorer.Score(gold, records).Figures);
    }

    private static void AssertAgreement(string folder, int seed)
    {
        IReadOnlyList<JsonObject> spoiled = new SpoiledRecords(seed).Spoil(GoldRecords.Perfect(folder));
        string[] lines = [.. GoldRecords.Lines(spoiled)];

        Compare(RefereeProcess.Score(folder, lines), Scorer.Score(GoldSet.Load(folder).Set!, lines).Figures);
    }

    private static void Compare(IReadOnlyDictionary<string, double?> expected, Figures figures)
    {
        Assert.Equal(expected.Keys, figures.Select(figure => figure.Name));
        foreach (Figure figure in figures)
        {
            Assert.True(
                expected[figure.Name] is { } value ? Math.Abs(value - (figure.Value ?? double.NaN)) < Rounding : figure.Value is null,
                $"{figure.Name}: {expected[figure.Name]} by score.py, {figure.Value} here");
        }
    }

    private static string SharedGold()
    {
        string? folder = RepositoryFolder.Shared is { } shared ? Path.Combine(shared, "gold", "dev") : null;
        if (!Directory.Exists(folder))
        {
            Assert.Skip("The shared gold is not here.");
        }

        return folder;
    }
}
