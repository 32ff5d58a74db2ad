using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Words;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Arabic.Mentions;

/// <content>Two holders of one office, named together.</content>
internal sealed partial class PhraseReader
{
    /// <summary>Two holders of one office: "the two presidents, the Turkish X and the American Y".</summary>
    private MentionDraft ReadDual(MentionDraft draft, int head)
    {
        draft.Kind = ActorKind.Group;
        draft.Name = TextOf(draft.Start, draft.End, draft.StartChar);
        draft.Anaphor = AnaphorKind.Both;
        int pos = draft.End;
        TextSpan? role = draft.Role;
        string? country = draft.Country;
        int memberStart = country is null ? pos : pos - 1;
        while (draft.Members.Count < 2)
        {
            bool conjunction = false;
            if (Follows(pos) && _tokens[pos].Form.Find(WordClass.Nationality) is { HasArticle: true, HasPreposition: false } adjective)
            {
                country = adjective.Entry.Value;
                conjunction = adjective.HasConjunction;
                memberStart = pos;
                pos++;
            }
            else if (draft.Members.Count > 0)
            {
                break;
            }

            int end = NameEnd(pos, NamePlace.Titled);
            if (end == pos && country is null)
            {
                break;
            }

            int stop = Math.Max(end, pos);
            MentionDraft member = Draft(memberStart, stop, conjunction ? 1 : 0, '\0', conjunction);
            member.Kind = ActorKind.Person;
            member.Country = country;
            member.Role = role;
            member.RoleKeys.AddRange(draft.RoleKeys);
            member.Form = MentionForm.Description;
            member.Name = TextOf(memberStart, stop, member.StartChar);
            if (end > pos)
            {
                SetName(member, pos, end);
            }

            draft.Members.Add(member);
            pos = stop;
            country = null;
        }

        if (draft.Members.Count == 2)
        {
            draft.Anaphor = AnaphorKind.None;
            SetEnd(draft, pos);
            draft.Name = TextOf(draft.Start, draft.End, draft.StartChar);
        }
        else
        {
            draft.Members.Clear();
            draft.Form = MentionForm.Anaphor;
        }

        draft.Country = null;
        return draft;
    }
}
