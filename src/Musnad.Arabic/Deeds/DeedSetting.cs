using Musnad.Annotations;
using Musnad.Arabic.Clauses;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Deeds;

/// <summary>In whose words a token stands, and what those words do: what is only called for or threatened is no deed.</summary>
internal sealed class DeedSetting
{
    private readonly FrameDraft?[] _frameOf;
    private readonly Dictionary<FrameDraft, Stance> _stances = [];
    private readonly HashSet<int> _cues = [];
    private readonly Dictionary<int, MentionDraft> _accused = [];
    private readonly Dictionary<int, FrameDraft> _heads = [];

    public DeedSetting(ArabicReading reading, List<FrameDraft> frames)
    {
        _frameOf = new FrameDraft?[reading.Tokens.Count];
        var stances = new StanceReader(reading, frames);
        foreach (FrameDraft frame in frames.OrderBy(frame => frame.Anchor))
        {
            _cues.Add(frame.Anchor);
            Stance stance = _stances[frame] = stances.Read(frame);
            for (int t = Math.Max(0, frame.ContentStart); t < frame.ContentEnd; t++)
            {
                _frameOf[t] = frame;
            }

            if (frame.ContentStart >= 0)
            {
                _heads.TryAdd(frame.ContentStart, frame);
                if (stance == Stance.Accuse && frame.Targets is [var target, ..])
                {
                    _accused.TryAdd(frame.ContentStart, target);
                }
            }
        }
    }

    /// <summary>By the first token of a content: who is accused of what it tells.</summary>
    public IReadOnlyDictionary<int, MentionDraft> Accused => _accused;

    public bool IsCue(int token) => _cues.Contains(token);

    /// <summary>The innermost attribution in whose content a token stands.</summary>
    public FrameDraft? FrameAt(int token) => _frameOf[token];

    /// <summary>The attribution whose content begins at a token.</summary>
    public FrameDraft? HeadAt(int token) => _heads.GetValueOrDefault(token);

    public Stance StanceOf(FrameDraft frame) => _stances[frame];

    /// <summary>What a finite verb's clause makes of what it tells; null when it tells no deed: not done, wished for, supposed, called for, threatened.</summary>
    public Realis? RealisOf(int i, Reading verb, TokenRange sentence, List<Token> tokens)
    {
        bool present = verb.Entry.IsPresent;
        if (present && !verb.IsFuture && verb.Entry.Deed!.Has("both") && verb.Entry.Agreement.Number == GrammaticalNumber.Plural)
        {
            // "scholars agree that": an opinion held.
            return null;
        }

        string previous = i > sentence.Start ? tokens[i - 1].Form.Folded.TrimStart('و') : "";
        string second = i > sentence.Start + 1 ? tokens[i - 2].Form.Folded.TrimStart('و') : "";
        if (previous is "لم" or "لن" or "لا" or "ليس" or "هل" or "كي" or "لكي" or "فلم" or "ولا" or "لو" or "اذا" || (previous == "قد" && present) || second is "لم" or "ليس")
        {
            return null;
        }

        if (present && _frameOf[i] is { } frame && _stances[frame] is Stance.Request or Stance.Threaten or Stance.Agree or Stance.Reject)
        {
            return null;
        }

        bool subjunctive = present && previous is "ان" or "بان" or "الا" or "بالا";
        if (subjunctive && second is "قبل" or "بعد" or "منذ")
        {
            return Realis.Asserted;
        }

        bool planned = verb.IsFuture || previous == "سوف";
        for (int t = i - 1; t >= Math.Max(sentence.Start, i - 8); t--)
        {
            if (tokens[t].Kind is not (TokenKind.Word or TokenKind.Number) || (t < i - 1 && tokens[t].Form.Is(WordClass.Complementizer | WordClass.Relative)))
            {
                break;
            }

            planned |= tokens[t].Form.Is(WordClass.Plan);
            if (tokens[t].Form.Folded is "اذا" or "لو" or "لولا" or "ربما" or "يمكن" or "احتمال" or "امكانيه" or "قد" && present)
            {
                return null;
            }
        }

        if (planned)
        {
            return Realis.Planned;
        }

        if (subjunctive)
        {
            return null;
        }

        for (int t = i + 1; present && t < Math.Min(sentence.End, i + 10) && tokens[t].Kind is not TokenKind.Stop; t++)
        {
            if (tokens[t].Form.Is(WordClass.Coming))
            {
                return Realis.Planned;
            }
        }

        return Realis.Asserted;
    }
}
