using Musnad.Arabic;
using Musnad.Articles;
using Musnad.Evaluation;
using Musnad.Extraction;
using Musnad.Extraction.Confidences;
using Musnad.Records;

namespace Musnad.Train.Confidence;

/// <summary>Reads annotated articles with the program as it stands, and judges each statement.</summary>
internal static class ConfidenceSamples
{
    /// <summary>The statements of all articles of some folders, in order.</summary>
    /// <exception cref="InvalidDataException">A folder cannot be read.</exception>
    public static IReadOnlyList<ConfidenceSample> Read(IEnumerable<string> folders) => [.. folders.SelectMany(Read)];

    private static IEnumerable<ConfidenceSample> Read(string folder)
    {
        GoldReading reading = GoldSet.Load(folder);
        GoldSet gold = reading.Set ?? throw new InvalidDataException(reading.Reason);
        var annotator = new ArabicAnnotator();
        var extractor = new RecordExtractor();
        var records = new List<Record>();
        var features = new List<IReadOnlyList<ConfidenceFeatures>>();
        foreach (Article article in gold.Articles)
        {
            (Record record, IReadOnlyList<ConfidenceFeatures> ofRecord) = extractor.ExtractWithFeatures(annotator.Annotate(article));
            records.Add(record);
            features.Add(ofRecord);
        }

        return Scorer.Score(gold, records).Documents.Zip(features).SelectMany(pair =>
            pair.First.Statements.Zip(pair.Second, (judged, ofStatement) => new ConfidenceSample(ofStatement, judged)));
    }
}
