using System.Globalization;
using Musnad.Arabic.Data;

namespace Musnad.Arabic.Dates;

/// <summary>Days that the press names without their year long after, and alliances named after a day.</summary>
internal sealed class NotableDays
{
    private readonly Dictionary<(int Month, int Day), DateOnly?> _meant = [];

    private NotableDays()
    {
        var culture = CultureInfo.InvariantCulture;
        foreach (string[] row in Table.Read("notable-days.tsv"))
        {
            DateOnly? meant = row.Length > 2 ? DateOnly.ParseExact(row[2], "yyyy-MM-dd", culture) : null;
            _meant.Add((int.Parse(row[0], culture), int.Parse(row[1], culture)), meant);
        }
    }

    public static NotableDays Default { get; } = new();

    /// <summary>Whether the day is notable; what it means, or null when it names an alliance.</summary>
    public bool TryFind(CalendarDate date, out DateOnly? meant)
    {
        meant = null;
        return date.Calendar == DateCalendar.Gregorian && _meant.TryGetValue((date.Month, date.Day), out meant);
    }
}
