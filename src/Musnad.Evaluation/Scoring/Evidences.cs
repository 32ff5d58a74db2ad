namespace Musnad.Evaluation.Scoring;

/// <summary>What in a record cannot be verified: ranges that are empty, outside the text or repeat other words, and ids that nothing has.</summary>
internal static class Evidences
{
    public static IEnumerable<SpanView> BadSpans(ScoredText text, RecordView record) => SpansOf(record).Where(span => IsBad(text, span));

    public static IEnumerable<string> DanglingIds(RecordView record)
    {
        HashSet<string> actors = [.. record.Actors.Select(actor => actor.Id)];
        HashSet<string> statements = [.. record.Statements.Select(statement => statement.Id)];
        IEnumerable<string> actorIds = record.Actors.SelectMany(actor => actor.Members)
            .Concat(record.Statements.SelectMany(statement => statement.Targets.Concat(statement.Addressees)))
            .Concat(record.Statements.Select(statement => statement.Source).OfType<string>())
            .Concat(record.Events.SelectMany(item => item.Actors.Concat(item.Recipients)));
        IEnumerable<string> statementIds = record.Statements.Select(statement => statement.Within).OfType<string>()
            .Concat(record.Events.SelectMany(item => item.TellingsWithin));
        return actorIds.Where(id => !actors.Contains(id)).Concat(statementIds.Where(id => !statements.Contains(id)));
    }

    private static bool IsBad(ScoredText text, SpanView span)
        => span.Start < 0 || span.Start >= span.End || span.End > text.Length || (span.RepeatsWords && span.Words != text[span]);

    private static IEnumerable<SpanView> SpansOf(RecordView record)
    {
        IEnumerable<SpanView?> actors = record.Actors.SelectMany(actor => actor.Mentions).Select(span => (SpanView?)span);
        IEnumerable<SpanView?> statements = record.Statements.SelectMany(statement =>
            ((SpanView?[])[statement.SourceSpan, statement.Cue]).Concat(statement.Content.Concat(statement.Repeats).Select(span => (SpanView?)span)));
        IEnumerable<SpanView?> events = record.Events.SelectMany(item =>
            ((SpanView?[])[item.Trigger, item.Place]).Concat(item.TellingTriggers.Concat(item.Topics).Select(span => (SpanView?)span)));
        return actors.Concat(statements).Concat(events).OfType<SpanView>();
    }
}
