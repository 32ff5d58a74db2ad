using Musnad.Json;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Fuzz.Extractor;

/// <summary>What every record promises, whatever the text was.</summary>
public static class RecordPromises
{
    /// <summary>The first promise that a record breaks, or null.</summary>
    public static string? Broken(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return BrokenEvidence(record) ?? BrokenReference(record) ?? BrokenShape(record) ?? BrokenJson(record);
    }

    private static string? BrokenEvidence(Record record)
    {
        SourceText text = record.Article.Text;
        foreach (Evidence evidence in EvidenceOf(record))
        {
            if (evidence.Span.IsEmpty || evidence.Span.End > text.Length || !text.Slice(evidence.Span).SequenceEqual(evidence.Words))
            {
                return $"evidence {evidence.Span} does not agree with the text";
            }
        }

        return null;
    }

    private static IEnumerable<Evidence> EvidenceOf(Record record)
    {
        IEnumerable<Evidence?> actors = record.Actors.SelectMany(actor => actor.Mentions);
        IEnumerable<Evidence?> statements = record.Statements.SelectMany(statement =>
            statement.Content.Concat(statement.Repeats.SelectMany(repeat => repeat)).Append<Evidence?>(statement.Cue).Append(statement.SourceWords));
        IEnumerable<Evidence?> events = record.Events.SelectMany(item =>
            item.Topics.Concat(item.Tellings.Select(telling => telling.Trigger)).Append<Evidence?>(item.Place));
        return actors.Concat(statements).Concat(events).OfType<Evidence>();
    }

    private static string? BrokenReference(Record record)
    {
        HashSet<string> actors = new(StringComparer.Ordinal);
        HashSet<string> events = new(StringComparer.Ordinal);
        if (!record.Actors.All(actor => actors.Add(actor.Id)) || !record.Events.All(item => events.Add(item.Id)))
        {
            return "an id is taken twice";
        }

        HashSet<Statement> statements = new(record.Statements, ReferenceEqualityComparer.Instance);
        IEnumerable<string?> named = record.Actors.SelectMany(actor => actor.Members)
            .Concat(record.Statements.SelectMany(statement => statement.Targets.Concat(statement.Addressees)))
            .Concat(record.Events.SelectMany(item => item.Actors.Concat(item.Recipients)))
            .Concat(record.Statements.Select(statement => statement.Source));
        if (named.OfType<string>().FirstOrDefault(id => !actors.Contains(id)) is { } lost)
        {
            return $"there is no actor {lost}";
        }

        if (record.Statements.Select(statement => statement.Occasion).OfType<string>().FirstOrDefault(id => !events.Contains(id)) is { } missing)
        {
            return $"there is no event {missing}";
        }

        IEnumerable<Statement> holders = record.Statements.Select(statement => statement.Within)
            .Concat(record.Events.SelectMany(item => item.Tellings).Select(telling => telling.Within)).OfType<Statement>();
        return holders.All(statements.Contains) ? null : "something stands within a statement that the record does not hold";
    }

    private static string? BrokenShape(Record record)
    {
        if (record.Actors.Any(actor => actor.Mentions.Count == 0))
        {
            return "an actor without a mention";
        }

        if (record.Events.Any(item => item.Actors.Count == 0 || item.Tellings.Count == 0))
        {
            return "an event without an actor or a telling";
        }

        foreach (Statement statement in record.Statements)
        {
            bool hasSource = statement.SourceBasis is not (SourceBasis.Unstated or SourceBasis.Unresolved);
            if (statement.Content.Count == 0 || hasSource != statement.Source is not null || statement.Confidence is not (>= 0 and <= 1))
            {
                return $"statement {statement.Id} without content, with a source against its basis, or with an impossible confidence";
            }

            if (statement.Chain().Take(record.Statements.Count + 1).Count() > record.Statements.Count)
            {
                return $"statement {statement.Id} stands within itself";
            }
        }

        return null;
    }

    private static string? BrokenJson(Record record)
    {
        using var json = new MemoryStream();
        RecordJson.Write(record, json);
        SourceText text = record.Article.Text;

        // JSON cannot carry a lone surrogate; the words then differ from the text by what stands in for it.
        return HasLoneSurrogate(text.AsSpan()) ? null : RecordJson.Read(json.ToArray(), text).Reason;
    }

    private static bool HasLoneSurrogate(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
