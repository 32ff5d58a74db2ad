namespace Musnad.Arabic.Dates;

/// <summary>A day of a calendar as written, not yet resolved.</summary>
/// <param name="Calendar">The calendar.</param>
/// <param name="Day">Day of the month.</param>
/// <param name="Month">1 to 12; 0 when told from publication by <paramref name="MonthShift"/>.</param>
/// <param name="MonthShift">Months from that of publication.</param>
/// <param name="Year">What is said of the year.</param>
internal readonly record struct CalendarDate(DateCalendar Calendar, int Day, int Month, int MonthShift, YearReference Year);
