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
                    if (_reading.Layout.QuoteAt(i) < 0 && (settled || frame.Source is not null || i == start && cue.Continues) && _tokens[i - 1].Kind == TokenKind.Word && i + 3 < sentence.End && (_tokens[i].Start < _tokens[i + 1].Start && _tokens[i].End == _tokens[i + 1].Start) && _tokens[i].Start > _tokens[i - 1].End && cue.Takes(Complements.That))
                    {
                        // A quotation that the page never closes.
                        return Begin(frame, i + 1, sentence);
                    }

                    if (i == start && frame.Source is null && frame.Class == CueClass.Verb && QuotedSubject(i, sentence, cue.Takes(Complements.Object)) is { } called)
                    {
                        frame.Source = called;
                        frame.SourceSpan = called.Span;
                        settled = true;
                        i = _reading.Layout.Quotes[_reading.Layout.QuoteAt(i)].Close + 1;
                        continue;
                    }

                    if (i == start && cue.Object == CueObject.Addressee && frame.Class == CueClass.Verb && AfterToldMedium(i, sentence) is > 0 and int informed)
                    {
                        frame.Channel ??= Channel.Interview;
                        i = start = informed;
                        continue;
                    }

                    bool speaks = cue.Takes(Complements.That | Complements.BiThat | Complements.Object) || cue.Complements == Complements.None || cue.Object != CueObject.Content || !_tokens[i - 1].IsWord || _tokens[i - 1].Form.Is(WordClass.Preposition);
                    if (speaks && BeginsQuotation(i) && !IsQuotedName(i, sentence) && !IsQuotedPlace(i, cue) && !(cue.IsWeak && IsQuotedWord(frame, secondMention, i, asideEnd)))
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
                    if (i + 2 < limit && _tokens[i + 1].Start == token.End && _tokens[i - 1].End == token.Start)
                    {
                        // A point that ends no sentence: inside a name spelled out.
                        i++;
                        continue;
                    }

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

            if (form.Is(WordClass.Adverb) || form.Is(WordClass.OwnWords) && cue.Continues || cue.Continues && form.Find(WordClass.CueVerb) is { HasConjunction: false, Entry: { IsPresent: true, Cue.Key: "قال" } } || frame.Class == CueClass.Verb && i > start - 1 && form.Find(WordClass.CueParticiple) is { Entry.Cue.Key: "قال", HasArticle: false })
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

            if (i == start && frame.Source is null && !settled && OpeningSubject(frame, i, sentence, reading) is > 0 and int unknown)
            {
                settled = true;
                i = asideEnd = unknown;
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

            if (i == start && frame.Source is null && !settled && frame.Class == CueClass.Verb && _reading.MentionAt(i) is null && UnknownPeople(i, limit, cue) is > 0 and int peopleEnd)
            {
                frame.Source = DescribePeople(i, peopleEnd);
                frame.SourceSpan = frame.Source.Span;
                settled = true;
                i = asideEnd = peopleEnd;
                continue;
            }

            if (i > start && AfterContinuation(frame, cue, i, limit, asideEnd) is > 0 and int continued)
            {
                i = asideEnd = continued;
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

            if (PrepositionalAside(i, form) || i == start && form.Find(WordClass.CuePreposition) is { Entry.Value: "li" })
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

            if (i == start && frame.Class == CueClass.Verb && frame.Source is null && !settled && mention is null && IsNoSubject(i, sentence) || EndsWeakClause(cue, i))
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
}
