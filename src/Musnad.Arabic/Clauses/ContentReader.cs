using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Clauses;

/// <summary>Decides where contents end: with their sentence, before a cue that goes on in the same sentence, before what the outlet adds.</summary>
internal sealed class ContentReader
{
    private readonly ArabicReading _reading;
    private readonly List<Token> _tokens;

    public ContentReader(ArabicReading reading)
    {
        _reading = reading;
        _tokens = reading.Tokens;
    }

    /// <summary>Sets the end of every content of a sentence.</summary>
    /// <param name="frames">The sentence's attributions in order of their cues.</param>
    /// <param name="sentence">The sentence.</param>
    public void Close(List<FrameDraft> frames, TokenRange sentence)
    {
        int concession = AfterConcession(sentence);
        foreach (FrameDraft frame in frames)
        {
            if (frame.ContentStart < 0 || frame.ContentEnd >= 0)
            {
                continue;
            }

            int end = frame.ContentStart < concession ? concession : sentence.End;
            foreach (FrameDraft other in frames)
            {
                if (other.Anchor > frame.ContentStart && other != frame && IsSister(frame, other) && !GoesOnInside(frame, other, frames))
                {
                    end = Math.Min(end, BoundaryOf(other, frame));
                    break;
                }
            }

            end = BeforeOuterClause(frame, frames, end);
            end = BeforeOutletsClause(frame, end);
            end = BeforeOutletsJoint(frame, end);
            end = AfterQuotation(frame, end);
            frame.ContentEnd = Trim(frame, end);
            if (frame.ContentEnd <= frame.ContentStart)
            {
                frame.ContentStart = -1;
            }
        }

        Wrap(frames);
    }

    /// <summary>Where the main clause begins after a leading "although": ", yet", or 0 without one.</summary>
    private int AfterConcession(TokenRange sentence)
    {
        if (!(_tokens[sentence.Start].Form.Folded is "رغم" or "ورغم" or "برغم" || sentence.Length > 2 && _tokens[sentence.Start + 1].Form.Folded is "الرغم" or "ان" && _tokens[sentence.Start].Form.Folded is "علي" or "وعلي" or "مع" or "ومع"))
        {
            return 0;
        }

        for (int t = sentence.Start + 2; t + 1 < sentence.End; t++)
        {
            if (_tokens[t].Kind == TokenKind.Comma && (_tokens[t + 1].Form.Folded is "فان" or "فقد" || _tokens[t + 1].Form.Folded == "الا" && t + 2 < sentence.End && _tokens[t + 2].Form.Is(WordClass.Complementizer)))
            {
                return t;
            }
        }

        return 0;
    }

    /// <summary>"made clear that the council welcomed … and renewed": a verb with و whose subject is left out goes on with the clause inside, whose subject is named.</summary>
    private bool GoesOnInside(FrameDraft frame, FrameDraft other, List<FrameDraft> frames)
    {
        bool goesOn = other.Class == CueClass.Verb && other.HasConjunction || other.Class == CueClass.Participle;
        if (!goesOn || other.Source is not null || !_tokens[frame.ContentStart].Form.Is(WordClass.Complementizer))
        {
            return false;
        }

        foreach (FrameDraft inner in frames)
        {
            if (inner.Anchor > frame.ContentStart && inner.Anchor < other.Anchor && inner.Class == CueClass.Verb && inner.Lemma!.Key != "قرر" && inner is { SubjectFirst: true, Source: { } subject } && (other.Class == CueClass.Verb || subject is { Kind: ActorKind.Person or ActorKind.Body or ActorKind.State } && (subject.Form == MentionForm.Name || subject.RoleKeys.Count > 0)) && subject.Start == frame.ContentStart + 1 && HeadReader.Agrees(subject, other.Agreement))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A content that is no clause ends where, after a comma, a clause with a verb of its own begins ("…, then withdrew", "…, while the army sent").</summary>
    private int BeforeOutletsClause(FrameDraft frame, int end)
    {
        int start = frame.ContentStart;
        if (_tokens[start].Kind == TokenKind.Quote || _tokens[start].Form.Is(WordClass.Complementizer | WordClass.Relative) || start + 1 < end && _tokens[start + 1].Form.Is(WordClass.Complementizer)
            || frame.Class is CueClass.Colon or CueClass.Preposition || _tokens[start - 1].Kind == TokenKind.Colon)
        {
            return end;
        }

        bool relative = false;
        bool headline = _reading.Layout.HasHeadline && _reading.Layout.LineOfToken[start] == 0;
        for (int t = start + 2; t + 1 < end; t++)
        {
            relative |= _tokens[t].Form.Is(WordClass.Relative | WordClass.Complementizer);
            if (!relative && headline && _tokens[t].IsWord && _tokens[t].Form.Folded.StartsWith('و') && _reading.Layout.QuoteAt(t) < 0 && _reading.Covering(t) is null && _reading.Tags.At(t) is { HasConjunction: true, Pos: Models.PartOfSpeech.Verb } && !_tokens[t].Form.Is(WordClass.CommonNoun))
            {
                // A verb cannot be joined to a noun: another clause begins.
                return t;
            }

            bool but = _tokens[t].Form.Folded is "لكن" or "ولكن" && (_reading.MentionAt(t + 1) is not null || _tokens[t + 1].Form.Is(WordClass.CueVerb | WordClass.BeVerb));
            if ((but || _tokens[t].Form.Folded == "في" && _tokens[t + 1].Form.Folded == "حين") && _reading.Layout.QuoteAt(t) < 0)
            {
                return t;
            }

            if (_tokens[t].Kind != TokenKind.Comma || _reading.Layout.QuoteAt(t) >= 0)
            {
                continue;
            }

            WordForm next = _tokens[t + 1].Form;
            bool joint = next.Folded is "ثم" or "فيما" or "بينما" or "وقد" || next.Folded == "في" && t + 2 < end && _tokens[t + 2].Form.Folded == "حين";
            joint |= next.Folded == "كما" && t + 2 < end && (_tokens[t + 2].Form.Is(WordClass.CueVerb | WordClass.ContactVerb) || _reading.Tags.IsVerb(t + 2));
            bool clause = next.Folded.StartsWith('و') && _reading.Tags.At(t + 1) is { HasConjunction: true, Pos: Models.PartOfSpeech.Verb };
            if (joint || clause)
            {
                return t;
            }
        }

        return end;
    }

    /// <summary>Whether the content is a clause or speech of its own rather than a noun phrase.</summary>
    private bool IsClause(FrameDraft frame)
    {
        int start = frame.ContentStart;
        return _tokens[start].Kind == TokenKind.Quote || _tokens[start - 1].Kind == TokenKind.Colon || _tokens[start].Form.Is(WordClass.Complementizer) || start + 1 < _tokens.Count && _tokens[start + 1].Form.Is(WordClass.Complementizer) || frame.Class is CueClass.Colon or CueClass.Preposition;
    }

    /// <summary>A content ends before words by which the outlet goes on: ", knowing that", "in allusion to", "in his words".</summary>
    private int BeforeOutletsJoint(FrameDraft frame, int end)
    {
        for (int t = frame.ContentStart + 2; t < end; t++)
        {
            if (_tokens[t].Form.PhraseStarts.Length > 0 && _reading.Layout.QuoteAt(t) < 0 && PhraseTable.Longest(_tokens, t, PhraseKind.OutletJoint) is { } joint && joint.Start.Preposition == '\0'
                && (joint.Phrase.Value == "any" || _tokens[t - 1].Kind == TokenKind.Comma && (joint.Phrase.Value == "comma" || !IsClause(frame))))
            {
                return t;
            }
        }

        return end;
    }

    /// <summary>"he stressed the need …, and that": a second clause after و belongs to the outer speaker when this content is no clause.</summary>
    private int BeforeOuterClause(FrameDraft frame, List<FrameDraft> frames, int end)
    {
        bool clause = _tokens[frame.ContentStart].Form.Is(WordClass.Complementizer)
            || (frame.ContentStart + 1 < end && _tokens[frame.ContentStart + 1].Form.Is(WordClass.Complementizer));
        bool inside = frames.Any(outer => outer != frame && outer.ContentStart >= 0 && outer.ContentStart < frame.Anchor && _tokens[outer.ContentStart].Form.Is(WordClass.Complementizer) && !IsSister(outer, frame));
        if (clause || !inside)
        {
            return end;
        }

        for (int t = frame.ContentStart + 1; t < end; t++)
        {
            if (_reading.Layout.QuoteAt(t) < 0 && _tokens[t].Form.Find(WordClass.Complementizer) is { Conjunction: 'و' })
            {
                return t;
            }
        }

        return end;
    }

    /// <summary>Whether a later cue ends a content rather than standing inside it.</summary>
    private bool IsSister(FrameDraft frame, FrameDraft other)
    {
        int quote = _reading.Layout.QuoteAt(other.Anchor);
        if (quote >= 0 && _reading.Layout.Quotes[quote].Contains(other.Anchor) && _reading.Layout.Quotes[quote].Open >= frame.ContentStart)
        {
            return false;
        }

        switch (other.Class)
        {
            case CueClass.Participle:
                return true;
            case CueClass.Preposition:
                return other.ContentEnd >= 0 && other.ContentEnd <= other.Anchor;
            case CueClass.VerbalNoun:
            case CueClass.Colon:
                return false;
        }

        if (ConcessionBefore(other.Start, frame.ContentStart) >= 0)
        {
            return true;
        }

        if (other.SubjectFirst)
        {
            int at = other.Start - 1;
            if (other.Source is { HasConjunction: true })
            {
                return true;
            }

            return at > frame.ContentStart && (_tokens[at].Form.Folded is "فيما" or "بينما" or "حين") && other.Source is not null;
        }

        if (JoinedByComma(other.Anchor, frame.ContentStart) >= 0)
        {
            return true;
        }

        if (other.HasConjunction || IsJoint(other.Anchor - 1))
        {
            return true;
        }

        // "a cable …, in which he stressed": what the letter or call is told to hold is the outlet's.
        if (other.Anchor + 1 < _tokens.Count && _tokens[other.Anchor - 1].Kind == TokenKind.Comma && _tokens[other.Anchor + 1].Form.Folded is "خلالها" or "خلاله" or "فيها" or "فيه")
        {
            return true;
        }

        return other.Before is { } before && before.Start > frame.ContentStart;
    }

    /// <summary>"although", "but that", "knowing that" before a clause: the outlet goes on by itself.</summary>
    private int ConcessionBefore(int start, int floor)
    {
        for (int t = start; t > Math.Max(floor, start - 3); t--)
        {
            if (_tokens[t].Form.Is(WordClass.Complementizer) && _tokens[t - 1].Form.Folded is "رغم" or "غير" or "الا" or "علما" or "بيد" or "ورغم")
            {
                return t - 1;
            }
        }

        return -1;
    }

    /// <summary>A comma and a word with و a few words before the verb begin a clause of its own: ", and for months the UN has demanded".</summary>
    private int JoinedByComma(int anchor, int floor)
    {
        for (int t = anchor - 1; t > Math.Max(floor, anchor - 7); t--)
        {
            if (_tokens[t].Form.Is(WordClass.Complementizer | WordClass.Relative) || _tokens[t].Kind is TokenKind.Quote)
            {
                return -1;
            }

            if (_tokens[t].Kind == TokenKind.Comma)
            {
                WordForm next = _tokens[t + 1].Form;
                return next.Folded.Length > 2 && next.Folded[0] == 'و' && next.Readings.Any(reading => reading.HasConjunction) ? t : -1;
            }
        }

        return -1;
    }

    private bool IsJoint(int token) => token >= 0 && (_tokens[token].Form.Folded is "كما" or "فيما" or "بينما" or "لكنه" or "لكنها" or "ولكنه" or "ولكنها" or "ثم" or "لكنهم" or "وقد" or "حين" or "لكن" or "ولكن" or "اذ"
        || _tokens[token].Form.Folded is "جانبه" or "جانبها" or "جهته" or "جهتها" or "بدوره" or "بدورها" or "جهه");

    /// <summary>First token that belongs to the later attribution.</summary>
    private int BoundaryOf(FrameDraft other, FrameDraft frame)
    {
        if (other.Class != CueClass.Preposition && ConcessionBefore(other.Start, frame.ContentStart) is >= 0 and int concession)
        {
            return concession;
        }

        if (other.Class == CueClass.Verb && !other.SubjectFirst && !other.HasConjunction && JoinedByComma(other.Anchor, frame.ContentStart) is >= 0 and int comma)
        {
            return comma;
        }

        int at = other.Class == CueClass.Preposition ? other.Head.Start : Math.Min(other.Anchor, Math.Max(other.Start, frame.ContentStart + 1));
        while (at - 1 > frame.ContentStart && (IsJoint(at - 1) || _tokens[at - 1].Form.Folded is "من" or "قد" or "في" && IsJoint(at)))
        {
            at--;
        }

        return at;
    }

    /// <summary>A content that is a quotation ends with it, unless words go on without a comma.</summary>
    private int AfterQuotation(FrameDraft frame, int end)
    {
        int start = frame.ContentStart;
        if (start + 1 < end && _tokens[start].Form.Is(WordClass.Complementizer) && _reading.Layout.QuoteAt(start + 1) is >= 0 and int quoted && _reading.Layout.Quotes[quoted].Open == start + 1
            && _reading.Layout.Quotes[quoted].Close + 1 is int after && after < end && _tokens[after].Form.Folded is "وهو" or "وهي")
        {
            return after;
        }

        if (_tokens[start].Kind == TokenKind.Quote && _reading.Layout.QuoteAt(start) is >= 0 and int q)
        {
            QuotedRange quote = _reading.Layout.Quotes[q];
            int next = quote.Close + 1;
            if (next < end && _tokens[next].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.BracketOpen or TokenKind.Dash)
            {
                return next;
            }

            if (next < end && _tokens[next].Form.Is(WordClass.Adjunct) && !_tokens[next].Form.Is(WordClass.Complementizer))
            {
                return next;
            }
        }

        return end;
    }

    /// <summary>Leaves out closing punctuation, joints and an aside that tells how or where it was said.</summary>
    private int Trim(FrameDraft frame, int end)
    {
        end = TrimSigns(frame, end);
        int floor = frame.ContentStart + 2;
        for (int t = end - 2; t >= floor && end - t <= 26; t--)
        {
            if (_reading.Layout.QuoteAt(t) >= 0)
            {
                break;
            }

            if (_tokens[t].Kind == TokenKind.Comma && IsOutletsAside(t + 1, end))
            {
                return TrimSigns(frame, t);
            }

            if (_tokens[t].Form.Folded is "وذلك" && IsOutletsAside(t, end))
            {
                return TrimSigns(frame, t);
            }

            if (_tokens[t].Form.Folded is "خلال" or "في" && t + 1 < end && PhraseTable.Longest(_tokens, t + 1, PhraseKind.Channel) is { Phrase.Value: "press-conference" or "interview" or "briefing" })
            {
                return TrimSigns(frame, t);
            }
        }

        return end;
    }

    private bool IsOutletsAside(int t, int end)
    {
        if (t < end && _tokens[t].Form.Folded is "وذلك")
        {
            t++;
        }

        if (t + 1 >= end || !(_tokens[t].Form.Folded is "في" or "خلال" or "عبر" or "علي"))
        {
            return false;
        }

        return PhraseTable.Longest(_tokens, t + 1, PhraseKind.Channel).HasValue || (_tokens[t].Form.Folded == "خلال" && _tokens[t + 1].Form.Is(WordClass.ContactNoun));
    }

    private int TrimSigns(FrameDraft frame, int end)
    {
        while (end > frame.ContentStart + 1)
        {
            Token last = _tokens[end - 1];
            bool sign = last.Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Dash or TokenKind.Colon or TokenKind.Other || last.Kind == TokenKind.BracketOpen
                || (last.Kind == TokenKind.Quote && OpensAfter(end - 1, frame.ContentStart)) || last.Form.Folded is "و" or "كما" or "فيما" or "وذلك";
            if (!sign)
            {
                break;
            }

            end--;
        }

        return end;
    }

    /// <summary>Whether a mark at the end opens a quotation that lies outside.</summary>
    private bool OpensAfter(int token, int start)
    {
        int quote = _reading.Layout.QuoteAt(token);
        return quote >= 0 && _reading.Layout.Quotes[quote].Open == token && token > start;
    }

    /// <summary>A trailing "according to" holds the whole attribution before it.</summary>
    private static void Wrap(List<FrameDraft> frames)
    {
        foreach (FrameDraft outer in frames)
        {
            if (outer.Class != CueClass.Preposition || outer.ContentStart < 0 || outer.Before is not null || outer.ContentEnd > outer.Anchor)
            {
                continue;
            }

            foreach (FrameDraft inner in frames)
            {
                if (inner != outer && inner.Anchor < outer.Head.Start && inner.ContentEnd > outer.ContentEnd)
                {
                    inner.ContentEnd = outer.ContentEnd;
                }
            }
        }
    }
}
