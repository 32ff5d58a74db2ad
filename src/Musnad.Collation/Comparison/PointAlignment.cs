namespace Musnad.Collation.Comparison;

/// <summary>Brings together the passages that say the same: same speaker, same act, words about the same. Rather apart than wrongly together.</summary>
internal sealed class PointAlignment(WordWeights words)
{
    private const double SameSpeaker = 0.5;
    private const double SameSide = 0.65;
    private const double OtherAct = 0.7;
    private const double SameArticle = 0.85;
    private const double UnknownSpeaker = 0.85;

    // Of a group every two must be about the same, or a chain of likenesses would join what has nothing in common.
    private const double LeastInGroup = 0.6;

    private static readonly HashSet<PointKind> OneRow = [PointKind.ToldAs, PointKind.Mode, PointKind.Date, PointKind.Place, PointKind.Participants];
    private static readonly HashSet<PointKind> Opposed = [PointKind.Denied, PointKind.Rejected];

    /// <summary>The points of each row.</summary>
    public IReadOnlyList<Point[]> Align(IReadOnlyList<Point> points)
    {
        var rows = new List<Point[]>();
        rows.AddRange(points.Where(point => OneRow.Contains(point.Kind)).GroupBy(point => point.Kind).Select(group => Fold(group)));
        Point[] free = Fold(points.Where(point => !OneRow.Contains(point.Kind)));
        WeighedWord[][] weighed = [.. free.Select(point => words.Of(point.Passage))];
        var groups = new List<int>?[free.Length];
        for (int i = 0; i < free.Length; i++)
        {
            groups[i] = [i];
        }

        foreach ((_, int first, int second) in Pairs(free, weighed))
        {
            List<int> one = groups[first]!;
            List<int> other = groups[second]!;
            if (!ReferenceEquals(one, other) && one.All(i => other.All(k => Excess(free, weighed, i, k) >= LeastInGroup)))
            {
                one.AddRange(other);
                foreach (int member in other)
                {
                    groups[member] = one;
                }
            }
        }

        rows.AddRange(groups.Distinct().Select(group => group!.Order().Select(i => free[i]).ToArray()));
        return rows;
    }

    /// <summary>The same words from the same source, in several articles, are one passage.</summary>
    private Point[] Fold(IEnumerable<Point> points) =>
    [
        .. points.GroupBy(point => (point.Kind, point.Column, point.Speaker?.Key, point.Value, Words: string.Join(' ', words.Of(point.Passage).Select(word => word.Form))))
            .Select(same => same.First() with
            {
                Passage = same.First().Passage with { Again = [.. same.Skip(1).Select(point => point.Passage).DistinctBy(passage => passage.Item)] },
            }),
    ];

    private List<(double Excess, int First, int Second)> Pairs(Point[] points, WeighedWord[][] weighed)
    {
        var pairs = new List<(double Excess, int First, int Second)>();
        for (int i = 0; i < points.Length; i++)
        {
            for (int k = i + 1; k < points.Length; k++)
            {
                double excess = Excess(points, weighed, i, k);
                if (excess >= 1)
                {
                    pairs.Add((excess, i, k));
                }
            }
        }

        pairs.Sort((left, right) => right.Excess.CompareTo(left.Excess) is var order and not 0 ? order : (left.First, left.Second).CompareTo((right.First, right.Second)));
        return pairs;
    }

    /// <summary>The likeness of two points in proportion to what is asked of such two; 1 suffices, 0 when they can never be the same.</summary>
    private static double Excess(Point[] points, WeighedWord[][] weighed, int first, int second)
    {
        double threshold = Threshold(points[first], points[second]);
        return threshold > 1 ? 0 : Likeness.Of(weighed[first], weighed[second]) / threshold;
    }

    private static double Threshold(Point first, Point second)
    {
        const double Never = 2;
        if ((first.Kind == PointKind.Discussed) != (second.Kind == PointKind.Discussed)
            || (first.Kind != second.Kind && (Opposed.Contains(first.Kind) || Opposed.Contains(second.Kind))))
        {
            return Never;
        }

        double threshold = (first.Speaker, second.Speaker) switch
        {
            (null, null) => SameSpeaker,
            ({ } one, { } other) when ReferenceEquals(one, Speaker.Unknown) || ReferenceEquals(other, Speaker.Unknown) => UnknownSpeaker,
            ({ } one, { } other) when one.Key == other.Key => SameSpeaker,
            ({ } one, { } other) when one.Side == other.Side => SameSide,
            (null, { }) or ({ }, null) => SameSide,
            _ => Never,
        };
        threshold = first.Kind == second.Kind ? threshold : Math.Max(threshold, OtherAct);
        bool oneArticle = first.Passage.Article.Id == second.Passage.Article.Id;
        return oneArticle ? Math.Max(threshold, SameArticle) : threshold;
    }
}
