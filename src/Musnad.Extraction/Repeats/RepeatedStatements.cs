using Musnad.Extraction.Discourse;
using Musnad.Extraction.Statements;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Extraction.Repeats;

/// <summary>Recognises statements that the page repeats word for word: recorded once, at their first place.</summary>
internal sealed class RepeatedStatements
{
    // Shares of words: what is left allows for a mark or word at the seam of two copies.
    private const double Repeated = 0.8;
    private const double Same = 0.7;

    private readonly Dictionary<int, StatementDraft> _byCue = [];
    private readonly Dictionary<int, StatementDraft> _byStart = [];
    private readonly Dictionary<int, StatementDraft> _byEnd = [];
    private readonly Layout _layout;
    private readonly RepeatMap _repeats;

    private RepeatedStatements(Layout layout, RepeatMap repeats)
    {
        _layout = layout;
        _repeats = repeats;
    }

    /// <summary>Marks the repeats and gives what they tell to the statements at the first places.</summary>
    public static void Mark(IReadOnlyList<StatementDraft> statements, Layout layout, RepeatMap repeats)
    {
        var places = new RepeatedStatements(layout, repeats);
        foreach (StatementDraft draft in statements)
        {
            if (draft.IsKept)
            {
                places.Place(draft);
            }
        }
    }

    private void Place(StatementDraft draft)
    {
        TextSpan content = draft.Frame.Content[0].Union(draft.Frame.Content[^1]);
        (int start, int end) = _layout.WordsIn(content);
        if (start == end)
        {
            return;
        }

        if (IsRepeat(start, end) && First(draft, start, end) is { } first)
        {
            draft.RepeatOf = first;
            first.Repeats.Add(draft.Frame.Content);
            first.Learn(draft);
            return;
        }

        if (draft.Frame.Cue is { } cue)
        {
            _byCue.TryAdd(FirstPlace(cue), draft);
        }

        _byStart.TryAdd(_repeats[start], draft);
        _byEnd.TryAdd(_repeats[end - 1], draft);
    }

    private bool IsRepeat(int start, int end)
    {
        int repeated = 0;
        for (int word = start; word < end; word++)
        {
            repeated += _repeats.IsRepeat(word) ? 1 : 0;
        }

        return repeated >= Repeated * (end - start);
    }

    private StatementDraft? First(StatementDraft draft, int start, int end)
    {
        StatementDraft? byCue = draft.Frame.Cue is { } cue ? _byCue.GetValueOrDefault(FirstPlace(cue)) : null;
        foreach (StatementDraft? first in (ReadOnlySpan<StatementDraft?>)[byCue, _byStart.GetValueOrDefault(_repeats[start]), _byEnd.GetValueOrDefault(_repeats[end - 1])])
        {
            if (first is not null && IsSame(draft, first, start, end))
            {
                return first;
            }
        }

        return null;
    }

    private bool IsSame(StatementDraft draft, StatementDraft first, int start, int end)
    {
        TextSpan content = first.Frame.Content[0].Union(first.Frame.Content[^1]);
        (int firstStart, int firstEnd) = _layout.WordsIn(content);
        int from = Math.Max(_repeats[start], _repeats[firstStart]);
        int to = Math.Min(_repeats[end - 1], _repeats[firstEnd - 1]);
        double shared = Math.Max(0, to - from + 1);

        // Words that another statement retells in a sentence of its own are told anew, not repeated.
        if (draft.Outer is { RepeatOf: null } outer && outer != first.Outer)
        {
            return false;
        }

        return 2 * shared >= Same * (end - start + firstEnd - firstStart)
            && (draft.Source.Actor == first.Source.Actor || (IsSameCue(draft, first) && !IsSaidByAnother(draft, first)));
    }

    /// <summary>Whether another speaker is named; one who is only inferred may have been inferred wrongly at one of the places.</summary>
    private static bool IsSaidByAnother(StatementDraft draft, StatementDraft first) =>
        first.Source.Actor is not null && draft.Source is { Actor: not null, Basis: SourceBasis.Named or SourceBasis.Described };

    private bool IsSameCue(StatementDraft draft, StatementDraft first) =>
        draft.Frame.Cue is { } cue && first.Frame.Cue is { } firstCue && FirstPlace(cue) == FirstPlace(firstCue);

    private int FirstPlace(TextSpan span) => _repeats[_layout.FirstWord(span.Start)];
}
