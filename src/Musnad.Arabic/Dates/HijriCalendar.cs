using System.Globalization;

namespace Musnad.Arabic.Dates;

/// <summary>The Umm al-Qura calendar, by which the Saudi press dates.</summary>
internal static class HijriCalendar
{
    public const int FirstYear = 1318;
    public const int LastYear = 1500;

    private static readonly UmAlQuraCalendar Calendar = new();

    /// <summary>The Gregorian day of a Hijri date; null outside the calendar's years.</summary>
    /// <remarks>A thirtieth in a month of 29 days is the day after the twenty-ninth: countries that sight the moon later print it.</remarks>
    public static DateOnly? ToGregorian(int year, int month, int day)
    {
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || day is < 1 or > 30)
        {
            return null;
        }

        DateTime first = Calendar.ToDateTime(year, month, 1, 0, 0, 0, 0);
        return DateOnly.FromDateTime(first).AddDays(day - 1);
    }

    /// <summary>The Hijri year of a Gregorian day; null outside the calendar's years.</summary>
    public static int? YearOf(DateOnly day)
    {
        DateTime time = day.ToDateTime(TimeOnly.MinValue);
        return time < Calendar.MinSupportedDateTime || time > Calendar.MaxSupportedDateTime ? null : Calendar.GetYear(time);
    }
}
