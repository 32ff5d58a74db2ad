using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Arabic.Clauses;

/// <summary>Reads the attributions of a text, sentence by sentence: cues first, then where each content begins, then where it ends.</summary>
internal sealed class ClauseReader
{
    // Deeper chains come only from hostile texts; contents within contents would make the record grow with the square of the text.
    private const int Deepest = 12;
    private const int LongestSubheading = 16;

    private readonly ArabicReading _reading;
    private readonly HeadReader _heads;
    private readonly ContentReader _contents;

    public ClauseReader(ArabicReading reading)
    {
        _reading = reading;
        _heads = new HeadReader(reading);
        _contents = new ContentReader(reading);
    }

    public List<FrameDraft> Read()
    {
        var frames = new List<FrameDraft>();
        for (int s = 0; s < _reading.Layout.Sentences.Count; s++)
        {
            TokenRange sentence = _reading.Layout.Sentences[s];
            List<FrameDraft> found = ReadSentence(sentence, s == 0 && _reading.Layout.HasHeadline || IsSubheading(sentence));
            if (found.Count == 0 && GoesOn(sentence, frames) is { } spoken)
            {
                spoken.ContentEnd = EndOf(sentence);
                continue;
            }

            if (found.Count == 0)
            {
                FrameDraft? free = FreeQuotation(sentence, frames);
                if (free is not null)
                {
                    found.Add(free);
                }
            }

            frames.AddRange(found);
        }

        return frames;
    }

    private List<FrameDraft> ReadSentence(TokenRange sentence, bool headline)
    {
        var frames = new List<FrameDraft>();
        for (int i = sentence.Start; i < sentence.End; i++)
        {
            if (!_reading.Tokens[i].IsWord)
            {
                if (_reading.Tokens[i].Kind == TokenKind.Colon && (frames.Count == 0 || headline && frames.All(frame => frame.ContentStart != i + 1)) && ColonReader.Read(_reading, sentence, i, headline) is { } colon)
                {
                    frames.Add(colon);
                }

                continue;
            }

            if (_heads.Read(i, sentence, frames) is { } frame)
            {
                frames.Add(frame);
                if (frame.Outer is { } relayed && !frames.Contains(relayed))
                {
                    frames.Add(relayed);
                }
            }
        }

        frames.Sort((a, b) => a.Anchor.CompareTo(b.Anchor));
        _contents.Close(frames, sentence);
        frames.RemoveAll(frame => (frame.ContentStart < 0 || frame.ContentEnd <= frame.ContentStart) && frame.Before is null);
        foreach (FrameDraft frame in frames)
        {
            if (frame.ContentEnd <= frame.ContentStart)
            {
                frame.ContentStart = -1;
            }
        }

        DropTooDeep(frames);
        return frames;
    }

    /// <summary>"… in 2015. And that between": a sentence that begins with "and that" goes on with the clause before it.</summary>
    private FrameDraft? GoesOn(TokenRange sentence, List<FrameDraft> frames)
    {
        if (frames.Count == 0 || _reading.Tokens[sentence.Start].Form.Find(WordClass.Complementizer) is not { Conjunction: 'و' })
        {
            return null;
        }

        int index = _reading.Layout.SentenceIndexAt(sentence.Start);
        TokenRange previous = _reading.Layout.Sentences[index - 1];
        return frames.FirstOrDefault(frame => frame.Anchor >= previous.Start && frame.ContentStart >= 0 && _reading.Tokens[frame.ContentStart].Form.Is(WordClass.Complementizer) && frame.ContentEnd >= EndOf(previous));
    }

    /// <summary>Before the closing punctuation of a sentence.</summary>
    private int EndOf(TokenRange sentence)
    {
        int end = sentence.End;
        while (end > sentence.Start + 1 && _reading.Tokens[end - 1].Kind is TokenKind.Stop or TokenKind.Comma)
        {
            end--;
        }

        return end;
    }

    /// <summary>A short line of its own without a full stop.</summary>
    private bool IsSubheading(TokenRange sentence)
    {
        int line = _reading.Layout.LineOfToken[sentence.Start];
        bool whole = (sentence.Start == 0 || _reading.Layout.LineOfToken[sentence.Start - 1] != line) && (sentence.End == _reading.Tokens.Count || _reading.Layout.LineOfToken[sentence.End] != line);
        return whole && sentence.Length <= LongestSubheading && _reading.Tokens[sentence.End - 1].Kind != TokenKind.Stop;
    }

    /// <summary>Drops attributions within too many others.</summary>
    private static void DropTooDeep(List<FrameDraft> frames)
    {
        var open = new Stack<int>();
        frames.RemoveAll(frame =>
        {
            while (open.TryPeek(out int end) && end <= frame.Anchor)
            {
                open.Pop();
            }

            if (open.Count >= Deepest)
            {
                return true;
            }

            open.Push(frame.ContentEnd);
            return false;
        });
    }

    /// <summary>A sentence that is one quotation, right after attributed speech: it goes on with it.</summary>
    private FrameDraft? FreeQuotation(TokenRange sentence, List<FrameDraft> before)
    {
        int open = sentence.Start;
        if (before.Count == 0 || _reading.Tokens[open].Kind != TokenKind.Quote || _reading.Layout.QuoteAt(open) is not (>= 0 and int q))
        {
            return null;
        }

        QuotedRange quote = _reading.Layout.Quotes[q];
        int end = sentence.End;
        while (end > quote.Close + 1 && _reading.Tokens[end - 1].Kind is TokenKind.Stop or TokenKind.Comma)
        {
            end--;
        }

        FrameDraft last = before[^1];
        bool near = _reading.Layout.SentenceIndexAt(last.Anchor) >= _reading.Layout.SentenceIndexAt(open) - 1;
        if (quote.Open != open || quote.Close != end - 1 || end - open < 6 || !near)
        {
            return null;
        }

        return new FrameDraft
        {
            Anchor = open,
            Class = CueClass.Quotation,
            Start = open,
            ContentStart = open,
            ContentEnd = end,
            Head = new TokenRange(open, open),
            Continues = true,
            Confidence = 0.6,
        };
    }
}
