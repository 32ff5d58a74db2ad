using Musnad.Annotations;
using Musnad.Evaluation;
using Musnad.Extraction;
using Musnad.Extraction.Confidences;
using Musnad.Records;
using Musnad.Tests.Conventions;
using Musnad.Tests.Extraction;
using Musnad.Tests.Gold;
using Musnad.Train.Confidence;
using Xunit;
using Record = Musnad.Records.Record;

namespace Musnad.Tests.Confidences;

public sealed class ConfidenceTableTests
{
    private const double Drift = 0.1;

    private static readonly string[] Columns = ["property", "value", "statements", "right", "weight"];

    [Fact]
    public void TheTableTellsItsSourceItsLicenceAndItsColumns()
    {
        string[] lines = RepositoryFolder.Text("models", "confidence.tsv").Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Contains(lines, line => line.StartsWith("# Source: ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("# Licence: MIT", StringComparison.Ordinal));
        Assert.All(lines.Where(line => line[0] != '#'), line => Assert.Equal(Columns.Length, line.Split('\t').Length));
    }

    [Fact]
    public void AValueThatTheTableLacksWeighsNothing()
    {
        var empty = new ConfidenceTable([]);
        var toy = new AnnotationBuilder("Alpha said one");
        toy.Frame("said", "one", Reference.To(toy.Mention("Alpha")));

        Assert.All(Features(toy), features => Assert.Equal(0.5, empty.Of(features)));
    }

    [Fact]
    public void EveryStatementHasItsFeatures()
    {
        GoldSet gold = GoldSet.Load(GoldRecords.OwnFolder).Set!;
        var extractor = new RecordExtractor();
        foreach (Articles.Article article in gold.Articles.Take(4))
        {
            AnnotatedText annotated = new Arabic.ArabicAnnotator().Annotate(article);
            (Record record, IReadOnlyList<ConfidenceFeatures> features) = extractor.ExtractWithFeatures(annotated);

            Assert.Equal(record.Statements.Select(statement => statement.Confidence), features.Select(ConfidenceTable.Default.Of));
        }
    }

    [Fact]
    public void OnTheOwnArticlesMeanConfidenceIsAboutTheShareOfRightOnes()
    {
        GoldSet gold = GoldSet.Load(GoldRecords.OwnFolder).Set!;
        var reliability = Reliability.Of(Scorer.Score(gold, PipelineRecords.Of(gold)));

        Assert.True(
            Math.Abs(reliability.MeanConfidence!.Value - reliability.Right!.Value) < Drift,
            $"Confidence {reliability.MeanConfidence:F3}, right {reliability.Right:F3}: fit it again, see models/confidence.md.");
    }

    [Fact]
    public void TheFitFindsTheShareOfRightOnesAndIsTheSameEachTime()
    {
        IReadOnlyList<ConfidenceSample> samples = ConfidenceSamples.Read([GoldRecords.OwnFolder]);
        ConfidenceTable table = ConfidenceFit.Of(samples, 1).Table;

        Assert.Equal(samples.Average(sample => sample.IsRight ? 1.0 : 0.0), samples.Average(sample => table.Of(sample.Features)), 0.002);
        Assert.Equal(ConfidenceTraining.Train([GoldRecords.OwnFolder], TextWriter.Null), ConfidenceTraining.Train([GoldRecords.OwnFolder], TextWriter.Null));
    }

    [Fact]
    public void AFolderThatCannotBeReadIsRefused()
        => Assert.Throws<InvalidDataException>(() => ConfidenceSamples.Read(["gone"]));

    private static IReadOnlyList<ConfidenceFeatures> Features(AnnotationBuilder toy) => new RecordExtractor().ExtractWithFeatures(toy.Annotations()).Features;
}
