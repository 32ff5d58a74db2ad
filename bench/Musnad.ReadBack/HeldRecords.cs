using System.Text;
using Musnad.Json;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.ReadBack;

/// <summary>What the export as JSON Lines holds, read strictly: every range in it is equal to its words, or it would be refused.</summary>
internal sealed class HeldRecords
{
    private readonly Dictionary<string, SourceText> _texts = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, SourceText> Texts => _texts;

    public long Statements { get; private set; }

    public long Tellings { get; private set; }

    public long Ranges { get; private set; }

    public static HeldRecords Load(string path)
    {
        var held = new HeldRecords();
        foreach (string line in File.ReadLines(path))
        {
            RecordReading reading = RecordJson.Read(Encoding.UTF8.GetBytes(line));
            Record record = reading.Record ?? throw new InvalidDataException(reading.Reason);
            held._texts.Add(record.Article.Id, record.Article.Text);
            held.Statements += record.Statements.Count;
            held.Tellings += record.Events.Sum(occurrence => (long)occurrence.Tellings.Count);
            held.Ranges += record.Statements.Sum(statement => (long)statement.Content.Count + (statement.Cue is null ? 0 : 1) + (statement.SourceWords is null ? 0 : 1))
                + record.Events.Sum(occurrence => (long)occurrence.Tellings.Count + occurrence.Topics.Count + (occurrence.Place is null ? 0 : 1))
                + record.Actors.Sum(actor => (long)actor.Mentions.Count);
        }

        return held;
    }

    /// <summary>Whether a range, in code points, has these words.</summary>
    public bool Holds(string article, long start, long end, string words) =>
        _texts.TryGetValue(article, out SourceText? text) && start >= 0 && end > start && end <= text.CodePoints
        && text.Slice(new TextSpan(text.FromCodePoints((int)start), text.FromCodePoints((int)end))).SequenceEqual(words);

    /// <summary>Whether a range, in UTF-16 code units, has these words.</summary>
    public bool HoldsUnits(string article, long start, long end, string words) =>
        _texts.TryGetValue(article, out SourceText? text) && start >= 0 && end > start && end <= text.Length
        && text.Slice(new TextSpan((int)start, (int)end)).SequenceEqual(words);
}
