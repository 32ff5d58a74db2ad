using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Arabic.Clauses;

/// <content>Quotation marks that hold a name or a few words, and documents in the speaker's place.</content>
internal sealed partial class HeadReader
{
    /// <summary>A short quoted name behind a preposition or noun while the content's opener is still to come: "told «X» that".</summary>
    private bool IsQuotedName(int i, TokenRange sentence)
    {
        QuotedRange quote = _reading.Layout.Quotes[_reading.Layout.QuoteAt(i)];
        if (i > sentence.Start && quote.Close - quote.Open < 14 && _tokens[i - 1].Form.Folded is "شعار" or "بعنوان" or "عنوان" or "بشعار" or "اسم" or "باسم" or "مسمي" or "بمسمي" or "مسماه" or "عنوانها" or "عنوانه")
        {
            return true;
        }

        if (quote.Close - quote.Open > 4 || i == sentence.Start || _tokens[i - 1].Kind is TokenKind.Colon or TokenKind.Comma || (_tokens[i - 1].Form.Is(WordClass.CueVerb) && !_tokens[i - 1].Form.Is(WordClass.Preposition | WordClass.Adjunct)))
        {
            return false;
        }

        for (int t = quote.Close + 1; t < Math.Min(sentence.End, quote.Close + 22); t++)
        {
            if (_tokens[t].Form.Is(WordClass.Complementizer) || _tokens[t].Kind == TokenKind.Colon || (_tokens[t].Kind == TokenKind.Quote && _reading.Layout.QuoteAt(t) is >= 0 and int q && _reading.Layout.Quotes[q].Open == t))
            {
                return true;
            }

            if (_tokens[t].Kind == TokenKind.Stop)
            {
                break;
            }
        }

        return false;
    }

    /// <summary>"in a post on «X», his intention": a word or two behind a preposition that is not the cue's own name a place or medium.</summary>
    private bool IsQuotedPlace(int i, CueLemma cue) =>
        i > 1 && _reading.Layout.Quotes[_reading.Layout.QuoteAt(i)] is var quote && quote.Close - i <= 3 && _tokens[i - 1].Form.Is(WordClass.Preposition | WordClass.Adjunct)
        && _tokens[i - 1].Form.Folded.Length > 1 && !Governs(cue, i - 1, out _) && quote.Close + 2 < _tokens.Count && _tokens[quote.Close + 1].Kind != TokenKind.Stop;

    /// <summary>"«X» said in remarks: «…»": a short quoted name right after the verb, whose words come after a colon.</summary>
    private MentionDraft? QuotedSubject(int i, TokenRange sentence, bool takesObject)
    {
        if (_reading.Layout.QuoteAt(i) is not (>= 0 and int q))
        {
            return null;
        }

        QuotedRange quote = _reading.Layout.Quotes[q];
        if (quote.Open != i || quote.Close - quote.Open > 4)
        {
            return null;
        }

        if (takesObject && IsQuotedPerson(quote, sentence))
        {
            return _reading.MentionAt(i + 1) ?? Describe(i + 1, quote.Close);
        }

        for (int t = quote.Close + 1; t + 1 < Math.Min(sentence.End, quote.Close + 18); t++)
        {
            bool that = t < quote.Close + 12 && _tokens[t].Form.Find(WordClass.Complementizer) is { HasConjunction: false, Entry.Value: "that" };
            if (that || _tokens[t].Kind == TokenKind.Colon && _tokens[t + 1].Kind == TokenKind.Quote)
            {
                return _reading.MentionAt(i + 1) ?? Describe(i + 1, quote.Close);
            }

            if (_tokens[t].Kind is TokenKind.Quote || _tokens[t].Kind == TokenKind.Comma && (quote.Close - quote.Open > 3 || _tokens[quote.Close + 1].Kind != TokenKind.Comma) || _tokens[t].Form.Is(WordClass.CueVerb) && !_tokens[t].Form.Is(WordClass.CommonNoun) && !_tokens[t - 1].Form.Is(WordClass.Relative))
            {
                break;
            }
        }

        return null;
    }

    /// <summary>"«al-X» showed his surprise at": one definite word in marks, and the object right behind it.</summary>
    private bool IsQuotedPerson(QuotedRange quote, TokenRange sentence)
    {
        int next = quote.Close + 1;
        return quote.Close == quote.Open + 2 && next + 1 < sentence.End && _tokens[next].IsWord && IsDefinite(quote.Open + 1) && !IsDefinite(next)
            && !_tokens[next].Form.Is(WordClass.Function | WordClass.Adjunct | WordClass.CueVerb | WordClass.BeVerb | WordClass.Adverb) && _reading.DateAt[next] < 0
            && !_tokens[next].Form.Readings.Any(reading => reading.HasPreposition || reading.HasConjunction)
            && (_tokens[next].Form.Is(WordClass.CueMasdar) || _reading.Tags.At(next) is { Pos: Models.PartOfSpeech.Noun, HasConjunction: false, HasPreposition: false });
    }

    /// <summary>A few quoted words inside a noun phrase ("all over «the land of X»") are no speech.</summary>
    private bool IsQuotedWord(FrameDraft frame, MentionDraft? second, int i, int asideEnd)
    {
        QuotedRange quote = _reading.Layout.Quotes[_reading.Layout.QuoteAt(i)];
        return quote.Close - i <= 4 && _tokens[i - 1].Kind == TokenKind.Word && i != asideEnd && frame.Source?.End != i && second?.End != i && i - 1 != frame.Anchor;
    }

    /// <summary>A quotation begins here, not a quoted name inside a phrase.</summary>
    private bool BeginsQuotation(int i)
    {
        int quote = _reading.Layout.QuoteAt(i);
        return quote >= 0 && _reading.Layout.Quotes[quote].Open == i && _reading.Covering(i) is null && _reading.Layout.Quotes[quote].Close - i > 1;
    }

    /// <summary>"the annual report issued lately by X", "the statement that X issued": who published a document, behind its adjectives.</summary>
    private MentionDraft? IssuerBehind(int start)
    {
        for (int t = start; t < Math.Min(_tokens.Count - 1, start + 6); t++)
        {
            Token token = _tokens[t];
            string folded = token.Form.Folded;
            if (folded is "الصادر" or "الصادره" or "صدر" or "صدرت" or "اصدره" or "اصدرته" or "اصدرها" or "اعدته" or "اعدتها")
            {
                int at = t + 1;
                while (at < _tokens.Count && at < t + 5 && (_reading.DateAt[at] >= 0 || _tokens[at].Form.Is(WordClass.Adverb) || _tokens[at].Form.Folded is "حديثا" or "مؤخرا" or "موخرا" or "عن" or "من" or "دوريا"))
                {
                    at++;
                }

                bool active = folded is not ("الصادر" or "الصادره" or "صدر" or "صدرت");
                return at < _tokens.Count && (active || _tokens[at - 1].Form.Folded is "عن" or "من") && _reading.MentionAt(at) is { Preposition: '\0', Form: not MentionForm.Adjective, HasConjunction: false } publisher ? publisher : null;
            }

            bool adjective = token.Kind == TokenKind.Number || token.IsWord && (IsDefinite(t) || token.Form.Is(WordClass.Relative) || folded.StartsWith("وال", StringComparison.Ordinal)) && _reading.MentionAt(t) is null or { Form: MentionForm.Adjective };
            if (!adjective)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>A document in the speaker's place: "a statement by the ministry", "the statement".</summary>
    private bool DocumentAt(int i, out MentionDraft? issuer, out TextSpan words, out int end, out Channel channel)
    {
        issuer = null;
        words = default;
        end = i;
        channel = default;
        if (i >= _tokens.Count || PhraseTable.Longest(_tokens, i, PhraseKind.Channel) is not { } match || match.Phrase.Detail != "document")
        {
            return false;
        }

        channel = ChannelNames.Parse(match.Phrase.Value);
        int pos = match.End;
        if (IssuerBehind(pos) is { } publisher)
        {
            issuer = publisher;
            end = publisher.End;
            words = new TextSpan(_tokens[i].Start, publisher.EndChar);
            return true;
        }

        while (pos < _tokens.Count && _tokens[pos].IsWord && (_tokens[pos].Form.Folded is "صادر" or "صادره" or "الصادر" or "الصادره" or "نشر" or "نشره" or "رسمي" or "صحفي" or "صحافي" or "مشترك" or "الصحفي" or "مكتوب" or "لها" or "له" or "نشرته" or "اصدرته" or "اصدره" or "وزعته" or "ختامي" or "الختامي" or "عن" or "من" or "علي" or "موقع" or "اخباريه" or "صحفيه" or "حديثه" or "جديد" or "جديده" or "سابق" or "اصدره" or "نشرها" or "بثته" or "بثه" or "اعدته" or "اعده" or "ختامي" or "مقتضب" or "مكتوبه" or "مشتركه" or "نشرت" or "وزعه" || _reading.DateAt[pos] >= 0))
        {
            pos++;
        }

        MentionDraft? owner = _reading.MentionAt(pos) ?? (pos < _tokens.Count ? _reading.Covering(pos) : null);
        bool itself = pos == match.End && _tokens[i].Form.Folded.StartsWith("ال", StringComparison.Ordinal) && owner?.Preposition == '\0';
        if (owner is not null && !itself && owner.Form != MentionForm.Adjective && owner.Start >= match.End && owner.Preposition is '\0' or 'ل' && owner.Start == pos)
        {
            issuer = owner;
            end = owner.End;
            words = new TextSpan(_tokens[i].Start, owner.EndChar);
            return true;
        }

        if (owner is null && pos < _tokens.Count && pos == match.End && _tokens[pos].IsWord && _tokens[pos].Form.Folded is { Length: > 4 } whose && whose.StartsWith("لل", StringComparison.Ordinal))
        {
            // "a statement of the Front": whoever is named with this noun.
            MentionDraft front = Describe(pos, pos + 1);
            front.Anaphor = AnaphorKind.Title;
            front.IsDefinite = true;
            front.Kind = ActorKind.Organization;
            front.RoleKeys.Add(whose[2..]);
            issuer = front;
            end = pos + 1;
            words = new TextSpan(_tokens[i].Start, front.EndChar);
            return true;
        }

        string head = _tokens[i].Form.Folded;
        bool definite = head.StartsWith("ال", StringComparison.Ordinal) || head.StartsWith("وال", StringComparison.Ordinal);
        end = pos;
        while (end > match.End && _tokens[end - 1].Form.Folded is "عن" or "من" or "علي")
        {
            end--;
        }

        words = new TextSpan(_tokens[i].Start, _tokens[end - 1].End);
        var document = new MentionDraft
        {
            Start = i,
            End = end,
            StartChar = _tokens[i].Start,
            EndChar = _tokens[end - 1].End,
            Form = definite ? MentionForm.Anaphor : MentionForm.Description,
            Anaphor = definite || channel == Channel.PressStatement ? AnaphorKind.Document : AnaphorKind.None,
            Kind = channel == Channel.Report ? ActorKind.Medium : ActorKind.Organization,
            Agreement = new Agreement(GrammaticalPerson.Third, GrammaticalNumber.Singular, GrammaticalGender.Masculine),
            IsDefinite = definite,
            HeadClass = "document",
        };
        document.Name = _reading.Layout.Text[document.Span];
        _reading.Add(document);
        issuer = document;
        return true;
    }
}
