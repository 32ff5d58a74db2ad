using System.Text.Json;
using Musnad.Evaluation.Reading;
using Musnad.Evaluation.Scoring;
using Musnad.Records;

namespace Musnad.Evaluation;

/// <summary>Compares records with the gold.</summary>
/// <remarks>
/// A record's statement and one of the gold's are aligned one to one so that the sum of their content's token F1 is largest;
/// a pair needs 0.5. Words that a page repeats word for word (8 words or more) count as their first place, so a repeat may be
/// recorded at either place, but twice costs precision. What each figure means: docs/evaluation.md. Pure and thread-safe.
/// </remarks>
public static class Scorer
{
    /// <summary>Compares records with the gold. An article without a record counts as one with an empty record.</summary>
    /// <param name="gold">The gold.</param>
    /// <param name="records">Records of the gold's articles; the last of an id counts, others than the gold's are left out.</param>
    public static Score Score(GoldSet gold, IEnumerable<Record> records)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(records);
        return Score(gold, records.Select(CandidateRecord.Of));
    }

    /// <summary>Compares records in JSON with the gold. They need not be valid: what is wrong with them is counted as bad evidence.</summary>
    /// <param name="gold">The gold.</param>
    /// <param name="lines">One record a line, as in docs/record.schema.json; empty lines are left out.</param>
    /// <exception cref="JsonException">A line cannot be read, see <see cref="CandidateRecord.Read"/>.</exception>
    public static Score Score(GoldSet gold, IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(lines);
        return Score(gold, lines.Where(line => !string.IsNullOrWhiteSpace(line)).Select(Parse));
    }

    /// <summary>Compares records with the gold. An article without a record counts as one with an empty record.</summary>
    /// <param name="gold">The gold.</param>
    /// <param name="records">Records of the gold's articles; the last of an id counts, others than the gold's are left out.</param>
    public static Score Score(GoldSet gold, IEnumerable<CandidateRecord> records)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(records);
        var byId = new Dictionary<string, RecordView>(StringComparer.Ordinal);
        foreach (CandidateRecord record in records)
        {
            byId[record.Document] = record.View;
        }

        var total = new Tally();
        var documents = new List<DocumentScore>(gold.Documents.Count);
        foreach (GoldDocument document in gold.Documents)
        {
            RecordView? record = byId.GetValueOrDefault(document.Article.Id);
            var comparison = new Comparison(document, record ?? RecordView.Empty);
            comparison.Run();
            total.Add(comparison.Tally);
            documents.Add(new DocumentScore(
                document.Article.Id, record is not null, comparison.Tally.ToFigures(), comparison.Findings, comparison.Judged));
        }

        return new Score(total.ToFigures(), documents);
    }

    private static CandidateRecord Parse(string line)
    {
        CandidateReading reading = CandidateRecord.Read(line);
        return reading.Succeeded ? reading.Candidate : throw new JsonException(reading.Reason);
    }
}
