namespace Musnad.Arabic.Dates;

/// <summary>The calendar that a date is written in.</summary>
internal enum DateCalendar
{
    Gregorian,
    Hijri,
}
