namespace Musnad.Arabic.Dates;

/// <summary>Reads days of a calendar with what confirms them: the same day in the other calendar, the weekday in brackets.</summary>
internal sealed class AbsoluteDayReader(DateText text, DateResolver resolver)
{
    /// <summary>Reads the day at a word.</summary>
    /// <param name="i">The first word; it may have a particle.</param>
    /// <param name="isAnnounced">Whether a word for "day" or "date" stands before.</param>
    /// <param name="weekday">The weekday named before, or null.</param>
    public DayReading Read(int i, bool isAnnounced, DayOfWeek? weekday = null)
    {
        int next = CalendarDateReader.Read(text, i, isAnnounced || weekday is not null, out CalendarDate date);
        if (next == 0)
        {
            return default;
        }

        DateOnly? day = resolver.Resolve(date, weekday);
        bool isSure = isAnnounced || weekday is not null || !date.Year.IsOpen;
        if (!isSure && (DateNames.Default.IsName("date", text, i, next) || !resolver.Notable(date, ref day)))
        {
            return default;
        }

        bool isAbsolute = date.Year.Number is not null;
        if (ReadOther(next, date.Calendar, out CalendarDate other) is > 0 and var afterOther)
        {
            day = Combine(date, other, weekday);
            isAbsolute |= other.Year.Number is not null;
            next = afterOther;
        }

        if (text.Gap(next - 1) == '(' && text.At(next).Is(DateRoles.Weekday) && text.Gap(next) is ')' or '\0')
        {
            next++;
        }

        return new DayReading(next, day, isAbsolute);
    }

    /// <summary>The same day in the other calendar: "الموافق 2 يوليو 2015", "(2 يوليو 2015)".</summary>
    private int ReadOther(int i, DateCalendar calendar, out CalendarDate other)
    {
        other = default;
        if (text.Gap(i - 1) is not (' ' or '،' or ',' or '-' or '–' or '(' or '/' or ')'))
        {
            return 0;
        }

        int start = SkipCorresponding(i);
        int next = CalendarDateReader.Read(text, start, isAnnounced: true, out other);
        return start > i || other.Calendar != calendar ? next : 0;
    }

    /// <summary>The word after "الموافق" or "الموافق لـ"; the same word when it is none.</summary>
    public int SkipCorresponding(int i)
    {
        if ((text.At(i).Roles & DateRoles.Corresponding) == 0)
        {
            return i;
        }

        if (text.Gap(i) is not (' ' or ':'))
        {
            return i;
        }

        bool hasTo = i + 2 < text.Count && (text.Folded(i + 1) == "ل" || text.At(i + 1).Term is { Unit: DateUnit.Day, UnitCount: 1 });
        return hasTo ? i + 2 : i + 1;
    }

    private DateOnly? Combine(CalendarDate date, CalendarDate other, DayOfWeek? weekday)
    {
        (CalendarDate gregorian, CalendarDate second) = date.Calendar == DateCalendar.Gregorian ? (date, other) : (other, date);
        DateOnly? near = gregorian.Year.Number is null && second.Year.Number is not null ? resolver.Resolve(second) : null;
        return resolver.Resolve(gregorian, weekday, near) ?? resolver.Resolve(second, weekday);
    }
}
