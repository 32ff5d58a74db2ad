namespace Musnad.Arabic.Dates;

/// <summary>Reads a day of a calendar: "10 مارس/آذار 2026", "العاشر من مارس الماضي", "15 رمضان 1436هـ", "15 من الشهر الجاري", "يوليو 14, 2015", 10.03.2026.</summary>
internal static class CalendarDateReader
{
    /// <summary>Reads the date at a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="i">The first word; it may have a particle.</param>
    /// <param name="isAnnounced">Whether a weekday or a word for "day" or "date" stands before.</param>
    /// <param name="date">The date.</param>
    /// <returns>The word after it; 0 when there is none.</returns>
    public static int Read(DateText text, int i, bool isAnnounced, out CalendarDate date)
    {
        int next = NumericDateReader.Read(text, i, isAnnounced, out date);
        if (next > 0)
        {
            return next;
        }

        next = DayNumberReader.Read(text, i, out int day, out bool written);
        return next > 0 ? ReadAfterDay(text, i, next, day, written, isAnnounced, out date) : ReadMonthFirst(text, i, out date);
    }

    private static int ReadAfterDay(DateText text, int first, int i, int day, bool written, bool isAnnounced, out CalendarDate date)
    {
        date = default;
        if (text.Gap(i - 1) is not (' ' or '/' or '-' or '–'))
        {
            return 0;
        }

        // "أول من مارس" is "the first who practised".
        bool isBareFirst = i == first + 1 && (text.At(first).Roles & DateRoles.First) != 0;
        bool hasFrom = text.At(i).Is(DateRoles.From) && text.Joins(i) && !isBareFirst;
        int at = hasFrom && text.Joins(i + 1) ? i + 1 : i;
        DateToken token = text.At(at);
        if (token.Is(DateRoles.Tense))
        {
            bool isMonth = !written && text.Joins(at) && (isAnnounced || hasFrom || token.Term!.Tense == DateTense.Current);
            date = InRelativeMonth(day, token);
            return isMonth ? at + 1 : 0;
        }

        bool hasMonthWord = token.Is(DateRoles.Unit) && token.Term is { Unit: DateUnit.Month, UnitCount: 1 } && text.Joins(at + 1);
        if (hasMonthWord)
        {
            at++;
            if (token.Term!.IsDefinite && text.At(at).Is(DateRoles.Tense))
            {
                date = InRelativeMonth(day, text.At(at));
                return at + 1;
            }
        }

        int afterMonth = text.At(at).Particle == 0 ? MonthReader.Read(text, at, out MonthName month, out bool isPair) : MonthReader.None(out month, out isPair);
        if (afterMonth == 0)
        {
            return 0;
        }

        int next = YearReader.Read(text, afterMonth, out YearReference year);
        bool isSure = hasMonthWord || isPair || !year.IsOpen || !month.IsWeak;
        if (!isSure && (month.IsWeakest || (written && !hasFrom && !isBareFirst)))
        {
            return 0;
        }

        date = new CalendarDate(month.Calendar, day, month.Number, 0, year);
        return next;
    }

    /// <summary>"يوليو 14, 2015": only with its year.</summary>
    private static int ReadMonthFirst(DateText text, int i, out CalendarDate date)
    {
        date = default;
        int next = MonthReader.Read(text, i, out MonthName month, out _);
        if (next == 0 || !text.Joins(next) || !text.TryNumber(next, out DateNumber day) || day.Digits > 2 || day.Value is < 1 or > 31
            || text.Gap(next) is not (' ' or ',' or '،'))
        {
            return 0;
        }

        int afterYear = YearReader.ReadNumber(text, next + 1, out YearReference year);
        date = new CalendarDate(month.Calendar, day.Value, month.Number, 0, year);
        return afterYear;
    }

    private static CalendarDate InRelativeMonth(int day, DateToken tense)
    {
        int shift = tense.Term!.Tense switch { DateTense.Past => -1, DateTense.Next => 1, _ => 0 };
        return new CalendarDate(DateCalendar.Gregorian, day, 0, shift, default);
    }
}
