namespace Musnad.Archive.Queries.Coverage;

/// <summary>Puts the days and months without articles between the others: none held is a fact too.</summary>
internal static class CoverageGaps
{
    /// <summary>The rows in order, with a row of nothing for each time (and outlet) without articles between the first and the last time.</summary>
    public static IEnumerable<CoverageRow> Filled(IReadOnlyList<CoverageRow> rows, CoverageGrain by)
    {
        var held = rows.ToDictionary(row => (row.Outlet ?? "", row.Day));
        List<string?> outlets = [.. rows.Select(row => row.Outlet).Distinct().OrderBy(outlet => outlet is null).ThenBy(outlet => outlet, StringComparer.Ordinal)];
        foreach (DateOnly? day in Times(rows, by))
        {
            foreach (string? outlet in outlets)
            {
                bool present = held.TryGetValue((outlet ?? "", day), out CoverageRow? row);
                if (present || day is not null)
                {
                    yield return row ?? new CoverageRow(outlet, day, 0, 0, 0, 0);
                }
            }
        }
    }

    private static IEnumerable<DateOnly?> Times(IReadOnlyList<CoverageRow> rows, CoverageGrain by)
    {
        DateOnly? last = rows.Max(row => row.Day);
        for (DateOnly? day = rows.Min(row => row.Day); day is { } time && time <= last; day = by == CoverageGrain.Month ? time.AddMonths(1) : time.AddDays(1))
        {
            yield return time;
            if (time == DateOnly.MaxValue)
            {
                break;
            }
        }

        yield return null;
    }
}
