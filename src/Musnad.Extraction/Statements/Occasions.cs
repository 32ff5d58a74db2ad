using Musnad.Extraction.Actors;
using Musnad.Extraction.Discourse;
using Musnad.Extraction.Events;
using Musnad.Records;

namespace Musnad.Extraction.Statements;

/// <summary>Finds the contact in which something was said and what follows from it: the channel, the day, who was spoken to.</summary>
internal sealed class Occasions
{
    // More contacts in one sentence come only from hostile input.
    private const int Reach = 16;

    private readonly IReadOnlyList<EventDraft> _byTelling;
    private readonly Dictionary<(Channel, ActorDraft), EventDraft> _contacts = [];
    private readonly Dictionary<(ActorDraft Teller, ActorDraft Participant), EventDraft> _told = [];

    private readonly Dictionary<int, List<(EventTelling Telling, EventDraft Contact)>> _bySentence = [];

    private Occasions(IReadOnlyList<EventDraft> byTelling, Layout layout)
    {
        _byTelling = byTelling;
        var indexed = new HashSet<EventDraft>();
        foreach (EventDraft contact in byTelling)
        {
            if (contact.IsKept && ChannelOf(contact.Mode) is { } channel && indexed.Add(contact))
            {
                Index(contact, channel, layout);
            }
        }
    }

    public static void Link(IReadOnlyList<StatementDraft> statements, IReadOnlyList<EventDraft> byTelling, Layout layout)
    {
        var occasions = new Occasions(byTelling, layout);
        foreach (StatementDraft draft in statements)
        {
            if (draft.IsKept && (draft.Occasion ?? occasions.Find(draft)) is { IsKept: true } contact && IsOccasion(draft, contact))
            {
                draft.Occasion = contact;
                Complete(draft, contact);
            }
        }
    }

    private void Index(EventDraft contact, Channel channel, Layout layout)
    {
        if (contact.Realis == Realis.Asserted)
        {
            foreach (EventTelling telling in contact.Tellings)
            {
                int sentence = layout.Sentence(telling.Frame.Trigger.Start);
                (_bySentence.TryGetValue(sentence, out var tellings) ? tellings : _bySentence[sentence] = []).Add((telling, contact));
            }
        }

        foreach (ActorDraft participant in contact.Participants)
        {
            foreach (ActorDraft person in participant.Persons)
            {
                _contacts.TryAdd((channel, person), contact);
                foreach (EventTelling telling in contact.Tellings)
                {
                    if (contact.Realis == Realis.Asserted && telling.Teller?.Source.Actor is { } teller && teller != person)
                    {
                        _told.TryAdd((teller, person), contact);
                    }
                }
            }
        }
    }

    /// <summary>The contact that the clause names, else one of the kind that it names, else the one in which whoever reports the words says they met.</summary>
    private EventDraft? Find(StatementDraft draft)
    {
        if (draft.Frame.Occasion is { } index && index >= 0 && index < _byTelling.Count)
        {
            return _byTelling[index];
        }

        if (draft.Source.Actor is not { } speaker)
        {
            return null;
        }

        if (draft.Channel is { } channel)
        {
            return draft.Addressees.Count == 0 ? _contacts.GetValueOrDefault((channel, speaker)) : null;
        }

        return InSentence(draft, draft.Sentence, speaker)
            ?? (draft.Within?.Source.Actor is { } teller ? _told.GetValueOrDefault((teller, speaker)) : null);
    }

    /// <summary>"X met Y and said": the contact of the speaker that the sentence tells before his words.</summary>
    private EventDraft? InSentence(StatementDraft draft, int sentence, ActorDraft speaker)
    {
        if (!_bySentence.TryGetValue(sentence, out List<(EventTelling Telling, EventDraft Contact)>? tellings))
        {
            return null;
        }

        int last = Math.Max(0, tellings.Count - Reach);
        for (int i = tellings.Count - 1; i >= last; i--)
        {
            (EventTelling telling, EventDraft contact) = tellings[i];
            if (telling.Frame.Trigger.Start < draft.Start && telling.Teller?.Kept() == draft.Within && Takes(speaker, contact))
            {
                return contact;
            }
        }

        return null;
    }

    /// <summary>A statement to the press after a meeting was not made in it, nor by an institution that did not take part.</summary>
    private static bool IsOccasion(StatementDraft draft, EventDraft contact) =>
        (draft.Channel is null || draft.Channel == ChannelOf(contact.Mode))
        && (draft.Source.Actor is not { } speaker || speaker.Kind is ActorKind.Person or ActorKind.Group or ActorKind.Anonymous || Takes(speaker, contact));

    private static bool Takes(ActorDraft speaker, EventDraft contact) =>
        contact.Participants.Any(actor => actor == speaker || actor.Members.Contains(speaker));

    private static void Complete(StatementDraft draft, EventDraft contact)
    {
        draft.Channel ??= ChannelOf(contact.Mode);
        draft.Date ??= contact.Date;
        if (draft.Addressees.Count == 0 && draft.Source.Actor is { } speaker)
        {
            draft.Addressees = Others(speaker, contact);
        }
    }

    /// <summary>Those who took part besides the speaker; of a group that he belongs to, the others.</summary>
    private static List<ActorDraft> Others(ActorDraft speaker, EventDraft contact)
    {
        var speakers = speaker.Persons.ToHashSet();
        var others = new List<ActorDraft>();
        foreach (ActorDraft participant in contact.Participants)
        {
            if (participant.Persons.Any(speakers.Contains))
            {
                others.AddRange(participant.Persons.Where(person => !speakers.Contains(person)));
            }
            else if (participant != speaker)
            {
                others.Add(participant);
            }
        }

        return others;
    }

    private static Channel? ChannelOf(ContactMode? mode) => mode switch
    {
        ContactMode.Phone => Channel.Phone,
        ContactMode.Meeting or ContactMode.Multilateral => Channel.Meeting,
        ContactMode.Letter => Channel.Letter,
        _ => null,
    };
}
