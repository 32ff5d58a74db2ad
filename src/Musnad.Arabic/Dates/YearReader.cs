namespace Musnad.Arabic.Dates;

/// <summary>Reads what follows a month: "2015", "2015م", "من عام 2015", "الماضي", "من العام الماضي", "من العام نفسه".</summary>
internal static class YearReader
{
    /// <summary>Reads the year from a word on.</summary>
    /// <returns>The word after it; <paramref name="i"/> itself when nothing is said.</returns>
    public static int Read(DateText text, int i, out YearReference year)
    {
        year = default;
        char gap = text.Gap(i - 1);
        if (gap is ' ' or ')' or '/' or '-' or '،' or ',' && ReadNumber(text, i, out year) is > 0 and var afterNumber)
        {
            return afterNumber;
        }

        if (gap is not (' ' or ')'))
        {
            return i;
        }

        if (text.At(i).Is(DateRoles.Tense))
        {
            year = new YearReference(null, null, text.At(i).Term!.Tense, false, null);
            return i + 1;
        }

        int of = text.At(i).Is(DateRoles.From) && text.Joins(i + 1) ? i + 1 : i;
        return ReadWorded(text, of, out year) is > 0 and var next ? next : i;
    }

    /// <summary>"عام 2015", "العام الماضي", "العام نفسه", "هذا العام", "ذلك العام".</summary>
    private static int ReadWorded(DateText text, int i, out YearReference year)
    {
        year = default;
        bool isThis = text.At(i).Is(DateRoles.This);
        bool isThat = text.At(i).Is(DateRoles.That);
        int word = isThis || isThat ? i + 1 : i;
        DateToken token = text.At(word);
        if (token.Term is not { Unit: DateUnit.Year, UnitCount: 1 } || (token.Roles & DateRoles.Unit) == 0 || (word > i && !text.Joins(word)))
        {
            return 0;
        }

        if (isThis || isThat)
        {
            year = new YearReference(null, isThis ? 0 : null, DateTense.None, isThat, null);
            return word + 1;
        }

        if (text.Joins(word + 1) && ReadNumber(text, word + 1, out year) is > 0 and var next)
        {
            return next;
        }

        if (text.Follows(word + 1, DateRoles.Tense))
        {
            int shift = text.At(word + 1).Term!.Tense switch { DateTense.Past => -1, DateTense.Next => 1, _ => 0 };
            year = new YearReference(null, shift, DateTense.None, false, null);
            return word + 2;
        }

        year = new YearReference(null, null, DateTense.None, true, null);
        return text.Follows(word + 1, DateRoles.Same) ? word + 2 : 0;
    }

    /// <summary>A year in four digits with its era.</summary>
    public static int ReadNumber(DateText text, int i, out YearReference year)
    {
        year = default;
        if (!text.TryNumber(i, out DateNumber number) || number.Digits != 4 || number.Particle > 0 || number.Value is < 1000 or > 2200)
        {
            return 0;
        }

        int next = i + 1;
        DateRoles era = number.Era;
        if (era == DateRoles.None && text.Follows(next, DateRoles.EraHijri | DateRoles.EraGregorian))
        {
            era = text.At(next).Roles & (DateRoles.EraHijri | DateRoles.EraGregorian);
            next++;
        }

        DateCalendar? calendar = era switch
        {
            DateRoles.EraHijri => DateCalendar.Hijri,
            DateRoles.EraGregorian => DateCalendar.Gregorian,
            _ => null,
        };
        year = new YearReference(number.Value, null, DateTense.None, false, calendar);
        return next;
    }
}
