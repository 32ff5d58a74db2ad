using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Words;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Arabic.Mentions;

/// <content>Mentions inside others.</content>
internal sealed partial class PhraseReader
{
    /// <summary>A mention inside another: of the tables, a body or an office, with just the preposition that is asked for.</summary>
    private MentionDraft? ReadNested(int pos, char preposition, int depth)
    {
        if (depth >= Deepest || !_tokens[pos].IsWord)
        {
            return null;
        }

        MentionDraft? best = ReadKnown(pos);
        WordForm form = _tokens[pos].Form;
        if (form.Is(WordClass.BodyHead))
        {
            best = LongerBody(best, ReadBody(pos, depth + 1));
        }

        if (form.Is(WordClass.RoleHead) && ReadOffice(pos, depth + 1) is { } office)
        {
            best = Longer(best, office);
        }

        if (best is null)
        {
            best = ReadGroup(pos, depth + 1);
        }

        return best is not null && best.Preposition == preposition && !best.HasConjunction ? best : null;
    }

    /// <summary>An office inside another title, without a name: "(deputy) foreign minister".</summary>
    private MentionDraft? ReadOffice(int i, int depth)
    {
        if (_tokens[i].Form.Find(WordClass.RoleHead) is not { } head)
        {
            return null;
        }

        MentionDraft draft = Draft(i, i + 1, head.Prefix, head.Preposition, head.HasConjunction);
        draft.Kind = head.Entry.Agreement.Number == GrammaticalNumber.Plural ? ActorKind.Group : ActorKind.Person;
        draft.Form = MentionForm.Description;
        draft.Agreement = head.Entry.Agreement;
        draft.HeadClass = head.Entry.Value;
        draft.IsDefinite = head.HasArticle || head.Pronoun is not null;
        draft.RoleKeys.Add(head.Entry.Detail);
        int end = ReadComplements(draft, i + 1, !head.HasArticle && head.Pronoun is null, depth);
        SetEnd(draft, end);
        draft.Name = TextOf(i, end, draft.StartChar);
        return draft.IsDefinite || end > i + 1 ? draft : null;
    }

    private static IEnumerable<string> KeysOf(MentionDraft nested) =>
        nested.RoleKeys.Count > 0 ? nested.RoleKeys : nested.KnownAs is { } known ? [known] : [nested.Name];

    /// <summary>A folded word without its article.</summary>
    private static string Key(WordForm form) => form.Folded.StartsWith("ال", StringComparison.Ordinal) && form.Folded.Length > 4 ? form.Folded[2..] : form.Folded;

    /// <summary>A noun with the article that is neither a nationality nor somebody's name.</summary>
    private static bool IsDefiniteNoun(WordForm form, bool conjunction)
    {
        string start = conjunction ? "وال" : "ال";
        return form.Folded.Length > start.Length + 1 && form.Folded.StartsWith(start, StringComparison.Ordinal)
            && (conjunction || !form.Is(WordClass.Nationality)) && !form.Is(WordClass.Relative | WordClass.RoleHead | WordClass.CueParticiple | WordClass.DateWord | WordClass.AnonymousHead);
    }
}
