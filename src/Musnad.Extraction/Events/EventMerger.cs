using Musnad.Annotations;
using Musnad.Extraction.Actors;
using Musnad.Extraction.Discourse;
using Musnad.Extraction.Repeats;
using Musnad.Records;

namespace Musnad.Extraction.Events;

/// <summary>Joins the tellings of one event.</summary>
internal sealed class EventMerger
{
    // How many events back a telling may belong to.
    private const int Reach = 24;

    private readonly Dictionary<EventType, List<EventDraft>> _byType = [];

    private readonly int _bodyStart;

    private EventMerger(int bodyStart) => _bodyStart = bodyStart;

    /// <summary>The event of each telling; of one that nothing stands behind, one that is not kept.</summary>
    public static IReadOnlyList<EventDraft> Merge(IReadOnlyList<EventTelling> tellings, Layout layout, RepeatMap repeats)
    {
        var merger = new EventMerger(layout.BodyStart);
        var events = new EventDraft[tellings.Count];
        var places = new Dictionary<int, int>();
        for (int i = 0; i < events.Length; i++)
        {
            EventTelling telling = tellings[i];
            int word = layout.FirstWord(telling.Frame.Trigger.Start);
            if (repeats.IsRepeat(word) && places.TryGetValue(repeats[word], out int first) && tellings[first].Frame.Type == telling.Frame.Type)
            {
                events[i] = events[first];
                events[i].Complete(telling);
                continue;
            }

            places.TryAdd(repeats[word], i);
            events[i] = merger.Place(telling);
        }

        return events;
    }

    private EventDraft Place(EventTelling telling)
    {
        List<EventDraft> drafts = _byType.TryGetValue(telling.Frame.Type, out List<EventDraft>? known) ? known : _byType[telling.Frame.Type] = [];
        var named = new Party(telling.Actors, telling.Recipients);
        for (int i = drafts.Count - 1; i >= Math.Max(0, drafts.Count - Reach); i--)
        {
            if (IsSame(drafts[i], telling, named))
            {
                drafts[i].Take(telling);
                return drafts[i];
            }
        }

        var draft = new EventDraft(telling) { IsHeadline = telling.Frame.Trigger.Start < _bodyStart };
        drafts.Add(draft);
        return draft;
    }

    private static bool IsSame(EventDraft draft, EventTelling telling, Party named)
    {
        EventFrame frame = telling.Frame;
        bool pointsBack = frame.PointsBack || !draft.IsFounded;
        if ((frame.Date is not null && draft.Date is not null && frame.Date != draft.Date)
            || (!IsSameRealis(frame.Realis, draft.Realis) && !pointsBack && !draft.MayBePlanned(frame))
            || !IsSameMode(draft.Mode, frame.Mode, pointsBack))
        {
            return false;
        }

        Party known = draft.Party;
        if (frame.Type != EventType.Consult)
        {
            return named.Actors.Count > 0 && named.Actors.SetEquals(known.Actors) && named.Recipients.SetEquals(known.Recipients);
        }

        if (frame.Mode is ContactMode.Visit or ContactMode.Letter)
        {
            return IsPart(named.Actors, known.Actors, frame.PointsBack) && IsPart(named.Recipients, known.Recipients, anyway: true);
        }

        return IsPart(named.All, known.All, frame.PointsBack)
            || ((pointsBack || (draft.IsHeadline && IsVague(known.All, named.All))) && named.All.Overlaps(known.All));
    }

    /// <summary>Whether those whom only the first names are unnamed: a headline says "his advisers" for those whom the lead names.</summary>
    private static bool IsVague(HashSet<ActorDraft> one, HashSet<ActorDraft> other)
    {
        foreach (ActorDraft actor in one)
        {
            if (actor.Kind is not (ActorKind.Group or ActorKind.Anonymous) && !(actor.Kind == ActorKind.Person && actor.Names.Count == 0) && !other.Contains(actor))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether one names no others than the other; one who names nobody does not contradict, but only a phrase that points back is content with that.</summary>
    private static bool IsPart(HashSet<ActorDraft> one, HashSet<ActorDraft> other, bool anyway) =>
        one.Count == 0 || other.Count == 0 ? anyway : one.IsSubsetOf(other) || other.IsSubsetOf(one);

    /// <summary>Whether two tellings can be of one event: what is planned is hoped for too.</summary>
    private static bool IsSameRealis(Realis one, Realis other) =>
        one == other || (one is Realis.Planned or Realis.Hypothetical && other is Realis.Planned or Realis.Hypothetical);

    private static bool IsSameMode(ContactMode? one, ContactMode? other, bool pointsBack) =>
        one == other || (pointsBack && (one is null || other is null || (IsGathering(one) && IsGathering(other))));

    private static bool IsGathering(ContactMode? mode) => mode is ContactMode.Meeting or ContactMode.Multilateral;
}
