namespace Musnad.Arabic.Dates;

/// <summary>Reads the day of the month: "15", "ال15", "الثالث عشر", "الحادي والعشرين", "غرة", also lists and ranges of days, of which the first counts.</summary>
internal static class DayNumberReader
{
    /// <summary>Longer lists of days are not written; the bound keeps reading linear.</summary>
    private const int MaxDays = 8;

    /// <summary>Reads the day or days from a word on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="i">The first word; it may have a particle.</param>
    /// <param name="day">The first day.</param>
    /// <param name="written">Whether it is written in letters.</param>
    /// <returns>The word after it; 0 when there is no day.</returns>
    public static int Read(DateText text, int i, out int day, out bool written)
    {
        int next = ReadOne(text, i, out day, out written);
        for (int days = 1; next > 0 && days < MaxDays && ReadMore(text, next) is > 0 and var more; days++)
        {
            next = more;
        }

        return next;
    }

    /// <summary>A further day of a list or range: "و10", "-15", "إلى 15", "، 8".</summary>
    private static int ReadMore(DateText text, int i)
    {
        char gap = text.Gap(i - 1);
        if (gap is '-' or '–' or '،' or ',')
        {
            return text.TryNumber(i, out DateNumber number) && number.Digits <= 2 ? ReadOne(text, i, out _, out _) : 0;
        }

        if (gap != ' ')
        {
            return 0;
        }

        if (text.At(i).Is(DateRoles.Range | DateRoles.And) && text.Joins(i + 1))
        {
            int next = ReadOne(text, i + 1, out _, out _);
            return next;
        }

        bool isAnd = text.TryNumber(i, out DateNumber joined) ? joined.IsAnd : text.At(i).IsAnd;
        return isAnd ? ReadOne(text, i, out _, out _) : 0;
    }

    private static int ReadOne(DateText text, int i, out int day, out bool written)
    {
        day = 0;
        written = false;
        if (text.At(i).Is(DateRoles.Article) && text.Joins(i + 1))
        {
            i++;
        }

        if (text.TryNumber(i, out DateNumber number))
        {
            day = number.Value;
            return number.Digits <= 2 && number.Era == DateRoles.None && day is >= 1 and <= 31 ? i + 1 : 0;
        }

        DateToken token = text.At(i);
        if ((token.Roles & (DateRoles.Ordinal | DateRoles.First)) == 0)
        {
            return 0;
        }

        written = true;
        day = token.Term!.Ordinal;
        if ((token.Roles & DateRoles.First) != 0)
        {
            return SkipFirstDayWords(text, i + 1);
        }

        if (day < 10 && text.Follows(i + 1, DateRoles.Teen))
        {
            day += 10;
            return i + 2;
        }

        DateToken tens = text.At(i + 1);
        if (day < 10 && tens.IsAnd && text.Joins(i + 1) && tens.Term is { Ordinal: >= 20 })
        {
            day += tens.Term.Ordinal;
            return i + 2;
        }

        return i + 1;
    }

    /// <summary>"أول أيام رمضان", "أول يوم من يناير": the words for "days of".</summary>
    private static int SkipFirstDayWords(DateText text, int i) =>
        text.Follows(i, DateRoles.Unit) && text.At(i).Term is { Unit: DateUnit.Day } ? i + 1 : i;
}
