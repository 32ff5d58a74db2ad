using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Arabic.Clauses;

/// <content>"according to X", "in the words of X", "quoting X".</content>
internal sealed partial class HeadReader
{
    private FrameDraft? ReadPreposition(int i, Reading preposition, TokenRange sentence)
    {
        int pos = i + 1;
        if (pos >= sentence.End)
        {
            return null;
        }

        string kind = preposition.Entry.Value;
        int anchor = i;
        TextSpan cue = CueSpan(i, preposition);
        Agreement agreement = default;
        bool verbal = false;
        if (kind == "an")
        {
            if (_tokens[pos].Form.Folded != "عن")
            {
                return null;
            }

            pos++;
        }
        else if (kind == "li" && _tokens[pos].Form.Folded is "لما" or "الي" or "علي")
        {
            pos = _tokens[pos].Form.Folded == "لما" ? pos : pos + 1;
        }

        if (pos < sentence.End && (_tokens[pos].Form.Folded is "ما" or "لما" or "مما" || kind == "direct" && _tokens[i].Form.Folded.EndsWith("ما", StringComparison.Ordinal) && _tokens[pos].Form.Is(WordClass.CueVerb)))
        {
            // "according to what the White House said": the verb is the cue.
            int verbAt = _tokens[pos].Form.Is(WordClass.CueVerb) ? pos : pos + 1;
            if (verbAt >= sentence.End || _tokens[verbAt].Form.Find(WordClass.CueVerb) is not { Pronoun: null or { Number: GrammaticalNumber.Singular } } verb)
            {
                return null;
            }

            anchor = verbAt;
            cue = CueSpan(verbAt, verb);
            agreement = verb.Entry.Agreement;
            verbal = true;
            pos = verbAt + 1;
            while (pos < sentence.End && _tokens[pos].Form.Folded is "به" or "عنه" or "اليه" or "في" && !_reading.Tokens[pos].Form.Is(WordClass.RoleHead))
            {
                pos++;
            }
        }
        else if (_tokens[i].Form.Folded is "علي" && (_tokens[pos].Form.Folded is "حد" or "لسان" or "ذمه"))
        {
            pos++;
        }

        var frame = new FrameDraft
        {
            Anchor = anchor,
            Class = CueClass.Preposition,
            Cue = cue,
            Agreement = agreement,
            Start = i,
            Confidence = 0.85,
        };
        int end;
        MentionDraft? source = pos < sentence.End ? _reading.MentionAt(pos) : null;
        if (source is not null && source.Form != MentionForm.Adjective && source.Preposition is '\0' or 'ل')
        {
            frame.Source = source;
            frame.SourceSpan = source.Span;
            end = source.End;
        }
        else if (DocumentAt(pos, out MentionDraft? issuer, out TextSpan words, out end, out Channel channel))
        {
            frame.Source = issuer;
            frame.SourceSpan = words;
            frame.Channel = channel;
        }
        else if (pos + 1 < sentence.End && !verbal && _tokens[pos].IsWord && !_tokens[pos].Form.Is(WordClass.Function | WordClass.Adjunct) && _reading.MentionAt(pos + 1) is { Preposition: '\0', HasConjunction: false, Form: not MentionForm.Adjective } genitive)
        {
            // "according to remarks of a military source".
            frame.Source = genitive;
            frame.SourceSpan = genitive.Span;
            end = genitive.End;
        }
        else if (verbal)
        {
            end = ReadSubjectOfVerbal(frame, pos, sentence);
        }
        else if (kind == "an" && pos < sentence.End && _tokens[pos].IsWord && _reading.DateAt[pos] < 0 && !_tokens[pos].Form.Is(WordClass.Complementizer | WordClass.Relative | WordClass.CueVerb))
        {
            end = pos;
            while (end < sentence.End && end - pos < 6 && _tokens[end].IsWord && _reading.DateAt[end] < 0 && !_tokens[end].Form.Is(WordClass.Complementizer | WordClass.Relative | WordClass.CueVerb))
            {
                end++;
            }

            if (end == pos)
            {
                return null;
            }

            frame.Source = Describe(pos, end);
            frame.SourceSpan = frame.Source.Span;
            frame.Confidence = 0.6;
        }
        else
        {
            return null;
        }

        while (end < sentence.End && _tokens[end].Form.Folded is "ذاته" or "نفسه" or "ذاتها" or "نفسها" or "جاء" or "فيه" or "نشر" or "اليوم" || end < sentence.End && end < i + 40 && SkipsToColon(end, sentence, out end))
        {
            end++;
        }

        frame.Head = new TokenRange(i, end);
        int that = end < sentence.End && _tokens[end].Kind == TokenKind.Comma ? end + 1 : end;
        if (kind == "an" && that < sentence.End && _tokens[that].Form.Is(WordClass.Complementizer))
        {
            frame.ContentStart = that;
            return frame;
        }

        return PlaceContent(frame, i, end, sentence) ? frame : null;
    }

    /// <summary>"in the words of X", "by the mouth of X".</summary>
    private FrameDraft? ReadAccordingToWords(int i, TokenRange sentence, List<FrameDraft> before)
    {
        bool words = _tokens[i + 1].Form.Folded == "حد";
        if (_tokens[i + 1].Form.Folded == "لسان" && i > sentence.Start && _tokens[i - 1].Kind == TokenKind.Comma)
        {
            // "X, by the mouth of Y, …": X speaks.
            return null;
        }

        int anchor = words ? i + 2 : i + 1;
        int pos = anchor + 1;
        Reading? masdar = words ? _tokens[anchor].Form.Find(WordClass.CueMasdar) : null;
        var frame = new FrameDraft
        {
            Anchor = anchor,
            Class = CueClass.Preposition,
            Cue = _tokens[anchor].Span,
            Agreement = masdar?.Pronoun ?? default,
            IsPronoun = masdar?.Pronoun is not null,
            Start = i,
            Confidence = 0.85,
        };
        int end = pos;
        if (frame.IsPronoun && before.Any(said => said.ContentStart >= 0 && said.Anchor >= sentence.Start && said.Class != CueClass.Preposition))
        {
            // "he affirmed that …, in his words": the same act.
            return null;
        }

        if (!frame.IsPronoun)
        {
            if (pos >= sentence.End || _reading.MentionAt(pos) is not { Form: not MentionForm.Adjective, Preposition: '\0' } source)
            {
                return null;
            }

            frame.Source = source;
            frame.SourceSpan = source.Span;
            end = source.End;
        }

        frame.Head = new TokenRange(i, end);
        return PlaceContent(frame, i, end, sentence) ? frame : null;
    }

    /// <summary>"and promised, according to his office, to pay": the clause around the aside is what the office tells.</summary>
    private FrameDraft? ReadAsideInHead(int i, Reading preposition, TokenRange sentence, FrameDraft head)
    {
        if (ReadPreposition(i, preposition, sentence) is not { } aside || aside.Head.End >= sentence.End || _tokens[aside.Head.End].Kind != TokenKind.Comma || aside.Head.End >= head.ContentStart)
        {
            return null;
        }

        aside.Start = head.Start;
        aside.Before = new TokenRange(head.Start, i - 1);
        aside.ContentStart = head.ContentStart;
        aside.ContentEnd = -1;
        return aside;
    }

    /// <summary>Words between the source and a colon with a quotation ("published on its site, it said:").</summary>
    private bool SkipsToColon(int from, TokenRange sentence, out int at)
    {
        at = from;
        for (int t = from; t < Math.Min(sentence.End - 1, from + 16); t++)
        {
            if (_tokens[t].Kind == TokenKind.Quote)
            {
                return false;
            }

            if (_tokens[t].Kind == TokenKind.Colon && _tokens[t + 1].Kind == TokenKind.Quote)
            {
                at = t;
                return true;
            }

            if (_tokens[t].Form.Is(WordClass.Complementizer))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The clause before a trailing "according to X", or the one after a leading one.</summary>
    private bool PlaceContent(FrameDraft frame, int i, int end, TokenRange sentence)
    {
        int last = sentence.End;
        while (last > end && _tokens[last - 1].Kind is TokenKind.Stop or TokenKind.Comma)
        {
            last--;
        }

        if (i - sentence.Start <= 2)
        {
            int start = end;
            while (start < last && _tokens[start].Kind is TokenKind.Comma or TokenKind.Colon || start < last && _tokens[start].Form.Folded is "فان" or "فقد" && _tokens[start].Form.Folded == "فقد")
            {
                start++;
            }

            if (start >= last)
            {
                return false;
            }

            // "according to a source, who was not named, at the base, (then) the boat was": the clause begins with ف.
            for (int t = start + 1; t < Math.Min(last, start + 26) && _tokens[start - 1].Kind is TokenKind.Comma; t++)
            {
                if (_tokens[t].Form.Find(WordClass.Complementizer) is { } then)
                {
                    start = then.Conjunction == 'ف' ? t : start;
                    break;
                }
            }

            frame.ContentStart = start;
            return true;
        }

        bool aside = _tokens[i - 1].Kind == TokenKind.Comma && end < last && _tokens[end].Kind == TokenKind.Comma;
        if (aside && end + 1 < last && _tokens[end + 1].Form.Find(WordClass.CueVerb | WordClass.CueParticiple) is { } next && (next.HasConjunction || next.Entry.Class == WordClass.CueParticiple))
        {
            // "…, according to X, and Y said": what follows is another's.
            last = end;
            aside = false;
        }

        if (aside && end + 2 < last && _tokens[end + 1].Form.Folded is "في" or "خلال" && PhraseTable.Longest(_tokens, end + 2, PhraseKind.Channel).HasValue)
        {
            // "…, according to X, in remarks to the press".
            last = end;
            aside = false;
        }

        if (aside && last - end > 3)
        {
            frame.Start = sentence.Start;
            frame.Before = new TokenRange(sentence.Start, i - 1);
            frame.ContentStart = end + 1;
            frame.ContentEnd = last;
            return true;
        }

        bool trailing = last - end <= ((i > 0 && _tokens[i - 1].Kind == TokenKind.Comma) || (end < _tokens.Count && _tokens[end].Kind is TokenKind.Comma or TokenKind.Stop) ? 14 : 3);
        if (!trailing && end < _tokens.Count && (_tokens[end].Form.Is(WordClass.Adjunct | WordClass.Preposition) || _reading.DateAt[end] >= 0))
        {
            // "…, as the federation affirmed yesterday after": the clause before is what was said.
            trailing = true;
        }

        if (!trailing)
        {
            // "the deals hold, according to local papers, the approval of": the clause goes on after the aside.
            frame.Start = sentence.Start;
            frame.Before = new TokenRange(sentence.Start, i);
            frame.ContentStart = end;
            return i - sentence.Start <= 16;
        }

        int before = i;
        while (before > sentence.Start && _tokens[before - 1].Kind is TokenKind.Comma)
        {
            before--;
        }

        int from = ClauseStart(before, sentence);
        if (before - from < 2)
        {
            return false;
        }

        frame.Start = from;
        frame.ContentStart = from;
        frame.ContentEnd = before;
        return true;
    }

    /// <summary>Where the clause before a trailing "according to" begins: at the sentence's start, or where "as", "while" or "whereas" joins a clause of its own.</summary>
    private int ClauseStart(int end, TokenRange sentence)
    {
        for (int t = end - 3; t > sentence.Start + 2; t--)
        {
            if (_tokens[t - 1].Kind != TokenKind.Comma || _reading.Layout.QuoteAt(t) >= 0)
            {
                continue;
            }

            if (_tokens[t].Form.Folded == "كما" && t + 1 < end)
            {
                return t + 1;
            }

            if (_tokens[t].Form.Folded is "فيما" or "بينما" or "وبينما")
            {
                return t + 1;
            }

            if (_tokens[t].Form.Folded == "في" && t + 2 < end && _tokens[t + 1].Form.Folded == "حين")
            {
                return t + 2;
            }
        }

        // A dateline is nobody's words.
        for (int t = sentence.Start + 1; t < Math.Min(end - 2, sentence.Start + 6); t++)
        {
            if (_tokens[t].Kind == TokenKind.Dash && _tokens[t].Start > _tokens[t - 1].End && sentence.Start > 0)
            {
                return t + 1;
            }
        }

        return sentence.Start;
    }
}
