namespace Musnad.Arabic.Dates;

/// <summary>Reads distances ("قبل يومين") and what is vaguer than a day ("الأسبوع الماضي", "يونيو الماضي", "عام 2007").</summary>
internal sealed class PeriodReader(DateText text, DateResolver resolver)
{
    /// <summary>Reads a distance at "before" or "after".</summary>
    public DayReading ReadDistance(int i)
    {
        int sign = (text.At(i).Roles & DateRoles.Before) != 0 ? -1 : 1;
        int at = i + 1;
        bool isVague = false;
        while (text.Follows(at, DateRoles.Approximate | DateRoles.From) && at < i + 3)
        {
            isVague = true;
            at++;
        }

        if (!text.Joins(at))
        {
            return default;
        }

        int count = -1;
        if (text.TryNumber(at, out DateNumber number))
        {
            count = number.Value;
            at++;
        }
        else if (text.At(at).Is(DateRoles.Cardinal))
        {
            count = text.At(at).Term!.Cardinal;
            at++;
        }

        return text.Follows(at, DateRoles.Unit) ? ReadUnit(at, count, sign, isVague) : default;
    }

    private DayReading ReadUnit(int at, int count, int sign, bool isVague)
    {
        DateTerm unit = text.At(at).Term!;
        if (unit.IsDefinite || (count < 0 && unit.UnitCount == 1 && IsHeadOfName(at + 1)))
        {
            return default;
        }

        int next = at + 1;
        if (text.Follows(next, DateRoles.Cardinal) && text.At(next).Term!.Cardinal is 1)
        {
            count = 1;
            next++;
        }

        // "بعد يوم" alone tells of the day after something else.
        bool isLoneDay = count < 0 && unit is { Unit: DateUnit.Day, UnitCount: 1 };
        count = count < 0 ? unit.UnitCount : count;
        int days = unit.Unit switch { DateUnit.Day => count, DateUnit.Week when count <= 2 => 7 * count, _ => 0 };
        bool isElsewhere = text.Follows(next, DateRoles.Of);
        DateOnly? day = days is 0 || isVague || isLoneDay || isElsewhere ? null : resolver.Shifted(sign * days);
        return new DayReading(next, day, false);
    }

    /// <summary>Whether a unit belongs to what follows: "بعد شهر رمضان", "قبل عام 2015", "بعد يوم الجمعة".</summary>
    private bool IsHeadOfName(int i) =>
        text.Joins(i) && (text.TryNumber(i, out _) || text.At(i).Is(DateRoles.Month | DateRoles.Weekday | DateRoles.RelativeDay | DateRoles.Ordinal));

    /// <summary>Reads a week, month or year at a word.</summary>
    public DayReading ReadPeriod(int i)
    {
        DateToken token = text.At(i);
        if ((token.Roles & DateRoles.Unit) == 0)
        {
            return (token.Roles & DateRoles.Month) != 0 ? ReadMonth(i, i) : default;
        }

        DateTerm unit = token.Term!;
        if (unit.IsDefinite && text.Follows(i + 1, DateRoles.Tense))
        {
            return new DayReading(i + 2, null, false);
        }

        if (unit is { Unit: DateUnit.Year, UnitCount: 1 } && text.Joins(i + 1))
        {
            return new DayReading(YearReader.ReadNumber(text, i + 1, out _), null, false);
        }

        return unit is { Unit: DateUnit.Month, UnitCount: 1 } && text.Joins(i + 1) ? ReadMonth(i, i + 1) : default;
    }

    /// <summary>A month by its name, where something shows that it is one.</summary>
    private DayReading ReadMonth(int first, int i)
    {
        int afterMonth = MonthReader.Read(text, i, out MonthName month, out bool isPair);
        if (afterMonth == 0)
        {
            return default;
        }

        int next = YearReader.Read(text, afterMonth, out YearReference year);
        bool isAfterPreposition = first > 0 && text.At(first).Particle == 0 && text.Joins(first) && (text.At(first - 1).Roles & DateRoles.Period) != 0;
        bool isMonth = first < i || isPair || !year.IsOpen || isAfterPreposition;
        return isMonth && !(month.IsWeakest && year.IsOpen && first == i) ? new DayReading(next, null, false) : default;
    }
}
