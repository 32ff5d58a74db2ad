using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Clauses;

/// <summary>Decides where contents end: with their sentence, before a cue that goes on in the same sentence, before what the outlet adds.</summary>
internal sealed partial class ContentReader
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
