using System.Text.Json;
using Musnad.Evaluation.Reading;
using Musnad.Evaluation.Scoring;
using Musnad.Records;

namespace Musnad.Evaluation;

/// <summary>A record that is to be scored, by whatever program it was made.</summary>
/// <remarks>Immutable and thread-safe. It need not be valid: what is wrong with it is counted as bad evidence.</remarks>
public sealed class CandidateRecord
{
    private CandidateRecord(string document, RecordView view)
    {
        Document = document;
        View = view;
    }

    /// <summary>Id of the article that it is a record of.</summary>
    public string Document { get; }

    internal RecordView View { get; }

    /// <summary>A record of this program.</summary>
    public static CandidateRecord Of(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new CandidateRecord(record.Article.Id, RecordView.Of(record));
    }

    /// <summary>Reads a record in JSON, as docs/record.schema.json has it.</summary>
    /// <returns>The record; or the reason, when it is not JSON, has no document with an id, or holds a range without numbers.</returns>
    public static CandidateReading Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return document.RootElement.Member("document")?.Text("id") is { } id
                ? CandidateReading.Of(new CandidateRecord(id, RecordViewReader.Read(document.RootElement)))
                : CandidateReading.Refused("a record needs a document with an id");
        }
        catch (JsonException exception)
        {
            return CandidateReading.Refused(exception.Reason());
        }
    }
}
