using Musnad.Annotations;
using Musnad.Arabic.Mentions;

namespace Musnad.Arabic.Contacts;

/// <summary>Who stands where at a contact's verb.</summary>
internal sealed class VerbClause(string construction)
{
    public string Construction { get; } = construction;

    public List<MentionDraft> Subjects { get; } = [];

    public List<MentionDraft> Objects { get; } = [];

    /// <summary>Those behind "to".</summary>
    public List<MentionDraft> Hosts { get; } = [];

    /// <summary>Those who attended or came along.</summary>
    public List<MentionDraft> Companions { get; } = [];

    public List<MentionDraft> Mediators { get; } = [];

    /// <summary>How many stand behind "with".</summary>
    public int Partners { get; private set; }

    /// <summary>The object attached to the verb.</summary>
    public Agreement? Pronoun { get; set; }

    public bool IsCall { get; set; }

    /// <summary>Whether something is brought forward rather than a way made: "turned with a request to".</summary>
    public bool IsFigurative { get; set; }

    /// <summary>Whether what follows belongs to a topic or to another clause.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Puts those behind a function word where it says.</summary>
    public void Take(ContactRole role, List<MentionDraft> party)
    {
        if (IsClosed && role is ContactRole.With or ContactRole.To)
        {
            return;
        }

        if (role == ContactRole.With && (Construction is not "visitor" and not "inspector" and not "traveller"))
        {
            Objects.AddRange(party);
            Partners += party.Count;
        }
        else if (role == ContactRole.To)
        {
            Hosts.AddRange(Hosts.Count == 0 ? party : []);
        }
        else if (role == ContactRole.Attended)
        {
            Companions.AddRange(party);
        }
        else if (role == ContactRole.Mediated)
        {
            Mediators.AddRange(party);
        }
    }
}
