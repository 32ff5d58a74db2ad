using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Clauses;

/// <summary>What a speech act does, by its cue and by the head of its content; and whom a praise or blame is aimed at.</summary>
internal sealed class StanceReader
{
    private const int ClauseWords = 14;

    private readonly ArabicReading _reading;
    private readonly List<Token> _tokens;

    private readonly List<FrameDraft> _frames;

    public StanceReader(ArabicReading reading, List<FrameDraft> frames)
    {
        _reading = reading;
        _tokens = reading.Tokens;
        _frames = frames;
    }

    public Stance Read(FrameDraft frame)
    {
        Stance stance = frame.Lemma?.Stance ?? Stance.State;
        if (frame.ContentStart < 0 || stance is not (Stance.State or Stance.Warn or Stance.Support))
        {
            return stance;
        }

        if (frame.Lemma is { Stance: not Stance.State } lemma)
        {
            // "drew attention to the fact that": with a clause no praise.
            bool plain = lemma.Has("plainthat") && (_tokens[frame.ContentStart].Form.Is(WordClass.Complementizer) || frame.ContentStart + 1 < frame.ContentEnd && _tokens[frame.ContentStart + 1].Form.Is(WordClass.Complementizer));
            return plain ? ClauseStance(frame) ?? Stance.State : stance;
        }

        return HeadStance(frame) ?? ClauseStance(frame) ?? stance;
    }

    private Stance? HeadStance(FrameDraft frame)
    {
        for (int t = frame.ContentStart; t < Math.Min(frame.ContentStart + 4, frame.ContentEnd); t++)
        {
            WordForm form = _tokens[t].Form;
            if (form.Is(WordClass.Complementizer))
            {
                return null;
            }

            if (PhraseTable.Longest(_tokens, t, PhraseKind.StanceHead) is { } head && head.Start.Preposition != 'ل')
            {
                return Parse(head.Phrase.Value);
            }
        }

        return null;
    }

    private Stance? ClauseStance(FrameDraft frame)
    {
        // What another says inside is his stance.
        int end = Math.Min(frame.ContentStart + ClauseWords, frame.ContentEnd);
        foreach (FrameDraft inner in _frames)
        {
            if (inner != frame && inner.Anchor > frame.Anchor && inner.Anchor >= frame.ContentStart && inner.Anchor < end)
            {
                end = Math.Max(frame.ContentStart, Math.Min(inner.Start, inner.Anchor));
            }
        }

        for (int t = frame.ContentStart; t < end; t++)
        {
            if (PhraseTable.Longest(_tokens, t, PhraseKind.StanceClause) is { } clause && clause.Start.Prefix <= 1)
            {
                return Parse(clause.Phrase.Value);
            }
        }

        return null;
    }

    /// <summary>The first actor inside a content that praise or blame is aimed at.</summary>
    public void AddTargets(FrameDraft frame, Stance stance)
    {
        if (frame.Targets.Count > 0 || stance is not (Stance.Support or Stance.Accuse or Stance.Threaten) || frame.Lemma is null || frame.ContentStart < 0
            || stance != Stance.Accuse && _tokens[frame.ContentStart].Form.Is(WordClass.Complementizer))
        {
            return;
        }

        int end = Math.Min(frame.ContentStart + 9, frame.ContentEnd);
        for (int t = frame.ContentStart; t < end; t++)
        {
            if (_reading.MentionAt(t) is { } mention && !mention.IsPlace && mention.Kind != ActorKind.Anonymous && mention.HeadClass is not ("document" or "described"))
            {
                frame.Targets.Add(mention);
                for (int next = mention.End; _reading.MentionAt(next) is { HasConjunction: true, Preposition: '\0', IsPlace: false } joined && next < frame.ContentEnd; next = joined.End)
                {
                    frame.Targets.Add(joined);
                }

                return;
            }
        }
    }

    private static Stance Parse(string name) => Enum.Parse<Stance>(name, ignoreCase: true);
}
