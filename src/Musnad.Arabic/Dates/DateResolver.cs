namespace Musnad.Arabic.Dates;

/// <summary>Turns dates as written into days, against the day of publication.</summary>
internal sealed class DateResolver(DateOnly? published)
{
    /// <summary>How far the nearest occurrence of a notable day must lie for the notable one to be meant.</summary>
    private const int FarDays = 45;

    private const int MostDaysToSameWeekday = 60;

    public DateOnly? Published => published;

    /// <summary>A day told from publication.</summary>
    public DateOnly? Shifted(int days) => Shift(published, days);

    /// <summary>A day told from another; null outside the calendar.</summary>
    public static DateOnly? Shift(DateOnly? day, int days)
    {
        long number = (long)(day?.DayNumber ?? -1) + days;
        return day is not null && number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
    }

    /// <summary>The weekday that an expression names: bare, the last one up to publication; among coming days, the first from publication on.</summary>
    public DateOnly? Weekday(DayOfWeek weekday, DateTense tense)
    {
        if (published is not { } day)
        {
            return null;
        }

        int back = ((int)day.DayOfWeek - (int)weekday + 7) % 7;
        return tense switch
        {
            DateTense.Past => Shifted(back == 0 ? -7 : -back),
            DateTense.Next => Shifted(7 - back),
            DateTense.Coming => Shifted(back == 0 ? 0 : 7 - back),
            _ => Shifted(-back),
        };
    }

    /// <summary>The day nearest to publication that falls on a weekday and a day of the month: "الجمعة 6".</summary>
    public DateOnly? WeekdayOfMonth(DayOfWeek weekday, int dayOfMonth)
    {
        for (int distance = 0; distance <= MostDaysToSameWeekday; distance++)
        {
            if (Shifted(-distance) is { } past && past.Day == dayOfMonth && past.DayOfWeek == weekday)
            {
                return past;
            }

            if (Shifted(distance) is { } coming && coming.Day == dayOfMonth && coming.DayOfWeek == weekday)
            {
                return coming;
            }
        }

        return null;
    }

    /// <summary>The weekday nearest to a day, within three days of it.</summary>
    public static DateOnly? NearestWeekday(DateOnly? day, DayOfWeek weekday)
    {
        if (day is not { } known)
        {
            return null;
        }

        int ahead = ((int)weekday - (int)known.DayOfWeek + 7) % 7;
        return Shift(known, ahead > 3 ? ahead - 7 : ahead);
    }

    /// <summary>The day of a date; null when it cannot be told.</summary>
    /// <param name="date">The date as written.</param>
    /// <param name="weekday">The weekday named with it: a year on which it falls is preferred.</param>
    /// <param name="near">The day that a yearless date lies nearest to, when it is not publication.</param>
    public DateOnly? Resolve(CalendarDate date, DayOfWeek? weekday = null, DateOnly? near = null)
    {
        if (date.Year.IsElsewhere)
        {
            return null;
        }

        if (date.Year.Number is { } year)
        {
            return ToDay(date.Calendar, year, date.Month, date.Day);
        }

        if ((near ?? published) is not { } anchor)
        {
            return null;
        }

        if (date.Month == 0)
        {
            int months = (anchor.Year * 12) + anchor.Month - 1 + date.MonthShift;
            return ToDay(DateCalendar.Gregorian, months / 12, (months % 12) + 1, date.Day);
        }

        if ((date.Calendar == DateCalendar.Hijri ? HijriCalendar.YearOf(anchor) : anchor.Year) is not { } current)
        {
            return null;
        }

        return date.Year.Shift is { } shift
            ? ToDay(date.Calendar, current + shift, date.Month, date.Day)
            : Nearest(date, current, anchor, weekday);
    }

    /// <summary>What a yearless day and month mean when the press names them without a year long after.</summary>
    /// <returns>False: the expression is the name of an alliance and no date.</returns>
    public bool Notable(CalendarDate date, ref DateOnly? day)
    {
        if (!date.Year.IsOpen || published is not { } anchor || !NotableDays.Default.TryFind(date, out DateOnly? meant))
        {
            return true;
        }

        if (day is { } nearest && Math.Abs(nearest.DayNumber - anchor.DayNumber) <= FarDays)
        {
            return true;
        }

        if (meant is null)
        {
            return false;
        }

        day = meant <= anchor ? meant : day;
        return true;
    }

    private static DateOnly? Nearest(CalendarDate date, int current, DateOnly anchor, DayOfWeek? weekday)
    {
        DateOnly? best = null;
        int least = int.MaxValue;
        for (int year = current - 1; year <= current + 1; year++)
        {
            if (ToDay(date.Calendar, year, date.Month, date.Day) is not { } day)
            {
                continue;
            }

            int distance = day.DayNumber - anchor.DayNumber;
            bool fits = date.Year.Tense switch { DateTense.Past => distance <= 0, DateTense.Next => distance >= 0, _ => true };
            int cost = Math.Abs(distance) + (weekday is { } named && named != day.DayOfWeek ? 1000 : 0);
            if (fits && cost < least)
            {
                least = cost;
                best = day;
            }
        }

        return best;
    }

    private static DateOnly? ToDay(DateCalendar calendar, int year, int month, int day)
    {
        if (calendar == DateCalendar.Hijri)
        {
            return HijriCalendar.ToGregorian(year, month, day);
        }

        bool exists = year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return exists ? new DateOnly(year, month, day) : null;
    }
}
