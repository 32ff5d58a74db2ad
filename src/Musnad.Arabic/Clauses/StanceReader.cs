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

    public StanceReader(ArabicReading reading)
    {
        _reading = reading;
        _tokens = reading.Tokens;
    }

    public Stance Read(FrameDraft frame)
    {
        Stance stance = frame.Lemma?.Stance ?? Stance.State;
        if (frame.ContentStart < 0 || stance is not (Stance.State or Stance.Warn or Stance.Support))
        {
            return stance;
        }

        if (frame.Lemma is { Stance: not Stance.State })
        {
            return stance;
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
        int end = Math.Min(frame.ContentStart + ClauseWords, frame.ContentEnd);
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
            || _tokens[frame.ContentStart].Form.Is(WordClass.Complementizer))
        {
            return;
        }

        int end = Math.Min(frame.ContentStart + 9, frame.ContentEnd);
        for (int t = frame.ContentStart; t < end; t++)
        {
            if (_reading.MentionAt(t) is { } mention && !mention.IsPlace && mention.Kind != ActorKind.Anonymous && mention.HeadClass is not ("document" or "described"))
            {
                frame.Targets.Add(mention);
                return;
            }
        }
    }

    private static Stance Parse(string name) => Enum.Parse<Stance>(name, ignoreCase: true);
}
