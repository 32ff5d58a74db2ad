using System.Collections.Frozen;
using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Words;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Arabic.Mentions;

/// <content>What completes a title or a body's head noun.</content>
internal sealed partial class PhraseReader
{
    private const string Conjunction = "و";

    /// <summary>What completes a title: the ministry, the country, adjectives, "in the name of", "to", "at".</summary>
    /// <returns>Token after the last word of the title.</returns>
    private int ReadComplements(MentionDraft draft, int pos, bool construct, int depth)
    {
        bool afterNoun = false;
        while (true)
        {
            int bracket = SkipBracketed(pos);
            if (bracket > pos && !construct && draft.End != pos)
            {
                pos = bracket;
            }

            if (!Follows(pos))
            {
                int quoted = construct ? SkipQuotedName(pos) : pos;
                if (quoted > pos)
                {
                    pos = quoted;
                    construct = false;
                    continue;
                }

                return pos;
            }

            WordForm form = _tokens[pos].Form;
            if (!construct && form.Find(WordClass.Nationality) is { HasConjunction: false, HasPreposition: false } nationality && nationality.HasArticle == (draft.IsDefinite || afterNoun) && !form.Is(WordClass.TitleAdjective)
                && !(draft.IsMinistry && depth > 0 && nationality.Entry.Agreement.Gender == GrammaticalGender.Masculine)
                && !(draft is { Kind: ActorKind.Group, Agreement.Number: GrammaticalNumber.Plural } && depth > 0 && nationality.Entry.Agreement is { Number: GrammaticalNumber.Singular, Gender: GrammaticalGender.Masculine } && nationality.Entry.Stem.EndsWith('ي')))
            {
                draft.Country ??= nationality.Entry.Value;
                if (draft.Countries.Count > 0 || draft.Agreement.Number == GrammaticalNumber.Plural)
                {
                    draft.Countries.Add(nationality.Entry.Value);
                }

                pos++;
                draft.IsDefinite = true;
                continue;
            }

            if (form.Find(WordClass.TitleAdjective) is { HasConjunction: false, HasPreposition: false } adjective && (adjective.HasArticle || !form.Is(WordClass.GivenName)) && (construct ? adjective.HasArticle || form.Is(WordClass.OfficeNoun) : true))
            {
                if (construct && adjective.HasArticle)
                {
                    afterNoun = true;
                    construct = false;
                    draft.IsDefinite = true;
                }

                draft.IsInternational |= pos == draft.Start + 1 && PhraseWords.International.Contains(Key(form));
                draft.RoleKeys.Add(Key(form));
                pos++;
                continue;
            }

            if (!construct && afterNoun && IsTaggedAdjective(pos, form))
            {
                draft.RoleKeys.Add(Key(form));
                pos++;
                continue;
            }

            if (construct)
            {
                int next = ReadConstruct(draft, pos, depth, ref construct, ref afterNoun);
                if (next == pos)
                {
                    return pos;
                }

                pos = next;
                continue;
            }

            if (afterNoun && draft.HeadClass is "minister" or "secretary" or "deputy" or "body" or "academic" or "director" && IsDefiniteNoun(form, conjunction: true) && !(form.Folded.EndsWith("ون", StringComparison.Ordinal) && !PhraseWords.Singulars.Contains(form.Folded[3..])))
            {
                draft.RoleKeys.Add(Key(form)[1..]);
                pos++;
                continue;
            }

            if (afterNoun && draft.HeadClass == "minister" && form.Folded == Conjunction && Follows(pos + 1) && IsDefiniteNoun(_tokens[pos + 1].Form, conjunction: false))
            {
                draft.RoleKeys.Add(Key(_tokens[pos + 1].Form));
                pos += 2;
                continue;
            }

            int after = ReadPrepositional(draft, pos, depth);
            if (after == pos)
            {
                return pos;
            }

            pos = after;
        }
    }

    /// <summary>A definite adjective as the model sees it, no name and no nationality; before a name it must be a common word.</summary>
    private bool IsTaggedAdjective(int pos, WordForm form) =>
        form.Folded.Length > 4 && form.Folded.StartsWith("ال", StringComparison.Ordinal) && form.Folded[^1] is 'ي' or 'ه' or 'ن' or 'ت' && !form.Is(WordClass.Nationality | WordClass.Relative | WordClass.RoleHead | WordClass.GivenName | WordClass.NameWord | WordClass.DateWord)
        && (form.LonePart == Models.PartOfSpeech.Adjective || form.Folded.EndsWith("يه", StringComparison.Ordinal))
        && (form.Is(WordClass.CommonWord | WordClass.BodyHead) || !_names.IsBeforeKnownName(pos));

    /// <summary>The genitive after a head without article.</summary>
    private int ReadConstruct(MentionDraft draft, int pos, int depth, ref bool construct, ref bool afterNoun)
    {
        WordForm form = _tokens[pos].Form;
        MentionDraft? nested = ReadNested(pos, '\0', depth);
        if (nested is not null)
        {
            draft.Country ??= nested.IsPlace && draft is { HeadClass: "body", Kind: not ActorKind.Body } ? null : nested.Country;
            draft.IsDefinite = true;
            draft.RoleKeys.AddRange(KeysOf(nested).Skip(nested.IsMinistry ? 1 : 0));
            if (nested.IsMinistry)
            {
                // "The ministry of health", "the minister of health": no body of its own.
                draft.IsDefinite = true;
            }
            else if (nested is not { Kind: ActorKind.Group, Possessor: null, Country: null } || nested.End > nested.Start + 1)
            {
                // "prime minister": the ministers are no body to whom he belongs.
                draft.Possessor ??= nested;
            }

            construct = false;
            afterNoun = true;
            return ReadCoordinatedStates(draft, nested);
        }

        if (IsDefiniteNoun(form, conjunction: false))
        {
            draft.RoleKeys.Add(Key(form));
            draft.IsDefinite = true;
            construct = false;
            afterNoun = true;
            return pos + 1;
        }

        if (form.Find(WordClass.OfficeNoun) is { HasConjunction: false, HasPreposition: false } office)
        {
            draft.RoleKeys.Add(office.Entry.Stem);
            construct = office.Pronoun is null;
            return pos + 1;
        }

        // "head of the section of …": a noun that no table knows, completed by a definite one.
        if (draft.Role is null && draft.HeadClass is "minister" or "director" or "secretary" or "deputy" or "chair" or "president" or "representative" or "coordinator" && Follows(pos + 1)
            && !form.Is(WordClass.Function | WordClass.Adjunct | WordClass.CueVerb | WordClass.GivenName | WordClass.NameWord | WordClass.RoleHead | WordClass.Honorific | WordClass.DateWord)
            && !form.Folded.StartsWith("ال", StringComparison.Ordinal) && IsDefiniteNoun(_tokens[pos + 1].Form, conjunction: false) && !_tokens[pos + 1].Form.Is(WordClass.BodyHead | WordClass.CommonVerb)
            && _layout.Tags.At(pos) is { Pos: Models.PartOfSpeech.Noun, HasConjunction: false, HasPreposition: false, Enclitic: 0 })
        {
            draft.RoleKeys.Add(form.Folded);
            return pos + 1;
        }

        return pos;
    }

    /// <summary>The rest of a list of states: "of Bahrain, Jordan, Iraq and Lebanon".</summary>
    private int ReadCoordinatedStates(MentionDraft draft, MentionDraft first)
    {
        int pos = first.End;
        if (draft.Agreement.Number != GrammaticalNumber.Plural && draft.Kind != ActorKind.Group)
        {
            return pos;
        }

        if (first.Country is not null && first.Kind == ActorKind.State)
        {
            draft.Countries.Add(first.Country);
            while (pos < _tokens.Count)
            {
                int next = _tokens[pos].Kind == TokenKind.Comma ? pos + 1 : pos;
                if (next >= _tokens.Count || PhraseTable.Longest(_tokens, next, PhraseKind.State) is not { } match
                    || (next == pos && !match.Start.HasConjunction) || match.Start.Preposition != '\0')
                {
                    break;
                }

                draft.Countries.Add(match.Phrase.Country!);
                draft.Country = null;
                pos = match.End;
            }
        }

        return pos;
    }
}
