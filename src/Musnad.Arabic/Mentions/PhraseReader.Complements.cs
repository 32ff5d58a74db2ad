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

    private static readonly FrozenSet<string> StateOffices = FrozenSet.Create(StringComparer.Ordinal, "premier", "leader", "monarch", "minister", "president", "king", "prince", "prime-minister");

    private static readonly FrozenSet<string> PlaceOffices = FrozenSet.Create(
        StringComparer.Ordinal, "ambassador", "coordinator", "commander", "body", "deputy", "official", "director", "group", "consul");

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

            if (form.Find(WordClass.TitleAdjective) is { HasConjunction: false, HasPreposition: false } adjective && (adjective.HasArticle || !form.Is(WordClass.GivenName) || !_names.IsBeforeName(pos)) && (construct ? adjective.HasArticle || form.Is(WordClass.OfficeNoun) : true))
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

            if (afterNoun && draft.HeadClass is "minister" or "secretary" or "deputy" or "body" && IsDefiniteNoun(form, conjunction: true))
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

    /// <summary>"the president of the transition in Mali, Colonel X".</summary>
    private bool IsStateBeforeName(int pos) =>
        Follows(pos) && PhraseTable.Longest(_tokens, pos, PhraseKind.State) is { } state && Follows(state.End) && _tokens[state.End].Form.Is(WordClass.Honorific | WordClass.GivenName);

    /// <summary>The preposition that goes on with a title, as its set of forms; null for other words.</summary>
    private static FrozenSet<string>? PlaceOf(WordForm form) =>
        PhraseWords.In.Contains(form.Folded) ? PhraseWords.In
        : PhraseWords.At.Contains(form.Folded) ? PhraseWords.At
        : PhraseWords.To.Contains(form.Folded) ? PhraseWords.To
        : PhraseWords.Of.Contains(form.Folded) ? PhraseWords.Of
        : null;

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
            draft.RoleKeys.AddRange(KeysOf(nested).Skip(nested.RoleKeys.Count > 1 && nested.RoleKeys[0] == draft.RoleKeys.LastOrDefault() ? 1 : 0));
            if (nested is not { Kind: ActorKind.Group, Possessor: null, Country: null } || nested.End > nested.Start + 1)
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

    /// <summary>"in the name of the ministry", "to Yemen", "at the UN", "of the union" after a title.</summary>
    private int ReadPrepositional(MentionDraft draft, int pos, int depth)
    {
        WordForm form = _tokens[pos].Form;
        MentionDraft? nested = null;
        bool local = false;
        if (PhraseWords.Acting.Contains(form.Folded))
        {
            return pos + 1;
        }

        if (PhraseWords.Behalf.Contains(form.Folded))
        {
            if (Follows(pos + 1))
            {
                nested = ReadNested(pos + 1, '\0', depth);
                if (nested is null && (IsDefiniteNoun(_tokens[pos + 1].Form, false) || _tokens[pos + 1].Form.Is(WordClass.OfficeNoun)))
                {
                    draft.RoleKeys.Add(Key(_tokens[pos + 1].Form));
                    return pos + 2;
                }
            }
        }
        else if (draft.Kind == ActorKind.Person && Follows(pos + 1) && (PhraseWords.On.Contains(form.Folded) && draft.RoleKeys.Exists(PhraseWords.Supervisors.Contains)))
        {
            nested = ReadNested(pos + 1, '\0', depth);
            if (nested is null && (IsDefiniteNoun(_tokens[pos + 1].Form, false) || _tokens[pos + 1].Form.Is(WordClass.OfficeNoun)))
            {
                bool construct = !_tokens[pos + 1].Form.Folded.StartsWith("ال", StringComparison.Ordinal);
                bool afterNoun = false;
                draft.RoleKeys.Add(Key(_tokens[pos + 1].Form));
                return construct && Follows(pos + 2) ? ReadConstruct(draft, pos + 2, depth, ref construct, ref afterNoun) : pos + 2;
            }
        }
        else if (PlaceOf(form) is { } preposition)
        {
            bool isIn = preposition == PhraseWords.In;
            bool allowed = isIn ? draft.Anaphor != AnaphorKind.Counterpart && draft.Kind != ActorKind.State && (!StateOffices.Contains(draft.HeadClass) || (draft.HeadClass == "president" && IsStateBeforeName(pos + 1)))
                : preposition == PhraseWords.To ? draft.HeadClass is "envoy" or "ambassador" or "representative"
                : preposition != PhraseWords.Of || draft.HeadClass is "legislator" or "member" or "representative" or "politician";
            if (allowed && Follows(pos + 1))
            {
                nested = ReadNested(pos + 1, '\0', depth);
                if (nested is { IsDefinite: false, Country: null } || isIn && (nested is { IsPlace: true } && !PlaceOffices.Contains(draft.HeadClass) || nested is { Kind: ActorKind.Person or ActorKind.Anonymous } or { Kind: ActorKind.Group, HeadClass: not "body" }))
                {
                    nested = null;
                }

                if (preposition == PhraseWords.Of && nested is { Kind: not (ActorKind.Organization or ActorKind.Body) })
                {
                    nested = null;
                }

                local = preposition != PhraseWords.At;
            }
        }
        else if (form.Folded.Length > 3 && form.Folded[0] == 'ل')
        {
            nested = ReadNested(pos, 'ل', depth);
            if (nested is null && form.Find(WordClass.OfficeNoun) is { Preposition: 'ل', HasConjunction: false } office)
            {
                draft.RoleKeys.Add(office.Entry.Stem);
                bool construct = !office.HasArticle;
                bool afterNoun = false;
                return construct && Follows(pos + 1) ? ReadConstruct(draft, pos + 1, depth, ref construct, ref afterNoun) : pos + 1;
            }

            if (nested is null && form.Folded.StartsWith("لل", StringComparison.Ordinal) && draft.Kind is ActorKind.Organization or ActorKind.Body or ActorKind.Person
                && !form.Is(WordClass.RoleHead | WordClass.AnonymousHead | WordClass.Nationality | WordClass.CueMasdar | WordClass.DateWord) && !form.Folded.EndsWith("ين", StringComparison.Ordinal)
                && PhraseTable.Longest(_tokens, pos, PhraseKind.Group | PhraseKind.Actor | PhraseKind.Place) is null)
            {
                draft.RoleKeys.Add(form.Folded[2..]);
                return pos + 1;
            }
        }
        else if (form.Folded.Length > 4 && form.Folded[0] == 'ب' && draft.HeadClass != "body" && form.Is(WordClass.BodyHead)
            && ReadNested(pos, 'ب', depth) is { Kind: ActorKind.Body or ActorKind.Organization } at)
        {
            nested = at;
        }
        else if (form.Folded.Length > 4 && form.Folded[0] == 'ب' && PhraseTable.Longest(_tokens, pos, PhraseKind.Place | PhraseKind.Capital | PhraseKind.State) is { Start.Preposition: 'ب' } place)
        {
            return place.End;
        }

        if (nested is null || nested.HasConjunction)
        {
            return pos;
        }

        if (nested.Kind == ActorKind.Person && nested.Form == MentionForm.Name)
        {
            // "envoy of the secretary-general X": the name belongs to the outer title when it stands last.
            return pos;
        }

        draft.Country ??= nested.Kind == ActorKind.Body || (nested.Kind == ActorKind.State && !local) ? nested.Country : null;
        draft.RoleKeys.AddRange(KeysOf(nested));
        if (nested.Kind != ActorKind.State || draft.HeadClass is not ("envoy" or "ambassador" or "representative" or "coordinator"))
        {
            // An envoy belongs to who sends him, not to where he is.
            draft.Possessor ??= nested;
        }

        return nested.End;
    }
}
