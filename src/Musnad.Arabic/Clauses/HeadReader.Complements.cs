using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Arabic.Clauses;

/// <content>Where a content may begin: by a preposition, a clause or a bare object.</content>
internal sealed partial class HeadReader
{
    /// <summary>Words of a speech that follow without particle, colon or marks: "said in remarks the travellers will be able to".</summary>
    private bool SpeaksWithoutParticle(int i, TokenRange sentence)
    {
        WordForm form = _tokens[i].Form;
        bool opens = form.Folded.Length > 4 && form.Folded[0] == 'س' && form.Folded[1] is 'ي' or 'ت' or 'ن' && _reading.Tags.IsVerb(i);
        if (!opens || _reading.Covering(i) is not null || _tokens[i - 1].Form.Is(WordClass.Relative))
        {
            return false;
        }

        for (int t = i + 1; t < Math.Min(sentence.End, i + 25); t++)
        {
            if (_tokens[t].Kind is TokenKind.Colon or TokenKind.Quote || _tokens[t].Form.Find(WordClass.Complementizer) is { Entry.Value: "that", HasConjunction: false } && !_tokens[t - 1].Form.Is(WordClass.Preposition))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a that-clause begins soon, with nothing but the rest of a noun phrase before it: "revealed the branch of the ministry in Hail that".</summary>
    private bool ThatFollows(int i, TokenRange sentence, bool subject)
    {
        if (PhraseTable.Longest(_tokens, i, PhraseKind.StanceHead).HasValue)
        {
            // "stressed the need that".
            return false;
        }

        for (int t = i + 1; t < Math.Min(sentence.End, i + (subject ? 26 : 12)); t++)
        {
            if (subject && _tokens[t].Kind is TokenKind.Comma or TokenKind.BracketOpen or TokenKind.BracketClose)
            {
                continue;
            }

            if (_tokens[t].Form.Find(WordClass.Complementizer) is { } that)
            {
                return that is { HasConjunction: false, Entry.Value: "that" } && !(_tokens[t - 1].Form.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.CueVerb | WordClass.CueParticiple) || _tokens[t - 1].Form.Folded is "كما" or "الا" or "غير" or "بعد" or "قبل");
            }

            if (_tokens[t].Kind is not (TokenKind.Word or TokenKind.Number) || _tokens[t].Form.Is(WordClass.Relative | WordClass.BeVerb) || (_tokens[t].Form.Is(WordClass.CueVerb) && !_tokens[t].Form.Is(WordClass.CommonNoun | WordClass.Preposition)) || _reading.Tags.IsVerb(t))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether the clause that the cue takes begins right after a short phrase: "on the one hand, that", "by name, that".</summary>
    private bool ClauseFollows(int i, CueLemma cue, TokenRange sentence)
    {
        for (int t = i + 1; t < Math.Min(sentence.End, i + 6); t++)
        {
            if (_tokens[t].Form.Find(WordClass.Complementizer) is { HasConjunction: false } that)
            {
                return _tokens[t - 1].Kind == TokenKind.Comma && (that.Entry.Value == "bthat" ? cue.Takes(Complements.BiThat) : cue.Takes(Complements.That));
            }

            if (_tokens[t].Kind is not (TokenKind.Word or TokenKind.Comma))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Prepositions that begin asides as often as contents.</summary>
    private bool IsLoose(int i, CueLemma cue) => cue.Has("light") || _tokens[i].Form.Folded is "من" or "في" or "مع";

    /// <summary>Whether nothing but the subject, the object, a date or an aside in commas stands between the cue and its complement.</summary>
    private bool IsClose(FrameDraft frame, int i, int start, MentionDraft? second) =>
        i == start || _tokens[i - 1].Kind != TokenKind.Word || _tokens[i - 1].Form.Is(WordClass.Adverb) || _reading.DateAt[i - 1] >= 0 || second is not null || frame.Source is { } subject && subject.Start < i && i - subject.End <= (subject.HeadClass == "described" ? 0 : 2);

    private bool IsThat(int i, Reading that, CueLemma cue, FrameDraft frame, int start)
    {
        if (that.Conjunction == 'ف')
        {
            return false;
        }

        if (i > start && _tokens[i - 1].Form.Folded is "كما" or "الا" or "غير" or "بيد" or "بعد" or "قبل" or "دون" or "رغم" or "منذ" or "بمجرد" or "سوي" or "شرط" or "بشرط" or "علما" or "لاسيما" or "ولاسيما" or "سيما" or "وخاصه" or "خصوصا" or "وخصوصا" or "لدرجه" or "بل" or "لو" or "بحيث" or "باعتبار"
            || i > start + 1 && _tokens[i - 1].Form.Folded == "خاصه" && _tokens[i - 2].Kind == TokenKind.Comma)
        {
            return false;
        }

        bool bi = that.Entry.Value == "bthat";
        if ((cue.IsWeak || cue.Continues) && frame.Source is null && i > start + 3 && !bi && VerbBetween(start, i))
        {
            return false;
        }

        if (bi && (cue.Takes(Complements.BiThat) || cue.Takes(Complements.That) && !cue.IsWeak) || !bi && cue.Takes(Complements.That))
        {
            return true;
        }

        // "called on X that": also without its preposition.
        if (!bi && (cue.Key == "حمل" || cue.Takes(Complements.Object) && i > start + 2 && VerbBetween(start, i)))
        {
            return false;
        }

        return !bi && (cue.Takes(Complements.BiThat) || cue.Takes(Complements.Ila) || cue.Takes(Complements.Ala) || cue.Takes(Complements.Object) || cue.Takes(Complements.An)) && !that.HasConjunction && i < start + 30;
    }

    /// <summary>Whether another verb stands between the cue and a clause, so that the clause is that verb's; asides in commas do not count.</summary>
    private bool VerbBetween(int start, int end)
    {
        for (int t = start; t < end; t++)
        {
            if (_tokens[t].Kind == TokenKind.Comma)
            {
                return false;
            }

            if (_tokens[t].IsWord && _reading.Covering(t) is null && !_tokens[t].Form.Is(WordClass.Function | WordClass.CueParticiple) && !_tokens[t - 1].Form.Is(WordClass.Relative) && _reading.Tags.IsVerb(t))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the content begins here by the preposition that the cue takes.</summary>
    private bool Governs(CueLemma cue, int i, out int contentStart)
    {
        contentStart = i;
        string folded = _tokens[i].Form.Folded;
        switch (folded)
        {
            case "بما":
                return cue.Takes(Complements.Bi);
            case "مما":
                return cue.Takes(Complements.Min);
            case "عما":
                return cue.Takes(Complements.An);
            case "الي":
                return cue.Takes(Complements.Ila) && (!cue.Has("thatonly") || (i + 1 < _tokens.Count && _tokens[i + 1].Form.Is(WordClass.Complementizer)));
            case "علي":
                return cue.Takes(Complements.Ala) && !(i + 1 < _tokens.Count && _tokens[i + 1].Form.Folded is "هامش" or "خلفيه" or "اثر" or "ضوء" or "غرار" or "هامشه" or "هامشها");
            case "عن":
                return cue.Takes(Complements.An);
            case "من":
                return cue.Takes(Complements.Min);
            case "في":
                return cue.Takes(Complements.Fi) && !PhraseTable.Longest(_tokens, Math.Min(i + 1, _tokens.Count - 1), PhraseKind.Channel).HasValue;
            case "مع":
                return cue.Takes(Complements.Maa);
        }

        if (folded == "ب" && i + 1 < _tokens.Count && _tokens[i + 1].Kind == TokenKind.Quote)
        {
            return cue.Takes(Complements.Bi);
        }

        if (folded.Length < 3 || _tokens[i - 1].Form.Is(WordClass.Honorific) && _reading.Covering(i - 1) is null or { HeadClass: "described" } && !_tokens[i - 1].Form.Is(WordClass.CueVerb))
        {
            // After "doctor" a name begins, whatever its first letter.
            return false;
        }

        if (folded[0] == 'ب' && cue.Takes(Complements.Bi))
        {
            return IsPrefixed(i, 'ب');
        }

        return folded[0] == 'ل' && cue.Takes(Complements.Li) && IsPrefixed(i, 'ل') && _reading.MentionAt(i) is null;
    }

    /// <summary>Whether the word's first letter is the preposition and not part of the stem.</summary>
    private bool IsPrefixed(int i, char preposition)
    {
        WordForm form = _tokens[i].Form;
        if (form.Folded.Length > 3 && form.Folded[1] == 'ا' && form.Folded[2] == 'ل')
        {
            return true;
        }

        if (form.PhraseStarts.Any(start => start.Prefix == 0))
        {
            return false;
        }

        bool prefixed = false;
        foreach (Reading reading in form.Readings)
        {
            if (!reading.HasPreposition && !reading.HasConjunction && reading.Entry.Class is not (WordClass.NameWord or WordClass.GivenName or WordClass.CommonWord))
            {
                return false;
            }

            prefixed |= reading.Preposition == preposition;
        }

        return prefixed || !form.Is(WordClass.CommonWord);
    }

    /// <summary>A noun that is the content itself: "denied the truth of", "condemned the attack".</summary>
    private bool BeginsObject(int i, WordForm form, FrameDraft frame, int start)
    {
        if (form.Is(WordClass.Quantifier | WordClass.Demonstrative) || form.Folded is "عدم" or "اي" or "ايه" or "ما" && !form.Is(WordClass.Complementizer))
        {
            return _reading.DateAt[i] < 0;
        }

        if (form.Is(WordClass.Function | WordClass.Adjunct | WordClass.CueVerb | WordClass.BeVerb) && !form.Is(WordClass.CueMasdar | WordClass.CommonNoun)
            && !(form.Is(WordClass.CueVerb) && !form.Is(WordClass.Function | WordClass.Adjunct | WordClass.BeVerb) && _reading.Tags.At(i).Pos == Models.PartOfSpeech.Noun))
        {
            return false;
        }

        if (frame.Source is not null && _reading.Covering(i) == frame.Source || form.Folded.Length > 3 && form.Folded[0] is 'ب' or 'ل' && IsPrefixed(i, form.Folded[0]) && (!form.Is(WordClass.CommonWord) || ArabicLexicon.Default.Has(form.Folded.AsSpan(1), WordClass.CommonWord)))
        {
            return false;
        }

        return _tokens[i].IsWord && _reading.DateAt[i] < 0 && !(i == start && form.Is(WordClass.NameWord | WordClass.GivenName) && !form.Is(WordClass.CommonWord));
    }

    /// <summary>"quoting X": what the agency relays begins with its own attribution.</summary>
    private bool BeginsRelay(int i, WordForm form) =>
        form.Find(WordClass.CuePreposition)?.Entry.Value == "an" && i + 1 < _tokens.Count && _tokens[i + 1].Form.Folded == "عن";

    /// <summary>A verbal noun of saying with a quotation right behind it is the content itself: "added the ministry's stress that".</summary>
    private bool BeginsNominalContent(int i, WordForm form) =>
        form.Find(WordClass.CueMasdar) is { HasArticle: false, HasPreposition: false, HasConjunction: false } && i + 1 < _tokens.Count && _tokens[i + 1].Kind == TokenKind.Quote && _reading.Layout.QuoteAt(i + 1) >= 0;
}
