using Musnad.Arabic.Clauses;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Contacts;

/// <summary>Tells a match of teams from a meeting: words of sport around it and nobody among those who take part who is a person.</summary>
internal static class MatchWords
{
    public static bool Stand(ArabicReading reading, TokenRange sentence, EventDraft draft)
    {
        if (draft.Actors.Concat(draft.Recipients).Any(participant => participant.Mention is { Kind: ActorKind.Person, HeadClass: not "described" } person && (person.Role is not null || person.RoleKeys.Count > 0 || person.NameKeys.Count > 1)))
        {
            return false;
        }

        for (int t = sentence.Start; t < sentence.End; t++)
        {
            if (reading.Tokens[t].Is(ContactRole.Match))
            {
                return true;
            }
        }

        return false;
    }
}
