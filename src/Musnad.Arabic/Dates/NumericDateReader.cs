namespace Musnad.Arabic.Dates;

/// <summary>Reads dates in digits: 10.03.2026, 10/3/2026, 2026-03-10, 1436/9/15هـ; after a word that announces a date also 10/3 and 10/3/26.</summary>
internal static class NumericDateReader
{
    /// <summary>Reads the date at a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="i">The word.</param>
    /// <param name="isAnnounced">Whether a weekday or a word for "day" or "date" stands before.</param>
    /// <param name="date">The date.</param>
    /// <returns>The word after it; 0 when there is none.</returns>
    public static int Read(DateText text, int i, bool isAnnounced, out CalendarDate date)
    {
        date = default;
        char gap = text.Gap(i);
        if (gap is not ('.' or '/' or '-' or '–' or '\\') || !text.TryNumber(i, out DateNumber first) || !text.TryNumber(i + 1, out DateNumber second)
            || first.Era != DateRoles.None || second.Particle > 0)
        {
            return 0;
        }

        if (text.Gap(i + 1) != gap || !text.TryNumber(i + 2, out DateNumber third) || third.Particle > 0 || second.Era != DateRoles.None)
        {
            bool isDay = isAnnounced && gap == '/' && second.Era == DateRoles.None && IsDay(first.Value, second.Value);
            date = new CalendarDate(DateCalendar.Gregorian, first.Value, second.Value, 0, default);
            return isDay ? i + 2 : 0;
        }

        DateNumber day = first.Digits == 4 ? third : first;
        DateNumber year = first.Digits == 4 ? first : third;
        int number = year.Digits == 4 ? year.Value : isAnnounced && year.Digits == 2 ? 2000 + year.Value : 0;
        (int d, int m) = second.Value > 12 && day.Value <= 12 ? (second.Value, day.Value) : (day.Value, second.Value);
        if (number is < 1000 or > 2200 || !IsDay(d, m) || day.Digits > 2 || second.Digits > 2)
        {
            return 0;
        }

        int next = i + 3;
        DateRoles era = third.Era;
        if (era == DateRoles.None && text.Follows(next, DateRoles.EraHijri | DateRoles.EraGregorian))
        {
            era = text.At(next++).Roles;
        }

        bool isHijri = number is >= HijriCalendar.FirstYear and <= HijriCalendar.LastYear && (era & DateRoles.EraGregorian) == 0;
        var reference = new YearReference(number, null, DateTense.None, false, null);
        date = new CalendarDate(isHijri ? DateCalendar.Hijri : DateCalendar.Gregorian, d, m, 0, reference);
        return next;
    }

    private static bool IsDay(int day, int month) => day is >= 1 and <= 31 && month is >= 1 and <= 12;
}
