using Musnad.Annotations;
using Musnad.Extraction.Actors;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Extraction.Events;

/// <summary>An event on its way into the record: gathers its tellings.</summary>
internal sealed class EventDraft
{
    private readonly List<EventTelling> _tellings = [];
    private readonly List<TextSpan> _topics = [];

    public EventDraft(EventTelling telling)
    {
        EventFrame frame = telling.Frame;
        Type = frame.Type;
        Mode = frame.Mode;
        Realis = frame.Realis;
        Take(telling);
    }

    public EventType Type { get; }

    public ContactMode? Mode { get; private set; }

    public Realis Realis { get; private set; }

    public DateOnly? Date { get; private set; }

    public TextSpan? Place { get; private set; }

    public IReadOnlyList<TextSpan> Topics => _topics;

    public IReadOnlyList<EventTelling> Tellings => _tellings;

    /// <summary>Whether the headline tells it.</summary>
    public bool IsHeadline { get; init; }

    /// <summary>Those who did it or took part, as the fullest telling has them.</summary>
    public IReadOnlyList<ActorDraft> Actors { get; private set; } = [];

    public IReadOnlyList<ActorDraft> Recipients { get; private set; } = [];

    /// <summary>The same, for comparing.</summary>
    public Party Party { get; private set; } = new([], []);

    /// <summary>Whether a telling founds it; otherwise all only point back to something the article does not tell.</summary>
    public bool IsFounded { get; private set; }

    public int Start => _tellings[0].Frame.Trigger.Start;

    /// <summary>Whether it can stand in the record: somebody did it, and it is told rather than taken for granted, or both sides are named.</summary>
    public bool IsKept => Actors.Count > 0 && (IsFounded || Participants.SelectMany(actor => actor.Persons).Skip(1).Any());

    public IEnumerable<ActorDraft> Participants => Actors.Concat(Recipients);

    /// <summary>Takes a telling in.</summary>
    public void Take(EventTelling telling)
    {
        EventFrame frame = telling.Frame;
        _tellings.Add(telling);
        if (!IsFounded && !frame.PointsBack)
        {
            IsFounded = true;
            Mode = frame.Mode ?? Mode;
            Realis = frame.Realis;
        }

        if (MayBePlanned(frame))
        {
            Realis = Realis.Planned;
        }

        Complete(telling);
    }

    /// <summary>Whether a telling says that a deed is still to come which the headline's present leaves open.</summary>
    public bool MayBePlanned(EventFrame frame) => IsHeadline && Type != EventType.Consult && Realis == Realis.Asserted && frame.Realis == Realis.Planned;

    /// <summary>Learns from a telling what the others leave out.</summary>
    public void Complete(EventTelling telling)
    {
        EventFrame frame = telling.Frame;
        Mode ??= frame.Mode;
        Date ??= frame.Date;
        Place ??= frame.Place;
        foreach (TextSpan topic in frame.Topics)
        {
            if (!topic.IsEmpty && !_topics.Contains(topic))
            {
                _topics.Add(topic);
            }
        }

        if (Weight(telling.Actors, telling.Recipients) > Weight(Actors, Recipients))
        {
            bool isRound = Mode is ContactMode.Phone or ContactMode.Meeting or ContactMode.Multilateral;
            Actors = isRound ? [.. telling.Actors.Union(telling.Recipients)] : telling.Actors;
            Recipients = isRound ? [] : telling.Recipients;
            Party = new Party(Actors, Recipients);
        }
    }

    /// <summary>How many a telling names; a group of known members counts as they do.</summary>
    private static int Weight(IReadOnlyList<ActorDraft> actors, IReadOnlyList<ActorDraft> recipients)
    {
        int weight = 0;
        foreach (ActorDraft actor in actors.Concat(recipients))
        {
            weight += Math.Max(1, actor.Members.Count);
        }

        return weight;
    }
}
