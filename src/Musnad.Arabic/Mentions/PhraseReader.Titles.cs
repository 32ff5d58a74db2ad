using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Words;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Arabic.Mentions;

/// <content>People by their titles: "Russian Foreign Minister Sergey Lavrov", whoever it is.</content>
internal sealed partial class PhraseReader
{
    private MentionDraft? ReadTitled(int i, int depth)
    {
        int pos = i;
        Reading? first = null;
        while (Follows0(pos, i) && _tokens[pos].Form.Find(WordClass.Honorific) is { } honorific && (pos == i || (!honorific.HasConjunction && !honorific.HasPreposition)))
        {
            first ??= honorific;
            pos++;
        }

        bool honored = pos > i;
        if (!Follows0(pos, i))
        {
            return null;
        }

        Reading? head = _tokens[pos].Form.Find(WordClass.RoleHead | WordClass.Counterpart);
        if (head is null || (pos > i && (head.HasConjunction || head.HasPreposition)))
        {
            return honored ? ReadHonoredName(i, pos, first!, depth) : null;
        }

        MentionDraft draft = Draft(i, pos + 1, (first ?? head).Prefix, (first ?? head).Preposition, (first ?? head).HasConjunction);
        draft.Kind = ActorKind.Person;
        draft.Form = MentionForm.Description;
        draft.Agreement = head.Entry.Agreement;
        draft.HeadClass = head.Entry.Value;
        draft.IsDefinite = head.HasArticle || head.Pronoun is not null;
        if (head.Entry.Class == WordClass.Counterpart)
        {
            draft.Anaphor = AnaphorKind.Counterpart;
            draft.Form = MentionForm.Anaphor;
            draft.IsDefinite = true;
        }
        else
        {
            draft.RoleKeys.Add(head.Entry.Detail);
        }

        int complementsEnd = ReadComplements(draft, pos + 1, !head.HasArticle && head.Pronoun is null && draft.Anaphor == AnaphorKind.None, depth);
        bool bare = complementsEnd == pos + 1;
        SetEnd(draft, complementsEnd);
        if (draft.Anaphor == AnaphorKind.None)
        {
            draft.Role = new TextSpan(draft.StartChar, draft.EndChar);
        }

        if (draft.Agreement.Number == GrammaticalNumber.Plural)
        {
            draft.Kind = ActorKind.Group;
            draft.Name = TextOf(i, draft.End, draft.StartChar);
            return bare && !draft.IsDefinite ? null : draft;
        }

        if (draft.Agreement.Number == GrammaticalNumber.Dual)
        {
            return ReadDual(draft, pos);
        }

        if (ReadNameAfterTitle(draft) || ReadNameInCommas(draft))
        {
            return draft;
        }

        draft.Name = TextOf(i, draft.End, draft.StartChar);
        if (draft.Anaphor == AnaphorKind.Counterpart)
        {
            return draft;
        }

        if (bare && !draft.IsDefinite)
        {
            return null;
        }

        if (draft.IsDefinite && bare)
        {
            draft.Anaphor = AnaphorKind.Title;
        }

        draft.IsDefinite = true;
        return draft;
    }

    private bool Follows0(int pos, int start) => pos == start ? pos < _tokens.Count && _tokens[pos].IsWord : Follows(pos);

    /// <summary>A name after an honorific without an office ("Dr. Huda Saleh").</summary>
    private MentionDraft? ReadHonoredName(int i, int pos, Reading first, int depth)
    {
        int end = NameEnd(pos, NamePlace.Honored);
        if (end == pos)
        {
            return null;
        }

        MentionDraft draft = Draft(i, end, first.Prefix, first.Preposition, first.HasConjunction);
        draft.Kind = ActorKind.Person;
        draft.Agreement = first.Entry.Agreement;
        SetName(draft, pos, end);
        ReadApposition(draft, depth);
        return draft;
    }

    /// <summary>The name that stands after a title; false when there is none.</summary>
    private bool ReadNameAfterTitle(MentionDraft draft)
    {
        int pos = draft.End;
        int bracket = SkipBracketed(pos);
        if (bracket > pos)
        {
            pos = bracket;
        }

        bool office = draft is { End: var end0, Agreement.Number: GrammaticalNumber.Singular } && end0 == draft.Start + 1 && draft.IsDefinite
            && draft.HeadClass is "president" or "minister" or "premier" or "ambassador" or "legislator" or "officer" or "cleric" or "commander" or "prince" or "spokesman" or "judge" or "governor";
        NamePlace place = office ? NamePlace.Office : NamePlace.Titled;
        while (Follows(pos) && _tokens[pos].Form.Find(WordClass.Honorific) is { HasConjunction: false, HasPreposition: false })
        {
            place = NamePlace.Honored;
            pos++;
        }

        if (pos < _tokens.Count && _tokens[pos].Kind == TokenKind.Quote)
        {
            return false;
        }

        int end = NameEnd(pos, place);
        if (end == pos)
        {
            return false;
        }

        SetName(draft, pos, end);
        SetEnd(draft, end);
        return true;
    }

    /// <summary>A name in commas after a title: "the president of the republic, Mr X, …".</summary>
    private bool ReadNameInCommas(MentionDraft draft)
    {
        int pos = draft.End + 1;
        if (pos >= _tokens.Count || _tokens[draft.End].Kind != TokenKind.Comma || !_tokens[pos].IsWord || _layout.LineOfToken[pos] != _layout.LineOfToken[draft.End])
        {
            return false;
        }

        while (Follows(pos) && _tokens[pos].Form.Find(WordClass.Honorific) is { HasConjunction: false, HasPreposition: false })
        {
            pos++;
        }

        int end = NameEnd(pos, NamePlace.Honored);
        bool closed = end < _tokens.Count && _tokens[end].Kind is TokenKind.Comma or TokenKind.Stop;
        if (end < pos + 2 || !closed)
        {
            return false;
        }

        SetName(draft, pos, end);
        SetEnd(draft, end);
        return true;
    }

    private void SetName(MentionDraft draft, int start, int end)
    {
        draft.Form = MentionForm.Name;
        draft.Name = _layout.Text[_layout.Span(start, end - 1)];
        draft.NameKeys.Clear();
        for (int t = start; t < end; t++)
        {
            if (_tokens[t].IsWord)
            {
                draft.NameKeys.Add(_tokens[t].Form.Folded);
            }
        }

        // A title's form tells the gender ("the minister", feminine), else the first name.
        if (draft.Agreement.Gender == GrammaticalGender.Unknown)
        {
            draft.Agreement = new Agreement(GrammaticalPerson.Third, GrammaticalNumber.Singular, _names.GenderOf(start));
        }
    }

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
            if (!construct && form.Find(WordClass.Nationality) is { HasConjunction: false, HasPreposition: false } nationality && nationality.HasArticle == (draft.IsDefinite || afterNoun))
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

            if (form.Find(WordClass.TitleAdjective) is { HasConjunction: false, HasPreposition: false } adjective && (construct ? adjective.HasArticle || form.Is(WordClass.OfficeNoun) : true))
            {
                if (construct && adjective.HasArticle)
                {
                    afterNoun = true;
                    construct = false;
                    draft.IsDefinite = true;
                }

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

            int after = ReadPrepositional(draft, pos, depth);
            if (after == pos)
            {
                return pos;
            }

            pos = after;
        }
    }

    /// <summary>A definite adjective as the model sees it, no name and no nationality.</summary>
    private bool IsTaggedAdjective(int pos, WordForm form) =>
        form.Folded.Length > 4 && form.Folded.StartsWith("ال", StringComparison.Ordinal) && form.Folded[^1] is 'ي' or 'ه' or 'ن' or 'ت' && !form.Is(WordClass.Nationality | WordClass.Relative | WordClass.RoleHead | WordClass.GivenName | WordClass.NameWord | WordClass.DateWord)
        && form.LonePart == Models.PartOfSpeech.Adjective;

    /// <summary>The genitive after a head without article.</summary>
    private int ReadConstruct(MentionDraft draft, int pos, int depth, ref bool construct, ref bool afterNoun)
    {
        WordForm form = _tokens[pos].Form;
        MentionDraft? nested = ReadNested(pos, '\0', depth);
        if (nested is not null)
        {
            draft.Country ??= nested.Country;
            draft.IsDefinite = true;
            draft.RoleKeys.AddRange(KeysOf(nested));
            draft.Possessor ??= nested;
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
        if (form.Folded is "بالنيابه" or "بالوكاله" or "بالانابه" or "المكلف" or "المكلفه")
        {
            return pos + 1;
        }

        if (form.Folded is "باسم" or "بلسان")
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
        else if (form.Folded is "في" or "لدي" or "الي")
        {
            bool allowed = form.Folded switch
            {
                "في" => draft.Anaphor != AnaphorKind.Counterpart && draft.HeadClass is not ("premier" or "leader" or "monarch" or "minister" or "president" or "king" or "prince" or "prime-minister"),
                "الي" => draft.HeadClass is "envoy" or "ambassador" or "representative",
                _ => true,
            };
            if (allowed && Follows(pos + 1))
            {
                nested = ReadNested(pos + 1, '\0', depth);
                if (form.Folded == "في" && nested is { IsPlace: true } && draft.HeadClass is not ("ambassador" or "envoy" or "representative" or "coordinator" or "commander" or "body" or "deputy" or "official" or "director" or "group" or "consul"))
                {
                    nested = null;
                }

                if (form.Folded == "في" && nested is { Kind: ActorKind.Person or ActorKind.Group or ActorKind.Anonymous })
                {
                    nested = null;
                }

                if (nested is not null && form.Folded is "في" or "الي")
                {
                    nested.Country = null;
                }
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

        draft.Country ??= nested.Kind is ActorKind.State or ActorKind.Body ? nested.Country : null;
        draft.RoleKeys.AddRange(KeysOf(nested));
        draft.Possessor ??= nested;
        return nested.End;
    }

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
            best = Longer(best, ReadBody(pos, depth + 1));
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
        draft.Kind = ActorKind.Person;
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
