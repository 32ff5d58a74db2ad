using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Arabic.Clauses;

/// <content>What follows a finite cue up to its content.</content>
internal sealed partial class HeadReader
{
    /// <summary>Reads subject, object, addressee and asides until the content begins; false when it does not.</summary>
    private bool ReadArguments(FrameDraft frame, int start, TokenRange sentence, Reading reading)
    {
        CueLemma cue = frame.Lemma!;
        int i = start;
        int limit = Math.Min(sentence.End, start + LongestHead);
        MentionDraft? secondMention = null;
        bool aside = false;
        bool settled = frame.IsUnstated || frame.IsPronoun;
        bool passed = false;
        bool document = false;
        int skipped = 0;
        int asideEnd = start;
        while (i < limit)
        {
            Token token = _tokens[i];
            switch (token.Kind)
            {
                case TokenKind.Colon:
                    return Begin(frame, i + 1, sentence);
                case TokenKind.Quote:
                    if (_reading.Layout.QuoteAt(i) < 0 && (settled || frame.Source is not null) && _tokens[i - 1].Kind == TokenKind.Word && i + 3 < sentence.End && (_tokens[i].Start < _tokens[i + 1].Start && _tokens[i].End == _tokens[i + 1].Start) && _tokens[i].Start > _tokens[i - 1].End && cue.Takes(Complements.That))
                    {
                        // A quotation that the page never closes.
                        return Begin(frame, i + 1, sentence);
                    }

                    if (i == start && frame.Class == CueClass.Verb && QuotedSubject(i, sentence) is { } called)
                    {
                        frame.Source = called;
                        frame.SourceSpan = called.Span;
                        settled = true;
                        i = _reading.Layout.Quotes[_reading.Layout.QuoteAt(i)].Close + 1;
                        continue;
                    }

                    bool speaks = cue.Takes(Complements.That | Complements.BiThat | Complements.Object) || cue.Complements == Complements.None || cue.Object != CueObject.Content || !_tokens[i - 1].IsWord || _tokens[i - 1].Form.Is(WordClass.Preposition);
                    if (speaks && BeginsQuotation(i) && !IsQuotedName(i, sentence) && !(cue.IsWeak && IsQuotedWord(frame, secondMention, i, asideEnd)))
                    {
                        Settle(frame, secondMention, cue);
                        return Begin(frame, i, sentence);
                    }

                    if (_tokens[i - 1].Form.Folded == "ل")
                    {
                        // "said to «the paper»".
                        frame.Channel ??= Channel.Interview;
                    }

                    i = _reading.Layout.QuoteAt(i) is >= 0 and int q && _reading.Layout.Quotes[q].Open == i ? _reading.Layout.Quotes[q].Close + 1 : i + 1;
                    continue;
                case TokenKind.Stop:
                    return false;
                case TokenKind.Comma:
                    // A participle's content follows at once; commas mark an aside after a subject.
                    aside = true;
                    i = AfterAside(frame, i, sentence, settled);
                    continue;
                case TokenKind.BracketOpen:
                    i = AfterBracket(i, sentence);
                    continue;
                case TokenKind.Word:
                    break;
                default:
                    i++;
                    continue;
            }

            WordForm form = token.Form;
            if (aside && settled && form.Is(WordClass.CuePreposition) && form.Find(WordClass.CuePreposition)!.Entry.Value != "an" && AfterNextComma(i, sentence) is > 0 and int past)
            {
                i = past;
                continue;
            }

            if (form.Find(WordClass.Complementizer) is { } that && IsThat(i, that, cue, frame, start))
            {
                if (form.Folded is "باننا" or "اننا" or "بانني" or "انني" or "باني" or "اني" && !frame.SubjectFirst && frame.Source is { } spokenTo && reading.Entry.Agreement.Gender == GrammaticalGender.Feminine && _reading.Layout.QuoteAt(frame.Anchor) >= 0)
                {
                    // "I told the envoy that we": the same letters as "the envoy told".
                    (cue.Object == CueObject.Addressee ? frame.Addressees : frame.Targets).Add(spokenTo);
                    frame.Source = null;
                    frame.SourceSpan = null;
                    frame.Agreement = new Agreement(GrammaticalPerson.First, GrammaticalNumber.Singular, default);
                }

                Settle(frame, secondMention, cue);
                return Begin(frame, i, sentence);
            }

            if (_reading.DateAt[i] >= 0)
            {
                i = AfterDate(i);
                continue;
            }

            if (cue.Key == "قال" && frame.Class == CueClass.Verb && (settled || passed || frame.Source is not null) && i > start && SpeaksWithoutParticle(i, sentence))
            {
                return Begin(frame, i, sentence);
            }

            if (form.Folded == "ل" && i + 1 < limit && _tokens[i + 1].Kind == TokenKind.Quote && _reading.Layout.QuoteAt(i + 1) is >= 0 and int paper && _reading.Layout.Quotes[paper].Close - i < 7)
            {
                frame.Channel ??= Channel.Interview;
                i = asideEnd = _reading.Layout.Quotes[paper].Close + 1;
                continue;
            }

            if (form.Is(WordClass.Adverb) || form.Is(WordClass.OwnWords) && cue.Continues || frame.Class == CueClass.Verb && i > start - 1 && form.Find(WordClass.CueParticiple) is { Entry.Cue.Key: "قال", HasArticle: false })
            {
                i++;
                continue;
            }

            if (cue.Has("inside") && form.Folded == "في" && i == start)
            {
                i++;
                document = true;
                continue;
            }

            if (i == start && frame.Source is null && !settled && frame.Class == CueClass.Verb && cue.Object == CueObject.Content && cue.Takes(Complements.Object) && _reading.MentionAt(i) is null && !(start > 1 && _tokens[start - 2].Form.Is(WordClass.Relative)) && !(cue.Takes(Complements.That) && ThatFollows(i, sentence, subject: true)) && FirstOfTwo(i, limit, sentence) is > 0 and int phraseEnd)
            {
                frame.Source = Describe(i, phraseEnd);
                frame.SourceSpan = frame.Source.Span;
                frame.Confidence *= 0.75;
                settled = true;
                i = asideEnd = phraseEnd;
                continue;
            }

            if (frame.Source is { } said && cue.Takes(Complements.Object) && GoesOn(cue, said, i, asideEnd))
            {
                i = asideEnd = i + 1;
                continue;
            }

            if (Governs(cue, i, out int contentStart) && !(cue.Takes(Complements.That | Complements.BiThat) && ClauseFollows(i, cue, sentence)) && !(IsLoose(i, cue) && i != asideEnd && !IsClose(frame, i, start, secondMention)) && !(aside && frame.Source is null && !frame.Continues && i > start + 1 && IsAside(i)))
            {
                MentionDraft? governed = _reading.MentionAt(i);
                if (governed is null || governed.Preposition != '\0' || governed.Form == MentionForm.Adjective)
                {
                    Settle(frame, secondMention, cue);
                    return Begin(frame, contentStart, sentence);
                }
            }

            if (IsPronominal(form))
            {
                i = asideEnd = i + 1;
                passed = true;
                continue;
            }

            if (form.Folded == "امام" && i + 1 < limit && _reading.MentionAt(i + 1) is { Kind: ActorKind.Body or ActorKind.Group or ActorKind.Organization, Form: not MentionForm.Adjective } audience)
            {
                // "before parliament".
                frame.Addressees.Add(audience);
                frame.Channel ??= Channel.Speech;
                i = asideEnd = audience.End;
                passed = true;
                continue;
            }

            if (PrepositionalAside(i, form))
            {
                i = asideEnd = AfterPhrase(frame, i, limit, sentence);
                passed = true;
                continue;
            }

            if (cue.Has("from") && form.Folded == "من" && _reading.MentionAt(i + 1) is { Form: not MentionForm.Adjective, Preposition: '\0' } informant)
            {
                // "«X» learned from a source that": the source speaks, the medium is spoken to.
                frame.Source = informant;
                frame.SourceSpan = informant.Span;
                frame.Channel ??= Channel.Interview;
                settled = true;
                i = informant.End;
                continue;
            }

            if (document && DocumentAt(i, out MentionDraft? issuer, out TextSpan words, out int documentEnd, out Channel channel))
            {
                frame.Source = issuer;
                frame.SourceSpan = words;
                frame.Channel ??= channel;
                settled = true;
                i = documentEnd;
                continue;
            }

            if (cue.Has("relay") && frame.Source is not null && form.Find(WordClass.CueMasdar) is { HasArticle: false, HasPreposition: false, Pronoun: null, Entry.Cue.Key: "قال" or "صرح" or "اكد" } && _reading.MentionAt(i + 1) is { Preposition: '\0', Form: not MentionForm.Adjective })
            {
                // "reported the minister's saying that".
                return Begin(frame, i, sentence);
            }

            if ((settled || frame.Source is not null || frame.Class == CueClass.Participle) && cue.Takes(Complements.That) && (BeginsRelay(i, form) || BeginsNominalContent(i, form)))
            {
                return Begin(frame, i, sentence);
            }

            MentionDraft? mention = _reading.MentionAt(i);
            if (mention is not null && mention.Form == MentionForm.Adjective && !mention.HasConjunction)
            {
                i++;
                continue;
            }

            if (mention is not null && mention.Form != MentionForm.Adjective)
            {
                if (mention.Preposition == 'ل' && (!settled || mention.Kind == ActorKind.Medium))
                {
                    ReadAddressee(frame, mention);
                    i = mention.End;
                    continue;
                }

                if (mention.Preposition != '\0')
                {
                    i = mention.End;
                    continue;
                }

                if (frame.Source is null && !settled && frame.Class != CueClass.Participle && !aside && IsSubject(mention, frame, reading, cue, i, start))
                {
                    frame.Source = JoinCoordinated(mention, out int joinedEnd);
                    frame.SourceSpan = frame.Source.Span;
                    i = joinedEnd;
                    settled = true;
                    continue;
                }

                if (frame.Source is { } named && !(cue.Object != CueObject.Content && mention.RoleKeys.Count > 0) && IsApposed(named, mention, i))
                {
                    frame.Source = mention;
                    frame.SourceSpan = new TextSpan(named.Span.Start, mention.EndChar);
                    i = mention.End;
                    continue;
                }

                if (frame.Source is not null && mention.HasConjunction && !aside && mention.Start == frame.Source.End)
                {
                    i = mention.End;
                    continue;
                }

                if (frame.Class == CueClass.Participle && i == start && frame.Source is null && cue.Object == CueObject.Content && mention is { Kind: ActorKind.Person, RoleKeys.Count: > 0, HasConjunction: false } && !cue.Has("actorobj"))
                {
                    // "…, stressing the minister the keenness of".
                    frame.Source = mention;
                    frame.SourceSpan = mention.Span;
                    settled = true;
                    i = mention.End;
                    continue;
                }

                if (cue.Has("actorobj") && secondMention is null && !mention.HasConjunction && (settled || frame.Source is not null || frame.Class == CueClass.Participle || frame.HasConjunction))
                {
                    frame.Targets.Add(mention);
                    secondMention = mention;
                    i = mention.End;
                    continue;
                }

                if (cue.Object != CueObject.Content && secondMention is null && (!aside || frame.Source is not null))
                {
                    secondMention = mention;
                    i = mention.End;
                    continue;
                }

                if (frame.Source is null && !settled && aside && frame.Class == CueClass.Verb && i < start + 25 && !mention.HasConjunction)
                {
                    // The subject may come after an aside: "said, in a statement, the minister".
                    frame.Source = mention;
                    frame.SourceSpan = mention.Span;
                    settled = true;
                    i = mention.End;
                    continue;
                }
            }

            if (DocumentAt(i, out MentionDraft? owner, out TextSpan span, out int end, out Channel told) && !settled && frame.Source is null && frame.Class != CueClass.Participle && i == start)
            {
                frame.Source = owner;
                frame.SourceSpan = span;
                frame.Channel = told;
                settled = true;
                i = end;
                continue;
            }

            if (cue.Takes(Complements.Object) && !(cue.Takes(Complements.That) && ThatFollows(i, sentence, i == start && frame.Source is null)) && (cue.Object == CueObject.Content || (secondMention is not null && i >= secondMention.End)) && (settled || passed || secondMention is not null || frame.Source is not null || i == start || frame.Class == CueClass.Participle) && BeginsObject(i, form, frame, start))
            {
                Settle(frame, secondMention, cue);
                return Begin(frame, i, sentence);
            }

            if (form.Is(WordClass.CueVerb | WordClass.ContactVerb) && i > start && mention is null && !form.Is(WordClass.CommonNoun) && !aside && !settled && form.Find(WordClass.CueVerb) is { HasConjunction: true })
            {
                return false;
            }

            int unread = i;
            i = UnreadWord(frame, i, start, ref settled, secondMention, aside);
            skipped += i == unread + 1 && frame.Source?.Start != unread ? 1 : 0;
            if (skipped > MostUnread && !cue.Takes(Complements.That))
            {
                return false;
            }
        }

        return false;
    }

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

    /// <summary>Whether a name stands beside the title or noun before it: "the firm of giant technologies Samsung", "the member, so-and-so,".</summary>
    private bool IsApposed(MentionDraft head, MentionDraft name, int i)
    {
        if (name.Form != MentionForm.Name || head.Start > i || head.Kind != name.Kind || head.NameKeys.Count > 0 || head.Kind is not (ActorKind.Person or ActorKind.Organization or ActorKind.Body) || name.HasConjunction || i - head.End > (head is { Kind: ActorKind.Person, RoleKeys.Count: > 0 } ? 6 : 3) || head.Anaphor == AnaphorKind.Document)
        {
            return false;
        }

        bool comma = false;
        for (int t = head.End; t < i; t++)
        {
            if (_tokens[t].Kind == TokenKind.Comma && t == i - 1)
            {
                comma = true;
            }
            else if (!_tokens[t].IsWord || _tokens[t].Form.Is(WordClass.CueVerb | WordClass.Complementizer | WordClass.Relative | WordClass.Adjunct) && _tokens[t].Form.Folded != "لدي"
                || head.Kind != ActorKind.Person && _tokens[t].Form.Is(WordClass.Function))
            {
                return false;
            }
        }

        return !comma || head.Kind == ActorKind.Person && name.End < _tokens.Count && _tokens[name.End].Kind == TokenKind.Comma;
    }

    /// <summary>Whether a word goes on with the subject before it: an adjective of it, a part of a name that no table knows.</summary>
    private bool GoesOn(CueLemma cue, MentionDraft subject, int i, int asideEnd)
    {
        if (!(i == subject.End || i == asideEnd && i > subject.End) || !_tokens[i].IsWord || _reading.MentionAt(i) is not null || _tokens[i - 1].Kind != TokenKind.Word)
        {
            return false;
        }

        WordForm form = _tokens[i].Form;
        if (form.Is(WordClass.Function | WordClass.Adjunct | WordClass.CueVerb | WordClass.CueMasdar | WordClass.CueParticiple | WordClass.StanceHead))
        {
            return false;
        }

        if (i + 1 >= _tokens.Count || _tokens[i + 1].Kind == TokenKind.Stop || _tokens[i + 1].Form.Is(WordClass.Preposition | WordClass.Adjunct) && !Governs(cue, i + 1, out _))
        {
            // What only a preposition follows is the object itself: "refused the participation in".
            return false;
        }

        Models.WordAnalysis tag = _reading.Tags.At(i);
        return tag.Pos == Models.PartOfSpeech.Adjective || tag.Pos == Models.PartOfSpeech.ProperNoun && subject.Kind == ActorKind.Person && !form.Is(WordClass.CommonWord);
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

    /// <summary>End of the noun phrase at a token when another follows it: of two, the first is the subject ("condemned the teachers' union the intervention of").</summary>
    private int FirstOfTwo(int i, int limit, TokenRange sentence)
    {
        WordForm head = _tokens[i].Form;
        if (!_tokens[i].IsWord || head.Is(WordClass.Function | WordClass.Adjunct | WordClass.CueMasdar | WordClass.Quantifier) || _reading.DateAt[i] >= 0)
        {
            return 0;
        }

        bool definite = IsDefinite(i);
        int t = i + 1;
        while (t < limit && _tokens[t].IsWord && _reading.DateAt[t] < 0)
        {
            bool article = IsDefinite(t) || definite && _tokens[t].Form.Folded.StartsWith("لل", StringComparison.Ordinal);
            bool adjective = !definite && !_tokens[t].Form.Is(WordClass.CueMasdar) && _reading.Tags.At(t).Pos == Models.PartOfSpeech.Adjective;
            if (!article && !adjective)
            {
                break;
            }

            definite |= article;
            t++;
        }

        bool name = t == i + 1 && !head.Readings.Any(reading => !reading.HasPreposition && (reading.Entry.Class & (WordClass.CommonWord | WordClass.CommonNoun | WordClass.RoleHead | WordClass.BodyHead | WordClass.Honorific)) != 0);
        if (t == i + 1 && !definite && !name || t >= sentence.End)
        {
            return 0;
        }

        int next = t;
        if (_tokens[t].Kind == TokenKind.Comma)
        {
            next = AfterNextComma(t, sentence);
            if (next == 0)
            {
                return 0;
            }
        }

        bool quote = _tokens[next].Kind == TokenKind.Quote && BeginsQuotation(next);
        bool noun = _tokens[next].IsWord && next == t && !IsDefinite(next) && !_tokens[next].Form.Is(WordClass.Function | WordClass.Adjunct | WordClass.CueVerb | WordClass.BeVerb | WordClass.Adverb) && _reading.DateAt[next] < 0
            && !_tokens[next].Form.Readings.Any(reading => reading.HasPreposition || reading.HasConjunction) && (_tokens[next].Form.Is(WordClass.CueMasdar) || _reading.Tags.At(next) is { Pos: Models.PartOfSpeech.Noun, HasConjunction: false });
        return quote || noun ? t : 0;
    }

    private bool IsDefinite(int t) => _tokens[t].Form.Folded.StartsWith("ال", StringComparison.Ordinal) && _tokens[t].Form.Folded.Length > 3;

    /// <summary>Prepositions that begin asides as often as contents.</summary>
    private bool IsLoose(int i, CueLemma cue) => cue.Has("light") || _tokens[i].Form.Folded is "من" or "في" or "مع";

    /// <summary>Whether nothing but the subject, the object, a date or an aside in commas stands between the cue and its complement.</summary>
    private bool IsClose(FrameDraft frame, int i, int start, MentionDraft? second) =>
        i == start || _tokens[i - 1].Kind != TokenKind.Word || _tokens[i - 1].Form.Is(WordClass.Adverb) || _reading.DateAt[i - 1] >= 0 || second is not null || frame.Source is { } subject && subject.Start < i && i - subject.End <= (subject.HeadClass == "described" ? 0 : 2);

    /// <summary>"quoting X": what the agency relays begins with its own attribution.</summary>
    private bool BeginsRelay(int i, WordForm form) =>
        form.Find(WordClass.CuePreposition)?.Entry.Value == "an" && i + 1 < _tokens.Count && _tokens[i + 1].Form.Folded == "عن";

    /// <summary>A verbal noun of saying with a quotation right behind it is the content itself: "added the ministry's stress that".</summary>
    private bool BeginsNominalContent(int i, WordForm form) =>
        form.Find(WordClass.CueMasdar) is { HasArticle: false, HasPreposition: false, HasConjunction: false } && i + 1 < _tokens.Count && _tokens[i + 1].Kind == TokenKind.Quote && _reading.Layout.QuoteAt(i + 1) >= 0;

    /// <summary>Gives a mention that stands where a target or addressee does its role; the subject comes first.</summary>
    private static void Settle(FrameDraft frame, MentionDraft? second, CueLemma cue)
    {
        if (second is not null)
        {
            List<MentionDraft> role = cue.Object == CueObject.Addressee ? frame.Addressees : frame.Targets;
            if (!role.Contains(second))
            {
                role.Add(second);
            }
        }
    }

    private bool Begin(FrameDraft frame, int contentStart, TokenRange sentence)
    {
        if (contentStart >= sentence.End)
        {
            return false;
        }

        if (_tokens[contentStart].Form.Folded is "بذلك" or "ذلك" && frame.Source is null && !frame.IsUnstated && _reading.MentionAt(contentStart + 1) is { Preposition: '\0', HasConjunction: false, Form: not MentionForm.Adjective } late && Agrees(late, frame.Agreement))
        {
            // "as also demanded this the commission".
            frame.Source = late;
            frame.SourceSpan = late.Span;
            frame.ContentEnd = contentStart + 1;
        }

        frame.ContentStart = contentStart;
        frame.Head = new TokenRange(frame.Start, contentStart);
        return true;
    }

    private bool IsThat(int i, Reading that, CueLemma cue, FrameDraft frame, int start)
    {
        if (that.Conjunction == 'ف')
        {
            return false;
        }

        if (i > start && _tokens[i - 1].Form.Folded is "كما" or "الا" or "غير" or "بيد" or "بعد" or "قبل" or "دون" or "رغم" or "منذ" or "بمجرد" or "سوي" or "شرط" or "بشرط" or "علما")
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

    /// <summary>After an aside in commas that tells of the subject or the occasion ("who asked not to be named,"); else after the comma.</summary>
    private int AfterAside(FrameDraft frame, int comma, TokenRange sentence, bool settled)
    {
        int next = comma + 1;
        if (next < sentence.End && _tokens[next].Form.Find(WordClass.CuePreposition) is { Entry.Value: "an" })
        {
            return next;
        }

        if (!settled || next >= sentence.End || _tokens[next].Form.Is(WordClass.Complementizer))
        {
            return next;
        }

        WordForm form = _tokens[next].Form;
        bool verbal = next + 1 < sentence.End && _tokens[next + 1].Form.Folded == "عدم" || form.Is(WordClass.Relative | WordClass.RoleHead | WordClass.BeVerb) || (!form.Is(WordClass.CommonNoun | WordClass.CueMasdar) && LooksLikeVerb(next));
        if (!verbal)
        {
            return next;
        }

        for (int t = next; t < Math.Min(sentence.End - 1, comma + 22); t++)
        {
            if (_tokens[t].Kind == TokenKind.Comma)
            {
                return t + 1;
            }

            if (_tokens[t].Kind is TokenKind.Stop or TokenKind.Colon || (_tokens[t].Form.Is(WordClass.Complementizer) && !_tokens[t - 1].Form.Is(WordClass.CueVerb)))
            {
                break;
            }
        }

        return next;
    }

    /// <summary>After the comma that closes an aside, or 0 when none is near.</summary>
    private int AfterNextComma(int i, TokenRange sentence)
    {
        for (int t = i + 1; t < Math.Min(sentence.End - 1, i + 14); t++)
        {
            if (_tokens[t].Kind == TokenKind.Comma)
            {
                return t + 1;
            }

            if (_tokens[t].Kind is TokenKind.Stop or TokenKind.Quote or TokenKind.Colon)
            {
                return 0;
            }
        }

        return 0;
    }

    private bool LooksLikeVerb(int i) => _tokens[i].Form.Is(WordClass.CueVerb | WordClass.ContactVerb | WordClass.LightVerb) || _reading.Tags.IsVerb(i);

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

    /// <summary>"«X» said in remarks: «…»": a short quoted name right after the verb, whose words come after a colon.</summary>
    private MentionDraft? QuotedSubject(int i, TokenRange sentence)
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

        for (int t = quote.Close + 1; t + 1 < Math.Min(sentence.End, quote.Close + 18); t++)
        {
            bool that = t < quote.Close + 8 && _tokens[t].Form.Find(WordClass.Complementizer) is { HasConjunction: false, Entry.Value: "that" };
            if (that || _tokens[t].Kind == TokenKind.Colon && _tokens[t + 1].Kind == TokenKind.Quote)
            {
                return _reading.MentionAt(i + 1) ?? Describe(i + 1, quote.Close);
            }

            if (_tokens[t].Kind is TokenKind.Comma or TokenKind.Quote)
            {
                break;
            }
        }

        return null;
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

    private int AfterBracket(int i, TokenRange sentence)
    {
        for (int t = i + 1; t < Math.Min(sentence.End, i + 12); t++)
        {
            if (_tokens[t].Kind == TokenKind.BracketClose)
            {
                return t + 1;
            }
        }

        return i + 1;
    }

    private int AfterDate(int i)
    {
        int date = _reading.DateAt[i];
        int t = i;
        while (t < _tokens.Count && (_reading.DateAt[t] == date))
        {
            t++;
        }

        return t;
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
                return cue.Takes(Complements.Ala);
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

        if (folded.Length < 3)
        {
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

    /// <summary>Whether the words that follow belong to an aside rather than to the content.</summary>
    private bool IsAside(int i) => PhraseTable.Longest(_tokens, Math.Min(i + 1, _tokens.Count - 1), PhraseKind.Channel).HasValue;

    /// <summary>A preposition that begins an aside: time, place, manner, occasion.</summary>
    private bool PrepositionalAside(int i, WordForm form) =>
        (form.Is(WordClass.Preposition | WordClass.Adjunct) && _reading.MentionAt(i) is null)
        || (form.Folded.Length > 3 && form.Folded[0] is 'ب' or 'ل' or 'ك' && _reading.MentionAt(i) is null && form.Readings.Any(reading => reading.HasPreposition) && !form.Readings.Any(reading => !reading.HasPreposition && !reading.HasConjunction))
        || form.Folded is "جانبه" or "جانبها" or "جهته" or "جهتها" or "بدوره" or "بدورها" or "ايضا" or "كذلك";

    /// <summary>A preposition with a pronoun governs nothing that follows.</summary>
    private static bool IsPronominal(WordForm form) => form.Folded is "فيه" or "فيها" or "منه" or "منها" or "اليه" or "اليها" or "عليه" or "عليها" or "عنه" or "عنها" or "معه" or "معها" or "له" or "لها" or "به" or "بها" or "خلاله" or "خلالها" or "لهم" or "بهم" or "عليهم" or "اليهم" or "فيهم" or "منهم" or "لنا" or "لي" or "بنا" or "لهما" or "منا" or "علينا" or "عنهم";

    /// <summary>After the noun phrase that a preposition governs; notes the channel and the medium spoken to.</summary>
    private int AfterPhrase(FrameDraft frame, int i, int limit, TokenRange sentence)
    {
        int t = i + 1;
        if (t < limit && PhraseTable.Longest(_tokens, t, PhraseKind.Channel) is { } channel)
        {
            t = channel.End;
            if (DocumentAt(i + 1, out MentionDraft? issuer, out _, out int end, out _) && issuer is not null)
            {
                t = Math.Max(t, end);
            }
        }
        else if (t < limit && _reading.MentionAt(t) is { } mention && mention.Form != MentionForm.Adjective)
        {
            return mention.End;
        }

        // Words of the phrase: until a comma, the content's opener or somebody named.
        bool definite = false;
        while (t < limit && _tokens[t].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Dash)
        {
            WordForm form = _tokens[t].Form;
            bool article = _tokens[t].IsWord && form.Folded.StartsWith("ال", StringComparison.Ordinal);
            if (definite && !article && _tokens[t].IsWord && frame.Lemma is { } taking && taking.Takes(Complements.Object) && _reading.Tags.At(t).Pos == Models.PartOfSpeech.Noun)
            {
                // After a definite noun only definite adjectives belong to its phrase.
                break;
            }

            definite |= article;
            // An indefinite accusative begins something new: "has condemned for long a text in the constitution".
            bool accusative = frame.Lemma is { } lemma && lemma.Takes(Complements.Object) && !form.Is(WordClass.Adverb) && (form.Written.EndsWith("ًا", StringComparison.Ordinal) || form.Written.EndsWith("اً", StringComparison.Ordinal));
            if (accusative || form.Is(WordClass.Complementizer | WordClass.Preposition | WordClass.Adjunct) || _reading.DateAt[t] >= 0
                || (_reading.MentionAt(t) is { Form: not MentionForm.Adjective } && t > i) || (frame.Lemma is { } cue && Governs(cue, t, out _)))
            {
                break;
            }

            t++;
        }

        // "after his meeting with X", "during the session of X": the one named belongs to the phrase.
        if (t > i + 1 && t < limit && _reading.MentionAt(t) is { HasConjunction: false, Preposition: '\0', Form: not MentionForm.Adjective } genitive
            && !_tokens[t - 1].Form.Folded.StartsWith("ال", StringComparison.Ordinal) && _tokens[t - 1].Form.Is(WordClass.ContactNoun))
        {
            return genitive.End;
        }

        return Math.Max(t, i + 1);
    }

    private static void ReadAddressee(FrameDraft frame, MentionDraft mention)
    {
        if (mention.Kind == ActorKind.Medium)
        {
            frame.Channel ??= Channel.Interview;
        }
        else if (mention.Kind is ActorKind.Person or ActorKind.Group or ActorKind.State or ActorKind.Body)
        {
            if (mention.Kind != ActorKind.Group || !mention.Name.Contains("صح", StringComparison.Ordinal))
            {
                frame.Addressees.Add(mention);
            }
        }
    }

    private bool IsSubject(MentionDraft mention, FrameDraft frame, Reading reading, CueLemma cue, int i, int start)
    {
        if (frame.IsUnstated || !Agrees(mention, reading.Entry.Agreement) || reading.Entry.Agreement.Person == GrammaticalPerson.First)
        {
            return false;
        }

        if (mention.HasConjunction)
        {
            return false;
        }

        if (cue.Has("needs") && reading.Pronoun is null && !frame.SubjectFirst && !AnotherBeforeComplement(mention, cue))
        {
            // "and accused X of": whoever is accused must be named, who accuses need not.
            return false;
        }

        if (cue.Object != CueObject.Content && i == start && frame.HasConjunction && _tokens[i].Form.Is(WordClass.Quantifier))
        {
            // "and called on all the unions to".
            return false;
        }

        if (cue.Object != CueObject.Content && mention.End == mention.Start + 1 && mention.Kind == ActorKind.Group && _tokens[mention.Start].Form.Folded.EndsWith("ين", StringComparison.Ordinal))
        {
            // The oblique plural is an object.
            return false;
        }

        bool plural = reading.Entry.Agreement.Number is GrammaticalNumber.Plural or GrammaticalNumber.Dual;
        if (plural)
        {
            // Before its subject a verb stays in the singular: a plural one has dropped it.
            return false;
        }

        if (cue.Object != CueObject.Content && i == start && frame.HasConjunction)
        {
            // "and called on X to": one mention alone is the one called on when it looks like an addressee.
            bool another = false;
            for (int t = mention.End; t < Math.Min(mention.End + 3, _tokens.Count); t++)
            {
                another |= _reading.MentionAt(t) is { Preposition: '\0', HasConjunction: false, Form: not MentionForm.Adjective };
            }

            if (!another && mention.Kind is ActorKind.Group)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether somebody else is named, or anything else stands, between a mention and the cue's complement.</summary>
    private bool AnotherBeforeComplement(MentionDraft mention, CueLemma cue)
    {
        int next = mention.End;
        return next >= _tokens.Count || !(Governs(cue, next, out _) || _tokens[next].Form.Is(WordClass.Complementizer));
    }

    /// <summary>"X and Y" as one joint subject, when the second stands right after the first.</summary>
    private MentionDraft JoinCoordinated(MentionDraft first, out int end)
    {
        end = first.End;
        for (int t = first.Start + 1; t < first.End; t++)
        {
            if (_tokens[t].Form.Folded == "لدي")
            {
                // "the mission at X and Y": the second belongs inside.
                return first;
            }
        }

        if (_reading.MentionAt(first.End) is not { HasConjunction: true, Preposition: '\0' } second || second.Form == MentionForm.Adjective
            || second.Kind is ActorKind.Group or ActorKind.Anonymous && first.Kind == ActorKind.Person)
        {
            return first;
        }

        var members = new List<MentionDraft> { first, second };
        end = second.End;
        while (_reading.MentionAt(end) is { HasConjunction: true, Preposition: '\0', Form: not MentionForm.Adjective } next)
        {
            members.Add(next);
            end = next.End;
        }

        var group = new MentionDraft
        {
            Start = first.Start,
            End = end,
            StartChar = first.StartChar,
            EndChar = members[^1].EndChar,
            Form = MentionForm.Description,
            Kind = ActorKind.Group,
            Agreement = new Agreement(GrammaticalPerson.Third, members.Count == 2 ? GrammaticalNumber.Dual : GrammaticalNumber.Plural, default),
            HeadClass = "group",
        };
        group.Name = _reading.Layout.Text[group.Span];
        group.Members.AddRange(members);
        _reading.Mentions.Add(group);
        return group;
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

    /// <summary>A word that nothing explains: in the subject's place it is part of a subject that no table knows.</summary>
    private int UnreadWord(FrameDraft frame, int i, int start, ref bool settled, MentionDraft? second, bool aside)
    {
        if (frame.IsUnstated && i == start)
        {
            int stop = i + 1;
            while (stop < _tokens.Count && stop - i < 4 && _tokens[stop].IsWord && _tokens[stop].Form.Folded.StartsWith("ال", StringComparison.Ordinal))
            {
                stop++;
            }

            frame.Addressees.Add(Describe(i, stop));
            return stop;
        }

        if (_tokens[i].Form.Is(WordClass.CueParticiple) && !_tokens[i].Form.Is(WordClass.RoleHead))
        {
            return i + 1;
        }

        if (_tokens[i].Form.Folded is { Length: > 2 } folded && folded[0] is 'ب' or 'ل' && IsPrefixed(i, folded[0]) && !_tokens[i].Form.Is(WordClass.NameWord | WordClass.GivenName))
        {
            int after = i + 1;
            while (after < _tokens.Count && _tokens[after].IsWord && IsDefinite(after))
            {
                after++;
            }

            return after;
        }

        if (frame.Agreement.Person != GrammaticalPerson.First && !settled && frame.Source is null && second is null && frame.Class != CueClass.Participle && !aside && i == start)
        {
            int end = i + 1;
            while (end < _tokens.Count && end - i < 14 && _reading.DateAt[end] < 0 && !(end > i && _tokens[end].Form.Folded.StartsWith("لل", StringComparison.Ordinal)) && !(end > i + 1 && frame.Lemma is { Object: not CueObject.Content } && _reading.MentionAt(end) is { Anaphor: AnaphorKind.Title }) && !_tokens[end].Form.Is(WordClass.Relative) && _tokens[end].IsWord && !_tokens[end].Form.Is(WordClass.Complementizer | WordClass.Preposition | WordClass.Adjunct | WordClass.CueVerb | WordClass.Conjunction)
                && (frame.Lemma is null || !Governs(frame.Lemma, end, out _)))
            {
                end++;
            }

            MentionDraft described = Describe(i, end);
            frame.Source = described;
            frame.SourceSpan = described.Span;
            frame.Confidence *= 0.75;
            settled = true;
            return end;
        }

        return i + 1;
    }

    /// <summary>A described actor from words that only their place shows to be the subject.</summary>
    private MentionDraft Describe(int start, int end)
    {
        WordForm head = _tokens[start].Form;
        string folded = head.Folded;
        bool plural = folded.EndsWith("ون", StringComparison.Ordinal) || folded.EndsWith("ين", StringComparison.Ordinal) || folded.EndsWith("ات", StringComparison.Ordinal);
        var mention = new MentionDraft
        {
            Start = start,
            End = end,
            StartChar = _tokens[start].Start,
            EndChar = _tokens[end - 1].End,
            Form = MentionForm.Description,
            Kind = plural ? ActorKind.Group : ActorKind.Person,
            Agreement = new Agreement(GrammaticalPerson.Third, plural ? GrammaticalNumber.Plural : GrammaticalNumber.Singular, GrammaticalGender.Unknown),
            IsDefinite = folded.StartsWith("ال", StringComparison.Ordinal),
            HeadClass = "described",
        };
        mention.Name = _reading.Layout.Text[mention.Span];
        if (mention.IsDefinite && end == start + 1 && !plural)
        {
            // "the alliance", "the group": whoever was named with this noun.
            mention.Anaphor = AnaphorKind.Title;
            mention.RoleKeys.Add(folded[2..]);
        }

        _reading.Add(mention);
        return mention;
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
