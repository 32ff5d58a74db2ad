using System.Globalization;
using Musnad.Annotations;
using Musnad.Extraction.Actors;
using Musnad.Extraction.Statements;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Extraction.Events;

/// <summary>Writes the kept events into the record.</summary>
internal static class EventWriter
{
    /// <summary>The kept events in order of their first telling, with their ids.</summary>
    public static Dictionary<EventDraft, string> Number(IReadOnlyList<EventDraft> byTelling)
    {
        var ids = new Dictionary<EventDraft, string>();
        foreach (EventDraft draft in byTelling)
        {
            if (draft.IsKept)
            {
                ids.TryAdd(draft, string.Create(CultureInfo.InvariantCulture, $"e{ids.Count + 1}"));
            }
        }

        return ids;
    }

    public static IReadOnlyList<Event> Write(
        AnnotatedText text,
        IReadOnlyDictionary<EventDraft, string> events,
        IReadOnlyDictionary<ActorDraft, string> actors,
        StatementWriter statements) =>
        [.. events.Select(pair => Write(text.Article.Text, pair.Key, pair.Value, actors, statements))];

    private static Event Write(SourceText text, EventDraft draft, string id, IReadOnlyDictionary<ActorDraft, string> actors, StatementWriter statements) => new()
    {
        Id = id,
        Type = draft.Type,
        Mode = draft.Mode,
        Actors = [.. draft.Actors.Select(actor => actors[actor])],
        Recipients = [.. draft.Recipients.Except(draft.Actors).Select(actor => actors[actor])],
        Date = draft.Date,
        Place = draft.Place is { IsEmpty: false } place ? Evidence.Of(text, place) : null,
        Topics = [.. draft.Topics.Select(topic => Evidence.Of(text, topic))],
        Realis = draft.Realis,
        Tellings = [.. draft.Tellings.Select(telling => new Telling(Evidence.Of(text, telling.Frame.Trigger), statements.Find(telling.Teller)))],
    };
}
