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
        while (Follows0(pos, i) && _tokens[pos].Form.Find(WordClass.Honorific) is { } honorific && !IsOffice(pos, honorific) && (pos == i || (!honorific.HasConjunction && !honorific.HasPreposition)))
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
        PhraseMatch? phrase = head is null ? TitleAt(pos) : null;
        if (phrase is { } title)
        {
            head = TitlePhrases.AsHead(title);
        }

        int headEnd = phrase?.End ?? pos + 1;
        if (head is null || (pos > i && (head.HasConjunction || head.HasPreposition)))
        {
            return honored ? ReadHonoredName(i, pos, first!, depth) ?? ReadHonored(i, pos, first!) : null;
        }

        MentionDraft draft = Draft(i, headEnd, (first ?? head).Prefix, (first ?? head).Preposition, (first ?? head).HasConjunction);
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
        else if (phrase is { } words)
        {
            draft.RoleKeys.AddRange(TitlePhrases.KeysOf(words));
        }
        else
        {
            draft.RoleKeys.Add(head.Entry.Detail);
        }

        int complementsEnd = ReadComplements(draft, headEnd, !head.HasArticle && head.Pronoun is null && draft.Anaphor == AnaphorKind.None, depth);
        bool bare = complementsEnd == headEnd;
        SetEnd(draft, complementsEnd);
        if (draft.Anaphor == AnaphorKind.None)
        {
            draft.Role = new TextSpan(draft.StartChar, draft.EndChar);
        }

        if (draft.Agreement.Number == GrammaticalNumber.Plural)
        {
            draft.Kind = ActorKind.Group;
            draft.Name = TextOf(i, draft.End, draft.StartChar);
            return bare && !draft.IsDefinite && phrase is null ? null : draft;
        }

        if (draft.Agreement.Number == GrammaticalNumber.Dual)
        {
            return ReadDual(draft, pos);
        }

        if (ReadNameAfterTitle(draft) || ReadSecondTitle(draft, depth) || ReadNameInCommas(draft))
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
            draft.Kind = ActorKind.Anonymous;
            draft.HeadClass = "anonymous";
            return phrase is null ? null : draft;
        }

        if (draft.IsDefinite && bare)
        {
            draft.Anaphor = AnaphorKind.Title;
            if (head.HasArticle && PhraseWords.Generic.Contains(GenericForm(head)))
            {
                // "The official" is whoever was spoken of, whatever his office.
                draft.RoleKeys.Clear();
                draft.Role = null;
            }
        }

        draft.IsDefinite = true;
        return draft;
    }

    /// <summary>"emir of the region", "sheikh of the tribe", "man of business": without the article and before a place or body these are offices and no forms of address.</summary>
    private bool IsOffice(int pos, Reading honorific)
    {
        if (TitleAt(pos) is not null)
        {
            return true;
        }

        if (honorific.HasArticle || honorific.Pronoun is not null || !honorific.Entry.Detail.StartsWith("ال", StringComparison.Ordinal) || !Follows(pos + 1)
            || _tokens[pos].Form.Is(WordClass.Preposition | WordClass.Adjunct) || _tokens[pos].Form.Find(WordClass.RoleHead) is not { HasArticle: false, Pronoun: null })
        {
            return false;
        }

        WordForm next = _tokens[pos + 1].Form;
        return next.Is(WordClass.OfficeNoun | WordClass.BodyHead) || IsDefiniteNoun(next, conjunction: false) && next.Is(WordClass.CommonWord) && !next.Is(WordClass.GivenName | WordClass.NameWord | WordClass.TitleAdjective | WordClass.Honorific) || PhraseTable.Longest(_tokens, pos + 1, PhraseKind.State | PhraseKind.Place | PhraseKind.Capital | PhraseKind.Organization) is { Start.Preposition: '\0' };
    }

    private PhraseMatch? TitleAt(int pos) => _tokens[pos].Form.PhraseStarts.Length > 0 ? PhraseTable.Longest(_tokens, pos, PhraseKind.Title) : null;

    private static string GenericForm(Reading head) => "ال" + head.Entry.Stem;

    private bool Follows0(int pos, int start) => pos == start ? pos < _tokens.Count && _tokens[pos].IsWord : Follows(pos);

    /// <summary>A name after an honorific without an office ("Dr. Huda Saleh").</summary>
    private MentionDraft? ReadHonoredName(int i, int pos, Reading first, int depth)
    {
        int end = NameEnd(pos, first.Pronoun is null ? NamePlace.Honored : NamePlace.Titled);
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

    /// <summary>Honorifics that name somebody by themselves: "His Majesty the Sultan", "His Excellency".</summary>
    private MentionDraft? ReadHonored(int i, int end, Reading first)
    {
        Reading last = _tokens[end - 1].Form.Find(WordClass.Honorific)!;
        bool monarch = PhraseWords.Monarchs.Contains(last.Entry.Detail);
        bool excellency = end == i + 1 && last.Pronoun is { Person: GrammaticalPerson.Third };
        if (!excellency && !(monarch && end > i + 1))
        {
            return null;
        }

        MentionDraft draft = Draft(i, end, first.Prefix, first.Preposition, first.HasConjunction);
        draft.Kind = ActorKind.Person;
        draft.Form = MentionForm.Description;
        draft.Anaphor = AnaphorKind.Title;
        draft.HeadClass = "monarch";
        draft.Agreement = excellency ? last.Pronoun!.Value : last.Entry.Agreement;
        if (monarch)
        {
            draft.Role = draft.Span;
            draft.RoleKeys.Add(last.Entry.Detail.StartsWith("ال", StringComparison.Ordinal) ? last.Entry.Detail[2..] : last.Entry.Detail);
        }

        draft.Name = TextOf(i, end, draft.StartChar);
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
        bool woman = false;
        while (Follows(pos) && _tokens[pos].Form.Find(WordClass.Honorific) is { HasConjunction: false, HasPreposition: false, Pronoun: null } address)
        {
            woman |= address.Entry.Agreement.Gender == GrammaticalGender.Feminine;
            place = NamePlace.Honored;
            pos++;
        }

        if (pos < _tokens.Count && _tokens[pos].Kind == TokenKind.Quote)
        {
            return ReadQuotedName(draft, pos);
        }

        int end = NameEnd(pos, place);
        if (end == pos)
        {
            return false;
        }

        SetName(draft, pos, end);
        SetEnd(draft, end);
        if (woman || draft.Agreement.Gender == GrammaticalGender.Masculine && _names.GenderOf(pos) == GrammaticalGender.Feminine)
        {
            // Titles stay masculine of women too ("the member, Dr. Mona X").
            draft.Agreement = draft.Agreement with { Gender = woman ? GrammaticalGender.Feminine : GrammaticalGender.Unknown };
        }

        return true;
    }

    /// <summary>A name in quotation marks after a title: «Minister "Mr X"», «the reader "Ali"».</summary>
    private bool ReadQuotedName(MentionDraft draft, int open)
    {
        if (_layout.QuoteAt(open) is not (>= 0 and int index) || _layout.Quotes[index].Open != open || _layout.Quotes[index].Close - open > LongestName)
        {
            return false;
        }

        QuotedRange quote = _layout.Quotes[index];
        int pos = open + 1;
        while (pos < quote.Close && _tokens[pos].Form.Find(WordClass.Honorific) is { HasConjunction: false, HasPreposition: false })
        {
            pos++;
        }

        if (pos >= quote.Close || !_tokens[pos].IsWord || NameEnd(pos, NamePlace.Honored) != quote.Close || (quote.Close == pos + 1 && !draft.IsDefinite))
        {
            return false;
        }

        SetName(draft, pos, quote.Close);
        SetEnd(draft, quote.Close + 1);
        return true;
    }

    /// <summary>A second title of the same person before the name: "the minister, the spokesman of the government X", "the deputy premier, minister of defence X".</summary>
    private bool ReadSecondTitle(MentionDraft draft, int depth)
    {
        int pos = draft.End;
        if (depth >= Deepest || !Follows(pos) || _tokens[pos].Form.Find(WordClass.RoleHead) is not { HasConjunction: false, HasPreposition: false, Pronoun: null, Entry.Agreement.Number: GrammaticalNumber.Singular } head
            || !(head.HasArticle && draft.Anaphor != AnaphorKind.Counterpart && draft.End == draft.Start + 1 || draft.HeadClass is "deputy" or "prince" && head.Entry.Value is "minister" or "premier" or "deputy")
            || ReadTitled(pos, depth + 1) is not { Kind: ActorKind.Person, Form: MentionForm.Name } second)
        {
            return false;
        }

        draft.Form = MentionForm.Name;
        draft.Name = second.Name;
        draft.NameKeys.AddRange(second.NameKeys);
        draft.Country ??= second.Country;
        draft.Possessor ??= second.Possessor;
        draft.Role = second.Role is { } role ? new TextSpan(draft.StartChar, role.End) : draft.Role;
        SetEnd(draft, second.End);
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
        bool closed = end >= _tokens.Count || !_tokens[end].IsWord || _layout.LineOfToken[end] != _layout.LineOfToken[end - 1] || _tokens[end].Form.Is(WordClass.Function | WordClass.Adjunct | WordClass.CueVerb);
        if (end < pos + 2 || !closed || draft.End == draft.Start + 1)
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

        if (PhraseTable.Longest(_tokens, start, PhraseKind.Person) is { Start.Prefix: 0 } known && known.End == end)
        {
            draft.NameEn = known.Phrase.NameEn;
            draft.Wikidata = known.Phrase.Wikidata;
            draft.Country ??= known.Phrase.Country;
        }

        // A title's form tells the gender ("the minister", feminine), else the first name.
        if (draft.Agreement.Gender == GrammaticalGender.Unknown)
        {
            draft.Agreement = new Agreement(GrammaticalPerson.Third, GrammaticalNumber.Singular, _names.GenderOf(start));
        }
    }
}
