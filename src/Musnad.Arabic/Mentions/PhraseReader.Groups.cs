using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Words;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Arabic.Mentions;

/// <content>Groups: several people or states together.</content>
internal sealed partial class PhraseReader
{
    private MentionDraft? ReadGroup(int i, int depth)
    {
        if (PhraseTable.Longest(_tokens, i, PhraseKind.Group | PhraseKind.Both) is { } match)
        {
            MentionDraft draft = Draft(i, match.End, match.Start.Prefix, match.Start.Preposition, match.Start.HasConjunction);
            draft.Kind = ActorKind.Group;
            draft.Form = MentionForm.Description;
            draft.Agreement = match.Phrase.Agreement;
            draft.HeadClass = "group";
            string last = _tokens[match.End - 1].Form.Folded;
            bool construct = !last.StartsWith("ال", StringComparison.Ordinal) && !match.Phrase.Words[^1].StartsWith("ال", StringComparison.Ordinal) && match.Start.Preposition != 'ل';
            draft.IsDefinite = !construct;
            if (match.Phrase.Kind == PhraseKind.Both)
            {
                draft.Anaphor = AnaphorKind.Both;
                draft.Form = MentionForm.Anaphor;
                if (ReadNamedPair(draft))
                {
                    draft.Name = TextOf(i, draft.End, draft.StartChar);
                    return draft;
                }
            }

            int end = ReadComplements(draft, match.End, construct, depth + 1);
            if (end == match.End && Follows(end) && PhraseWords.From.Contains(_tokens[end].Form.Folded) && Follows(end + 1)
                && (ReadNested(end + 1, '\0', depth) is { } whole ? whole.End : _tokens[end + 1].Form.Folded.StartsWith("ال", StringComparison.Ordinal) ? end + 2 : 0) is > 0 and int part)
            {
                end = part;
            }

            if (end > match.End)
            {
                draft.Anaphor = AnaphorKind.None;
                draft.Form = MentionForm.Description;
            }

            SetEnd(draft, end);
            draft.Name = TextOf(i, end, draft.StartChar);
            return draft.IsDefinite || end > match.End || match.Phrase.Words.Length > 1 || match.Phrase.Agreement.Number == GrammaticalNumber.Plural && last.EndsWith('ن') ? draft : null;
        }

        return ReadQuantified(i, depth);
    }

    /// <summary>"the two presidents, the Turkish X and the American Y" after a noun of the group table.</summary>
    private bool ReadNamedPair(MentionDraft draft)
    {
        int start = draft.End;
        ReadDual(draft, draft.Start);
        if (draft.Members.Count == 2)
        {
            draft.Form = MentionForm.Description;
            return true;
        }

        draft.Anaphor = AnaphorKind.Both;
        SetEnd(draft, start);
        return false;
    }

    /// <summary>"a number of ministers", "all states", "some of".</summary>
    private MentionDraft? ReadQuantified(int i, int depth)
    {
        if (_tokens[i].Form.Find(WordClass.Quantifier) is not { } quantifier)
        {
            return null;
        }

        int pos = i + 1;
        if (Follows(pos) && PhraseWords.From.Contains(_tokens[pos].Form.Folded))
        {
            pos++;
        }

        if (!Follows(pos))
        {
            return null;
        }

        MentionDraft? nested = ReadNested(pos, '\0', depth);
        int end = nested?.End ?? (_tokens[pos].Form.Folded.StartsWith("ال", StringComparison.Ordinal) && _tokens[pos].Form.Folded.EndsWith("ين", StringComparison.Ordinal) ? pos + 1 : -1);
        if (end < 0 || nested is { Kind: not (ActorKind.Group or ActorKind.Anonymous or ActorKind.Person) } || nested is { Kind: ActorKind.Person } && PhraseWords.Each.Contains(quantifier.Entry.Stem))
        {
            return null;
        }

        MentionDraft draft = Draft(i, end, quantifier.Prefix, quantifier.Preposition, quantifier.HasConjunction);
        draft.Kind = ActorKind.Group;
        draft.Form = MentionForm.Description;
        draft.Agreement = new Agreement(GrammaticalPerson.Third, GrammaticalNumber.Plural, GrammaticalGender.Unknown);
        draft.HeadClass = "group";
        draft.Country = nested?.Country;
        draft.IsDefinite = false;
        draft.Name = TextOf(i, end, draft.StartChar);
        return draft;
    }
}
