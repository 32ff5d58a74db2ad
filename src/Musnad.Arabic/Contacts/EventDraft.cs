using Musnad.Annotations;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Contacts;

/// <summary>A telling of a contact or deed while it is being read.</summary>
internal sealed class EventDraft
{
    public required EventType Type { get; init; }

    public ContactMode? Mode { get; set; }

    /// <summary>Tokens of the trigger.</summary>
    public required TokenRange Trigger { get; init; }

    /// <summary>Folded letters of particles attached to the trigger's first word.</summary>
    public int Prefix { get; init; }

    public List<Participant> Actors { get; } = [];

    public List<Participant> Recipients { get; } = [];

    public DateOnly? Date { get; set; }

    public TokenRange? Place { get; set; }

    public List<TokenRange> Topics { get; } = [];

    public Realis Realis { get; set; }

    public bool PointsBack { get; set; }

    /// <summary>Whether its verb is of the present: with today's date, what is still to come.</summary>
    public bool IsPresent { get; set; }

    /// <summary>Whether it only tells when something else was: "after the meeting".</summary>
    public bool IsTime { get; set; }

    /// <summary>Whether a noun tells it without a verb.</summary>
    public bool IsNominal { get; set; }

    public int Index { get; set; } = -1;

    /// <summary>Adds somebody to a side unless he is in it.</summary>
    public void Add(List<Participant> side, Participant participant)
    {
        if (participant.Mention is null || !Actors.Concat(Recipients).Any(known => known.Mention == participant.Mention))
        {
            side.Add(participant);
        }
    }

    /// <summary>Adds several to a side; of a group whose members are named, these.</summary>
    public void Add(List<Participant> side, IEnumerable<MentionDraft> mentions)
    {
        foreach (MentionDraft mention in mentions)
        {
            foreach (MentionDraft one in mention.Members.Count > 0 && mention.Members.TrueForAll(member => member.Form == MentionForm.Name) ? mention.Members : [mention])
            {
                Add(side, Participant.Of(one));
            }
        }
    }
}
