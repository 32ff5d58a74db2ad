using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Words;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Arabic.Mentions;

/// <content>Sources who stay unnamed.</content>
internal sealed partial class PhraseReader
{
    private MentionDraft? ReadAnonymous(int i, int depth)
    {
        Reading head = _tokens[i].Form.Find(WordClass.AnonymousHead)!;
        if (i > 0 && PhraseTable.Longest(_tokens, i - 1, PhraseKind.Channel).HasValue)
        {
            // "a press statement": the adjective is no journalist.
            return null;
        }

        MentionDraft draft = Draft(i, i + 1, head.Prefix, head.Preposition, head.HasConjunction);
        draft.Kind = head.Entry.Kind;
        draft.Form = MentionForm.Description;
        draft.Agreement = head.Entry.Agreement;
        draft.HeadClass = "anonymous";
        draft.RoleKeys.Add(head.Entry.Detail);
        draft.IsDefinite = head.HasArticle;
        int pos = i + 1;
        while (Follows(pos))
        {
            WordForm form = _tokens[pos].Form;
            if (form.Find(WordClass.Nationality | WordClass.TitleAdjective) is { HasPreposition: false, HasConjunction: false, Pronoun: null } adjective
                && adjective.HasArticle == head.HasArticle)
            {
                if (adjective.Entry.Class == WordClass.Nationality)
                {
                    draft.Country ??= adjective.Entry.Value;
                }
                else if (PhraseWords.StateSources.Contains(Bare(form.Folded)))
                {
                    draft.HeadClass = "state-source";
                }

                pos++;
            }
            else if (form.Find(WordClass.CommonWord) is { HasConjunction: false, HasPreposition: false } && IsSourceAdjective(form, head.HasArticle))
            {
                pos++;
            }
            else if (PhraseWords.In.Contains(form.Folded) && Follows(pos + 1) && ReadNested(pos + 1, '\0', depth) is { } nested && nested.Kind is not (ActorKind.Person or ActorKind.Anonymous))
            {
                draft.Country ??= nested.Country;
                draft.Possessor = nested;
                draft.HeadClass = nested.Kind == ActorKind.Body && nested.KnownAs is null ? "state-source" : draft.HeadClass;
                pos = nested.End;
            }
            else if (PhraseWords.From.Contains(form.Folded) && Follows(pos + 1) && ReadNested(pos + 1, '\0', depth) is { IsPlace: false } origin
                && (origin.Kind is ActorKind.Body or ActorKind.Organization || (pos > i + 1 && origin.Kind is ActorKind.Person or ActorKind.Group && PhraseWords.Close.Contains(Bare(_tokens[pos - 1].Form.Folded)))))
            {
                draft.Country ??= origin.Country;
                draft.Possessor = origin;
                pos = origin.End;
            }
            else if (form.Folded.Length > 3 && form.Folded[0] == 'ب' && pos > i && ReadNested(pos, 'ب', depth) is { } place && place.Kind is ActorKind.Body or ActorKind.Organization)
            {
                draft.Country ??= place.Country;
                draft.Possessor = place;
                draft.HeadClass = place.Kind == ActorKind.Body && place.KnownAs is null ? "state-source" : draft.HeadClass;
                pos = place.End;
            }
            else
            {
                break;
            }
        }

        SetEnd(draft, pos);
        draft.Name = TextOf(i, pos, draft.StartChar);
        if (draft.Kind == ActorKind.Anonymous && draft.Agreement.Number == GrammaticalNumber.Singular && !draft.IsDefinite)
        {
            ReadNameAfterTitleAsPerson(draft);
        }

        if (head.HasArticle && draft.Kind == ActorKind.Anonymous && pos <= i + 1 && PhraseWords.SameSource.Contains(head.Entry.Detail))
        {
            bool self = Follows(pos) && PhraseWords.Self.Contains(_tokens[pos].Form.Folded);
            if (PhraseWords.Generic.Contains("ال" + head.Entry.Stem))
            {
                // "The official", "the same speaker": whoever was quoted last, named or not.
                draft.Kind = ActorKind.Person;
                draft.Anaphor = AnaphorKind.Title;
                draft.RoleKeys.Clear();
            }
            else
            {
                draft.Anaphor = AnaphorKind.SameSource;
                draft.Form = MentionForm.Anaphor;
            }

            if (self)
            {
                SetEnd(draft, pos + 1);
            }
        }

        return draft;
    }

    private void ReadNameAfterTitleAsPerson(MentionDraft draft)
    {
        TextSpan role = draft.Span;
        if (Follows(draft.End) && _names.MayBegin(draft.End, NamePlace.Bare) && ReadNameAfterTitle(draft))
        {
            draft.Kind = ActorKind.Person;
            draft.Role = role;
        }
    }

    /// <summary>"well-informed", "high-ranking", "close to": indefinite after an indefinite source, definite after a definite one.</summary>
    private static bool IsSourceAdjective(WordForm form, bool definite) =>
        form.Folded.StartsWith("ال", StringComparison.Ordinal) == definite
        && (form.Folded.EndsWith('ي') || form.Folded.EndsWith("يا", StringComparison.Ordinal) || form.Folded.EndsWith("يه", StringComparison.Ordinal) || form.Folded.EndsWith("يون", StringComparison.Ordinal) || form.Folded.EndsWith("يين", StringComparison.Ordinal)
            || PhraseWords.SourceAdjectives.Contains(Bare(form.Folded)))
        && !form.Is(WordClass.Function | WordClass.CueVerb);

    /// <summary>An adjective without its article and the ending of the feminine.</summary>
    private static string Bare(string folded)
    {
        string bare = folded.StartsWith("ال", StringComparison.Ordinal) ? folded[2..] : folded;
        return bare.EndsWith('ه') ? bare[..^1] : bare;
    }
}
