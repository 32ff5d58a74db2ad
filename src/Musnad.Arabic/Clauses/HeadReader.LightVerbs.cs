using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;

namespace Musnad.Arabic.Clauses;

/// <content>Light verbs: the verb is the cue, a noun of speech tells what was said ("offered his thanks for", "issued a call to").</content>
internal sealed partial class HeadReader
{
    private const int NounWithin = 24;
    private const int ContentWithin = 36;

    /// <summary>Reads subject, noun of speech, those it is aimed at and the content; false when there is no such noun.</summary>
    private bool ReadLightVerb(FrameDraft frame, int start, TokenRange sentence, Reading reading)
    {
        int limit = Math.Min(sentence.End, start + NounWithin);
        int unknownEnd = 0;
        for (int i = start; i < limit;)
        {
            if (SpeechNounAt(i) is { } noun)
            {
                if (unknownEnd > 0 && frame.Source is null)
                {
                    frame.Source = Describe(start, unknownEnd);
                    frame.SourceSpan = frame.Source.Span;
                    frame.Confidence *= 0.75;
                }

                if (frame.Source is null && frame.Class == CueClass.LightVerb)
                {
                    ReadSubjectBefore(frame, frame.Anchor, sentence, reading);
                }

                return ReadNounOfSpeech(frame, i, noun, sentence);
            }

            Token token = _tokens[i];
            if (token.Kind is TokenKind.Stop or TokenKind.Colon or TokenKind.Quote || token.Form.Is(WordClass.Complementizer | WordClass.Relative) || (token.Form.Is(WordClass.CueVerb) && i > start && !token.Form.Is(WordClass.CommonNoun) && token.Form.Find(WordClass.CueVerb)!.HasConjunction))
            {
                return false;
            }

            MentionDraft? mention = _reading.MentionAt(i);
            if (mention is null && i == start && frame.Source is null && frame.Class == CueClass.LightVerb && UnknownSubject(i, limit) is > 0 and int subjectEnd)
            {
                unknownEnd = subjectEnd;
                i = subjectEnd;
                continue;
            }

            if (mention is null || mention.Form == MentionForm.Adjective)
            {
                i = mention is null && token.IsWord && PrepositionalAside(i, token.Form) && !IsAimed(i) ? AfterPhrase(frame, i, limit, sentence) : i + 1;
                continue;
            }

            bool aimed = mention.Preposition == 'ل' || i > start && IsAimed(i - 1);
            if (aimed)
            {
                frame.Targets.Add(mention);
            }
            else if (mention.Preposition == '\0' && frame.Source is null && unknownEnd == 0 && !frame.IsUnstated && IsSubject(mention, frame, reading, frame.Lemma!, i, start))
            {
                frame.Source = mention;
                frame.SourceSpan = mention.Span;
            }

            i = mention.End;
        }

        return false;
    }

    /// <summary>End of a definite noun phrase that no table knows, right behind the verb.</summary>
    private int UnknownSubject(int i, int limit)
    {
        int end = i;
        while (end < limit && _tokens[end].IsWord && IsDefinite(end) && SpeechNounAt(end) is null && _reading.MentionAt(end) is null && _reading.DateAt[end] < 0)
        {
            end++;
        }

        return end > i ? end : 0;
    }

    private PhraseMatch? SpeechNounAt(int i) =>
        _tokens[i].IsWord && PhraseTable.Longest(_tokens, i, PhraseKind.SpeechNoun) is { Start.Preposition: '\0' or 'ب' } noun && _reading.Covering(i) is null or { Form: MentionForm.Description, Kind: not Musnad.Records.ActorKind.Person }
            ? PhraseTable.Longest(_tokens, i, PhraseKind.SpeechNoun)
            : null;

    private bool IsAimed(int i) => _tokens[i].Form.Folded is "الي" or "ل" or "علي" or "ضد";

    private bool ReadNounOfSpeech(FrameDraft frame, int at, PhraseMatch noun, TokenRange sentence)
    {
        CueLemma cue = noun.Phrase.Cue!;
        frame.Lemma = cue;
        int limit = Math.Min(sentence.End, noun.End + ContentWithin);
        for (int i = noun.End; i < limit;)
        {
            Token token = _tokens[i];
            if (token.Kind is TokenKind.Stop || (token.Form.Is(WordClass.CueVerb | WordClass.CueParticiple) && token.Form.Find(WordClass.CueVerb | WordClass.CueParticiple) is { HasConjunction: true } && !token.Form.Is(WordClass.CommonNoun)))
            {
                break;
            }

            if (token.Form.Find(WordClass.Complementizer) is { HasConjunction: false } || token.Kind == TokenKind.Colon)
            {
                return Begin(frame, token.Kind == TokenKind.Colon ? i + 1 : i, sentence);
            }

            MentionDraft? mention = _reading.MentionAt(i) is { Form: not MentionForm.Adjective } here ? here : null;
            MentionDraft? aimedAt = token.Form.Folded is "الي" or "ل" or "علي" && i + 1 < limit && _reading.MentionAt(i + 1) is { Form: not MentionForm.Adjective, Preposition: '\0' } next ? next : null;
            if (aimedAt is not null && (token.Form.Folded != "علي" || frame.Targets.Count == 0 && !cue.Takes(Complements.Ala)))
            {
                frame.Targets.Add(aimedAt);
                i = aimedAt.End;
                continue;
            }

            if (mention is { Preposition: 'ل' } && frame.Targets.Count == 0)
            {
                frame.Targets.Add(mention);
                i = mention.End;
                continue;
            }

            if (BeginsWith(i, 'ل') && AnotherFollows(cue, i, limit))
            {
                i++;
                continue;
            }

            if (Governs(cue, i, out int contentStart) && !IsAside(i) || mention is { Preposition: 'ل' } && cue.Takes(Complements.Li))
            {
                return Begin(frame, contentStart, sentence);
            }

            if (mention is { HasConjunction: true, Preposition: '\0' } && frame.Targets.Count > 0)
            {
                frame.Targets.Add(mention);
            }

            i = mention?.End ?? i + 1;
        }

        // Nothing says what for: the noun itself is what was said.
        return Begin(frame, at, sentence);
    }

    private bool BeginsWith(int i, char preposition) => _tokens[i].IsWord && _tokens[i].Form.Folded.Length > 3 && _tokens[i].Form.Folded[0] == preposition && IsPrefixed(i, preposition);

    /// <summary>Whether the complement proper is still to come: "to all customers for the defect", "to the practitioners for their devotion".</summary>
    private bool AnotherFollows(CueLemma cue, int i, int limit)
    {
        for (int t = i + 1; t < Math.Min(limit, i + 8) && _tokens[t].Kind == TokenKind.Word; t++)
        {
            if (_tokens[t].Form.Folded == "علي" && cue.Takes(Complements.Ala) || BeginsWith(t, 'ل') && cue.Takes(Complements.Li) && !_tokens[t].Form.Folded.StartsWith("لل", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A letter's noun with one of speech: "received a cable of congratulation from his counterpart on", "sent a message of condolence to".</summary>
    private FrameDraft? ReadLetter(int i, TokenRange sentence, List<FrameDraft> before)
    {
        if (i == sentence.Start || SpeechNounAt(i) is not { } noun || !_tokens[i - 1].Form.Is(WordClass.ContactNoun) || PhraseTable.Longest(_tokens, i - 1, PhraseKind.Channel) is not { Phrase.Value: "letter" } || before.Any(frame => frame.Head.Contains(i)))
        {
            return null;
        }

        var frame = new FrameDraft
        {
            Anchor = i,
            Class = CueClass.VerbalNoun,
            Lemma = noun.Phrase.Cue,
            Cue = _tokens[i].Span,
            Start = i,
            Channel = Musnad.Records.Channel.Letter,
            Confidence = 0.8,
        };
        int limit = Math.Min(sentence.End, noun.End + 4);
        for (int t = noun.End; t < limit; t++)
        {
            if (_tokens[t].Form.Folded == "من" && _reading.MentionAt(t + 1) is { Form: not MentionForm.Adjective, Preposition: '\0' } sender)
            {
                frame.Source = sender;
                frame.SourceSpan = sender.Span;
                if (Recipient(i, sentence) is { } recipient)
                {
                    frame.Targets.Add(recipient);
                    frame.Addressees.Add(recipient);
                }

                break;
            }
        }

        if (frame.Source is null)
        {
            MentionDraft? verbs = SubjectOfSending(i, sentence);
            if (verbs is null)
            {
                return null;
            }

            frame.Source = verbs;
            frame.SourceSpan = verbs.Span;
        }

        int from = frame.Source.Start > i ? frame.Source.End : noun.End;
        if (!ReadNounOfSpeech(frame, i, noun with { End = from }, sentence))
        {
            return null;
        }

        if (frame.ContentStart == i && OccasionAfter(from, sentence) is > 0 and int occasion)
        {
            frame.ContentStart = occasion;
        }

        frame.Addressees.AddRange(frame.Targets.Where(target => !frame.Addressees.Contains(target)));
        return frame;
    }

    /// <summary>"on the occasion of": what a congratulation is for.</summary>
    private int OccasionAfter(int from, TokenRange sentence)
    {
        for (int t = from; t < Math.Min(sentence.End, from + 12); t++)
        {
            if (_tokens[t].Form.Folded == "بمناسبه")
            {
                return t;
            }
        }

        return 0;
    }

    /// <summary>Who got the letter: the last one named before its noun in the sentence.</summary>
    private MentionDraft? Recipient(int i, TokenRange sentence)
    {
        for (int t = i - 1; t >= Math.Max(sentence.Start, i - 12); t--)
        {
            if (_reading.MentionAt(t) is { Form: not MentionForm.Adjective, Preposition: '\0' } mention && !mention.IsPlace)
            {
                return mention;
            }
        }

        return null;
    }

    /// <summary>Whose letter it is when a verb of sending stands before it.</summary>
    private MentionDraft? SubjectOfSending(int i, TokenRange sentence)
    {
        for (int t = i - 1; t >= Math.Max(sentence.Start, i - 16); t--)
        {
            if (_tokens[t].Form.Find(WordClass.LightVerb) is { } verb)
            {
                if (verb.Entry.Value != "send")
                {
                    return null;
                }

                for (int s = t + 1; s < Math.Min(i, t + 4); s++)
                {
                    if (_reading.MentionAt(s) is { Form: not MentionForm.Adjective, Preposition: '\0' } sender)
                    {
                        return sender;
                    }
                }

                return t > sentence.Start && _reading.Covering(t - 1) is { Form: not MentionForm.Adjective, Preposition: '\0' } first ? first : null;
            }
        }

        return null;
    }
}
