namespace Musnad.Arabic.Dates;

/// <summary>Reads the date expression that begins at a word, of whatever kind.</summary>
internal sealed class DayExpressionReader
{
    /// <summary>"في وقت متأخر من مساء يوم أمس" has two words of time before the day; more are not written.</summary>
    private const int MaxHeads = 3;

    private readonly DateText _text;
    private readonly AbsoluteDayReader _absolute;
    private readonly RelativeDayReader _relative;
    private readonly PeriodReader _periods;

    public DayExpressionReader(DateText text, DateResolver resolver)
    {
        _text = text;
        _absolute = new AbsoluteDayReader(text, resolver);
        _relative = new RelativeDayReader(text, resolver, _absolute);
        _periods = new PeriodReader(text, resolver);
    }

    /// <summary>Reads the expression whose first word this is; it may have a particle.</summary>
    public DayReading Read(int i)
    {
        DateRoles roles = _text.At(i).Roles;
        if ((roles & DateRoles.RelativeDay) != 0 && _relative.ReadRelative(i, isHeaded: false) is { IsFound: true } relative)
        {
            return relative;
        }

        bool isAfternoon = (roles & DateRoles.After) != 0 && _text.Follows(i + 1, DateRoles.Head) && !_text.At(i + 1).Is(DateRoles.DateWord);
        if (isAfternoon || (roles & DateRoles.Head) != 0)
        {
            DayReading headed = ReadHeaded(isAfternoon ? i + 1 : i);
            if (headed.IsFound)
            {
                return headed;
            }
        }

        if ((roles & DateRoles.Weekday) != 0)
        {
            return _relative.ReadWeekday(i, isHeaded: false, isNight: false);
        }

        if (_absolute.Read(i, IsAnnounced(i)) is { IsFound: true } absolute)
        {
            return absolute;
        }

        return (roles & (DateRoles.Before | DateRoles.After)) != 0 ? _periods.ReadDistance(i) : _periods.ReadPeriod(i);
    }

    /// <summary>A day after "يوم", "مساء", "مساء يوم".</summary>
    private DayReading ReadHeaded(int head)
    {
        int i = head + 1;
        bool isNight = (_text.At(head).Roles & DateRoles.Night) != 0;
        bool isDay = (_text.At(head).Roles & DateRoles.DateWord) != 0;
        while (i < head + MaxHeads && _text.Follows(i, DateRoles.Head) && (_text.At(i).Roles & DateRoles.RelativeDay) == 0)
        {
            isDay |= _text.At(i).Is(DateRoles.DateWord);
            i++;
        }

        // "مساء الاثنين" is whole, "يوم، الاثنين" is not: nothing but space may stand after the head, or an opening mark.
        if (_text.Gap(i - 1) is not (' ' or '(' or '«' or '"' or '“') || _text.At(i).Particle > 0)
        {
            return default;
        }

        DateRoles roles = _text.At(i).Roles;
        if ((roles & DateRoles.RelativeDay) != 0)
        {
            return _relative.ReadRelative(i, isHeaded: true);
        }

        return (roles & DateRoles.Weekday) != 0 ? _relative.ReadWeekday(i, isHeaded: true, isNight) : _absolute.Read(i, isAnnounced: isDay);
    }

    /// <summary>Whether "بتاريخ" or "الموافق" stands before the word.</summary>
    private bool IsAnnounced(int i) =>
        i > 0 && _text.Gap(i - 1) is ' ' or ':' && (_text.At(i - 1).Roles & (DateRoles.DateWord | DateRoles.Corresponding)) != 0;
}
