using Musnad.Text;

namespace Musnad.Collation.Comparison;

/// <summary>Makes rows of aligned points.</summary>
internal sealed class RowBuilder(ReadoutColumns columns, WordWeights words)
{
    public IReadOnlyList<ComparisonRow> Build(IReadOnlyList<Point[]> aligned) =>
    [
        .. aligned.Select((points, place) => (Row: Build(points), Place: place))
            .OrderBy(item => item.Row.Kind)
            .ThenBy(item => item.Row.Presence)
            .ThenBy(item => FirstColumn(item.Row))
            .ThenBy(item => item.Place)
            .Select(item => item.Row),
    ];

    private ComparisonRow Build(Point[] points)
    {
        var cells = new ComparisonCell?[columns.Count];
        for (int column = 0; column < cells.Length; column++)
        {
            Point[] own = [.. points.Where(point => point.Column == column).OrderBy(point => point.Passage.Article, PublicationOrder.Instance).ThenBy(point => point.Start)];
            cells[column] = own.Length == 0 ? null : new ComparisonCell(ValueOf(own), [.. own.Select(point => point.Passage)]);
        }

        bool values = points[0].Value is not null;
        if (!values)
        {
            MarkDifferences(cells);
        }

        ComparisonCell[] present = [.. cells.OfType<ComparisonCell>()];
        return new ComparisonRow
        {
            Kind = KindOf(points),
            Presence = PresenceOf(cells),
            Speaker = points.Select(point => point.Speaker?.Party).OfType<Party>().FirstOrDefault(),
            Cells = cells,
            Differs = values ? present.Select(cell => cell.Value).Distinct(StringComparer.Ordinal).Count() > 1 : present.Any(cell => cell.Passages[0].Different.Count > 0),
        };
    }

    private void MarkDifferences(ComparisonCell?[] cells)
    {
        int[] present = [.. Enumerable.Range(0, cells.Length).Where(i => cells[i] is not null)];
        WeighedWord[][] first = [.. present.Select(i => words.Of(cells[i]!.Passages[0]))];
        IReadOnlyList<TextSpan>[] different = WordDifference.Mark(first);
        for (int i = 0; i < present.Length; i++)
        {
            ComparisonCell cell = cells[present[i]]!;
            cells[present[i]] = cell with { Passages = [cell.Passages[0] with { Different = different[i] }, .. cell.Passages.Skip(1)] };
        }
    }

    /// <summary>The commonest kind; plain saying only where there is no other.</summary>
    private static PointKind KindOf(Point[] points) => points.GroupBy(point => point.Kind)
        .OrderBy(group => group.Key == PointKind.Said).ThenByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;

    private static string? ValueOf(Point[] points) =>
        points[0].Value is null ? null : string.Join(", ", points.Select(point => point.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static int FirstColumn(ComparisonRow row) => Enumerable.Range(0, row.Cells.Count).First(i => row.Cells[i] is not null);

    private Presence PresenceOf(ComparisonCell?[] cells)
    {
        int having = Enumerable.Range(0, cells.Length).Count(i => cells[i] is not null && columns.IsOrigin(i));
        return having switch
        {
            0 => Presence.None,
            1 => Presence.One,
            _ => having == columns.Origins ? Presence.All : Presence.Some,
        };
    }
}
