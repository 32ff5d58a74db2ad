using Musnad.Annotations;
using Musnad.Text;

namespace Musnad.Extraction.Statements;

/// <summary>Which attribution stands within the content of which, by where they stand.</summary>
internal sealed class Nesting
{
    // Deeper chains come only from hostile input; the bound keeps the time linear.
    private const int Deepest = 64;

    // A closing mark that one content takes in and the other does not.
    private const int Slack = 3;

    private readonly Passage[] _passages;
    private readonly int[] _enclosing;
    private readonly HashSet<int> _echoes = [];

    private Nesting(IReadOnlyList<AttributionFrame> frames)
    {
        Order = new int[frames.Count];
        for (int i = 0; i < Order.Length; i++)
        {
            Order[i] = i;
        }

        Array.Sort(Order, (one, other) => Compare(Hull(frames[one]), Hull(frames[other]), one, other));
        _passages = Passages(frames, Order);
        _enclosing = new int[frames.Count];
        Array.Fill(_enclosing, -1);
        foreach (int frame in Order)
        {
            _enclosing[frame] = FindEnclosing(frames, frame);
        }

        TakeConstructions(frames);
        FindEchoes(frames);
    }

    /// <summary>The frames in order of the text, the outer before the inner.</summary>
    public int[] Order { get; }

    public static Nesting Of(AnnotatedText text) => new(text.Frames);

    /// <summary>Cue and content together.</summary>
    public static TextSpan Hull(AttributionFrame frame)
    {
        TextSpan hull = frame.Content[0].Union(frame.Content[^1]);
        return frame.Cue is { } cue ? hull.Union(cue) : hull;
    }

    /// <summary>The frame within whose content a frame stands, or -1.</summary>
    public int Enclosing(int frame) => _enclosing[frame];

    /// <summary>Whether a frame only says again that the words are the speaker's: "X said Y, in his words".</summary>
    public bool IsEcho(int frame) => _echoes.Contains(frame);

    /// <summary>The innermost frame whose content holds a range, or -1.</summary>
    public int At(TextSpan span)
    {
        foreach (int passage in Around(span.Start))
        {
            if (_passages[passage].Span.Contains(span) && !_echoes.Contains(_passages[passage].Frame))
            {
                return _passages[passage].Frame;
            }
        }

        return -1;
    }

    private int FindEnclosing(IReadOnlyList<AttributionFrame> frames, int frame)
    {
        AttributionFrame inner = frames[frame];
        TextSpan hull = Hull(inner);
        foreach (int passage in Around((inner.Cue ?? inner.Content[0]).Start))
        {
            int candidate = _passages[passage].Frame;
            if (candidate == frame)
            {
                continue;
            }

            AttributionFrame outer = frames[candidate];
            TextSpan content = outer.Content[0].Union(outer.Content[^1]);
            if (content.Start <= hull.Start && hull.End <= content.End + Slack && Compare(Hull(outer), hull, candidate, frame) < 0)
            {
                return candidate;
            }
        }

        return -1;
    }

    /// <summary>Finds the echoes and takes them out of the chains.</summary>
    private void FindEchoes(IReadOnlyList<AttributionFrame> frames)
    {
        for (int frame = 0; frame < frames.Count; frame++)
        {
            int outer = _enclosing[frame];
            if (outer >= 0 && frames[outer] is { Class: CueClass.Preposition, Source.Kind: ReferenceKind.Pronoun } && frames[frame].Class != CueClass.Preposition
                && 2 * Hull(frames[frame]).Length > frames[outer].Content[0].Union(frames[outer].Content[^1]).Length)
            {
                _echoes.Add(outer);
            }
        }

        if (_echoes.Count > 0)
        {
            for (int frame = 0; frame < frames.Count; frame++)
            {
                while (_enclosing[frame] >= 0 && _echoes.Contains(_enclosing[frame]))
                {
                    _enclosing[frame] = _enclosing[_enclosing[frame]];
                }
            }
        }
    }

    /// <summary>Takes over what a construction says of its outer frame, unless it would make a circle.</summary>
    private void TakeConstructions(IReadOnlyList<AttributionFrame> frames)
    {
        for (int frame = 0; frame < frames.Count; frame++)
        {
            if (frames[frame].Outer is not { } outer || outer < 0 || outer >= frames.Count)
            {
                continue;
            }

            int above = outer;
            int depth = 0;
            while (above >= 0 && above != frame && depth++ < Deepest)
            {
                above = _enclosing[above];
            }

            if (above < 0)
            {
                _enclosing[frame] = outer;
            }
        }
    }

    /// <summary>The passages of content around a position, the innermost first.</summary>
    private IEnumerable<int> Around(int position)
    {
        int low = 0;
        int high = _passages.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_passages[middle].Span.Start <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        int depth = 0;
        for (int i = low - 1; i >= 0 && depth++ < Deepest; i = _passages[i].Parent)
        {
            if (_passages[i].Span.Contains(position))
            {
                yield return i;
            }
        }
    }

    private static Passage[] Passages(IReadOnlyList<AttributionFrame> frames, int[] order)
    {
        var passages = new List<Passage>(frames.Count + 4);
        foreach (int frame in order)
        {
            foreach (TextSpan span in frames[frame].Content)
            {
                passages.Add(new Passage(span, frame, -1));
            }
        }

        // Stable, so that of equal passages the outer frame's comes first.
        Passage[] sorted = [.. passages.OrderBy(passage => passage.Span.Start).ThenByDescending(passage => passage.Span.End)];
        var open = new Stack<int>();
        for (int i = 0; i < sorted.Length; i++)
        {
            while (open.TryPeek(out int top) && sorted[top].Span.End <= sorted[i].Span.Start)
            {
                open.Pop();
            }

            sorted[i] = sorted[i] with { Parent = open.TryPeek(out int parent) ? parent : -1 };
            open.Push(i);
        }

        return sorted;
    }

    private static int Compare(TextSpan one, TextSpan other, int index, int otherIndex)
    {
        int order = one.Start.CompareTo(other.Start);
        order = order == 0 ? other.End.CompareTo(one.End) : order;
        return order == 0 ? index.CompareTo(otherIndex) : order;
    }

    /// <summary>A stretch of a frame's content and the passage open around its start.</summary>
    private readonly record struct Passage(TextSpan Span, int Frame, int Parent);
}
