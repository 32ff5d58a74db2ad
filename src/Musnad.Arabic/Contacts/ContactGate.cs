using Musnad.Annotations;
using Musnad.Arabic.Mentions;
using Musnad.Records;

namespace Musnad.Arabic.Contacts;

/// <summary>Decides whether a noun with those who were found at it tells of a contact.</summary>
internal static class ContactGate
{
    public static bool Accept(NounClause clause)
    {
        if (clause.TellsBack)
        {
            return PointsBack(clause);
        }

        EventDraft draft = clause.Draft;
        int count = draft.Actors.Count + draft.Recipients.Count;
        switch (clause.Construction)
        {
            case "trip" or "sending":
                return draft.Recipients is [{ Mention: { KnownAs: not null } or { Kind: ActorKind.State } }, ..] && draft.Actors is [var traveller, ..] && (traveller.Mention is { Kind: ActorKind.Person } or { HeadClass: "group", IsDefinite: false } || (traveller.Mention is null && clause.Noun.Pronoun is not null));
            case "visit":
                return draft.Actors is [var visitor, ..] ? MayTravel(visitor) : PointsBack(clause);
            case "tour":
                return draft.Actors is [var tourist, ..] && (tourist.Mention is { Kind: ActorKind.Person or ActorKind.Group } ? draft.Recipients.Count > 0 || clause.Carrier is not null : tourist.Mention is null && draft.Recipients.Count > 0);
            case "mediation" when clause.Noun.HasArticle && !clause.IsRound:
                return PointsBack(clause);
            case "mediation":
                return draft.Actors.Count > 0;
            case "letter" or "note":
                return count >= 2 || (draft.Actors is [{ Mention: not null }] && clause.Carrier is not null) || (count == 0 && PointsBack(clause));
            case "reception" or "summons":
                return (count >= 2 && draft.Actors.Skip(1).Any(guest => guest.Mention is null or { Kind: ActorKind.Person } or { HeadClass: "group", IsDefinite: false })) || (count == 0 && PointsBack(clause));
            case "council" or "summit":
                draft.Mode = ContactMode.Multilateral;
                return count > 0 || PointsBack(clause);
            default:
                return AcceptTalk(clause, count);
        }
    }

    private static bool AcceptTalk(NounClause clause, int count)
    {
        EventDraft draft = clause.Draft;
        bool several = clause.IsRound || clause.Carrier is { Subjects.Count: > 0 } || clause.Noun.Pronoun is not null;
        bool body = several && !clause.IsOfMembers && draft.Mode == ContactMode.Meeting && draft.Actors is [{ Mention: { } alone }] && IsGathering(alone);
        if (body)
        {
            draft.Mode = ContactMode.Multilateral;
        }
        else if (draft.Mode == ContactMode.Mediation)
        {
            return count > 0;
        }
        else if (clause.Construction == "session")
        {
            if (!draft.Actors.Exists(actor => actor.Mention?.Kind is ActorKind.Body or ActorKind.Organization))
            {
                return count >= 2 || PointsBack(clause);
            }

            draft.Mode = ContactMode.Multilateral;
        }

        if (count >= 2 || (count == 1 && clause.IsRound && draft.Actors is [{ Agreement.Number: GrammaticalNumber.Dual }]) || (count == 1 && draft.Actors is [{ Mention: { } one }] && several && (body || one.Kind is ActorKind.Group or ActorKind.Body or ActorKind.Organization)))
        {
            return true;
        }

        return PointsBack(clause);
    }

    /// <summary>Whether one mention is a council or a group of states that meets by itself.</summary>
    public static bool IsGathering(MentionDraft alone) =>
        alone is { Kind: ActorKind.Organization or ActorKind.Body, KnownAs: not null, Country: null }
        || (alone.Kind == ActorKind.Group && alone.Agreement.Number != GrammaticalNumber.Dual && alone.Anaphor == AnaphorKind.None);

    private static bool MayTravel(Participant participant) =>
        participant.Mention is null or { Kind: ActorKind.Person or ActorKind.Group or ActorKind.Anonymous or ActorKind.Body or ActorKind.Organization };

    /// <summary>"the meeting", "the visit": told before.</summary>
    private static bool PointsBack(NounClause clause)
    {
        clause.Draft.PointsBack = clause.Noun.HasArticle || clause.TellsBack;
        return clause.Draft.PointsBack;
    }
}
