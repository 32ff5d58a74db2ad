using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Clauses;

/// <content>Words by which the outlet goes on after a content.</content>
internal sealed partial class ContentReader
{
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

            if (_tokens[t].Form.Folded == "لدي" && t + 1 < end && _tokens[t + 1].Form.Is(WordClass.ContactNoun) && _tokens[t + 1].Form.Readings.Any(noun => noun.Entry.Class == WordClass.ContactNoun && noun.Pronoun is not null))
            {
                // "on his meeting with": when it was said.
                return TrimSigns(frame, t);
            }

            if (IsOwnWords(t, end))
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

    /// <summary>"according to his remarks", "according to the text of the statement" at the end: the same act.</summary>
    private bool IsOwnWords(int t, int end)
    {
        if (!_tokens[t].Form.Is(WordClass.CuePreposition) || _tokens[t].Form.Find(WordClass.CuePreposition)!.Entry.Value == "an" || t + 1 >= end || t + 4 < end)
        {
            return false;
        }

        bool his = t + 2 == end && _tokens[t + 1].Form.Find(WordClass.CueMasdar) is { Pronoun: not null };
        bool text = t + 3 == end && _tokens[t + 1].Form.Folded == "نص" && PhraseTable.Longest(_tokens, t + 2, PhraseKind.Channel) is { Phrase.Detail: "document" };
        return his || text;
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
}
