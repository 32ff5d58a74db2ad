using Musnad.Extraction.Actors;
using Musnad.Extraction.Events;
using Musnad.Records;

namespace Musnad.Extraction.Statements;

/// <summary>Finds the contact in which something was said and what follows from it: the channel, the day, who was spoken to.</summary>
internal sealed class Occasions
{
    private readonly IReadOnlyList<EventDraft> _byTelling;
    private readonly Dictionary<(Channel, ActorDraft), EventDraft> _contacts = [];
    private readonly Dictionary<(ActorDraft Teller, ActorDraft Participant), EventDraft> _told = [];

    private Occasions(IReadOnlyList<EventDraft> byTelling)
    {
        _byTelling = byTelling;
        foreach (EventDraft contact in byTelling)
        {
            if (contact.IsKept && ChannelOf(contact.Mode) is { } channel)
            {
                Index(contact, channel);
            }
        }
    }

    public static void Link(IReadOnlyList<StatementDraft> statements, IReadOnlyList<EventDraft> byTelling)
    {
        var occasions = new Occasions(byTelling);
        foreach (StatementDraft draft in statements)
        {
            if (draft.IsKept && (draft.Occasion ?? occasions.Find(draft)) is { IsKept: true } contact && IsOccasion(draft, contact))
            {
                draft.Occasion = contact;
                Complete(draft, contact);
            }
        }
    }

    private void Index(EventDraft contact, Channel channel)
    {
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

        return draft.Within?.Source.Actor is { } teller ? _told.GetValueOrDefault((teller, speaker)) : null;
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
            var speakers = speaker.Persons.ToHashSet();
            draft.Addressees = [.. contact.Participants.Where(actor => actor != speaker && !actor.Persons.Any(speakers.Contains))];
        }
    }

    private static Channel? ChannelOf(ContactMode? mode) => mode switch
    {
        ContactMode.Phone => Channel.Phone,
        ContactMode.Meeting or ContactMode.Multilateral => Channel.Meeting,
        ContactMode.Letter => Channel.Letter,
        _ => null,
    };
}
