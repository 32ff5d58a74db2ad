using Musnad.Annotations;
using Musnad.Extraction.Actors;
using Musnad.Extraction.Confidences;
using Musnad.Extraction.Discourse;
using Musnad.Extraction.Events;
using Musnad.Extraction.Repeats;
using Musnad.Extraction.Statements;
using Musnad.Records;

namespace Musnad.Extraction;

/// <summary>Annotations to record: who speaks and acts, what they say and do, within whose words.</summary>
/// <remarks>Pure, immutable and thread-safe; knows no language. Time grows linearly with the annotations, save for sorting.</remarks>
public sealed class RecordExtractor : IRecordExtractor
{
    private readonly NameComparison _names;

    /// <summary>Creates the extraction.</summary>
    /// <param name="words">Tells spellings of one name apart from other names; by default <see cref="SpellingDistance"/>.</param>
    public RecordExtractor(INameComparer? words = null) => _names = new NameComparison(words ?? new SpellingDistance());

    /// <inheritdoc/>
    public Record Extract(AnnotatedText annotated)
    {
        ArgumentNullException.ThrowIfNull(annotated);
        return Decide(annotated).Record;
    }

    /// <summary>The record, and of each of its statements what confidence looked at: for fitting confidence.</summary>
    internal (Record Record, IReadOnlyList<ConfidenceFeatures> Features) ExtractWithFeatures(AnnotatedText annotated)
    {
        (Record record, StatementWriter? written) = Decide(annotated);
        return (record, written?.Features ?? []);
    }

    private (Record Record, StatementWriter? Written) Decide(AnnotatedText annotated)
    {
        if (annotated.Frames.Count == 0 && annotated.Events.Count == 0)
        {
            return (new Record { Article = annotated.Article, Extractor = ExtractorVersion.Current }, null);
        }

        var layout = new Layout(annotated);
        RepeatMap repeats = RepeatMap.Of(annotated.Words);
        Cast cast = NameClusters.Of(annotated, layout, _names);
        (IReadOnlyList<StatementDraft> statements, IReadOnlyList<EventTelling> tellings) = Reader.Read(annotated, layout, repeats, cast);

        IReadOnlyList<EventDraft> events = EventMerger.Merge(tellings, layout, repeats);
        RepeatedStatements.Mark(statements, layout, repeats);
        IdleStatements.Mark(statements);
        Occasions.Link(statements, events, layout);
        Retellings.Complete(statements, layout);
        SpeakingActs.Share(statements);
        return Write(annotated, statements, events);
    }

    private static (Record Record, StatementWriter Written) Write(
        AnnotatedText text, IReadOnlyList<StatementDraft> statements, IReadOnlyList<EventDraft> byTelling)
    {
        Dictionary<EventDraft, string> events = EventWriter.Number(byTelling);
        Dictionary<ActorDraft, string> actors = ActorWriter.Number(text, Referred(statements, events.Keys));
        var written = new StatementWriter(text, statements, actors, events);
        var record = new Record
        {
            Article = text.Article,
            Extractor = ExtractorVersion.Current,
            Actors = ActorWriter.Write(text, actors),
            Statements = written.Statements,
            Events = EventWriter.Write(text, events, actors, written),
        };
        return (record, written);
    }

    /// <summary>Everybody whom a statement or event refers to.</summary>
    private static IEnumerable<ActorDraft> Referred(IReadOnlyList<StatementDraft> statements, IEnumerable<EventDraft> events)
    {
        foreach (StatementDraft draft in statements)
        {
            if (!draft.IsKept)
            {
                continue;
            }

            if (draft.Source.Actor is { } source)
            {
                yield return source;
            }

            foreach (ActorDraft actor in draft.Frame.Stance is Stance.State or Stance.Deny ? draft.Addressees : draft.Targets.Concat(draft.Addressees))
            {
                yield return actor;
            }
        }

        foreach (EventDraft draft in events)
        {
            foreach (ActorDraft actor in draft.Participants)
            {
                yield return actor;
            }
        }
    }
}
