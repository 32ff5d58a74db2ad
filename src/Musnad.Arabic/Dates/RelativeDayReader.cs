namespace Musnad.Arabic.Dates;

/// <summary>Reads days told from publication: "اليوم", "أمس (الجمعة)", "اليوم الثلاثاء 10 مارس", and weekdays: "الثلاثاء الماضي", "الخميس الموافق 2 يوليو".</summary>
internal sealed class RelativeDayReader(DateText text, DateResolver resolver, AbsoluteDayReader absolute)
{
    /// <summary>Reads "today" and its like at a word.</summary>
    /// <param name="i">The first word; it may have a particle.</param>
    /// <param name="isHeaded">Whether "day" or a part of the day stands before.</param>
    public DayReading ReadRelative(int i, bool isHeaded)
    {
        foreach (DayPhrase phrase in text.At(i).Term!.Days)
        {
            if (!text.FollowsWith(i + 1, phrase.Rest))
            {
                continue;
            }

            int next = i + 1 + phrase.Rest.Length;
            DateOnly? day = resolver.Shifted(phrase.Offset);
            if (text.At(next).Is(DateRoles.Weekday) && text.Gap(next - 1) is ' ' or '(' or '«' or '"' or '“' or '[')
            {
                DayOfWeek weekday = text.At(next).Term!.Weekday;
                DayReading dated = ReadDate(next + 1, weekday);
                return dated.IsFound ? dated : new DayReading(next + 1, DateResolver.NearestWeekday(day, weekday), false);
            }

            if ((phrase.IsBound && !isHeaded) || IsOtherWord(phrase, i, next))
            {
                return default;
            }

            DayReading plain = ReadDate(next, null);
            return plain.IsFound ? plain : new DayReading(next, day, false);
        }

        return default;
    }

    /// <summary>Reads a weekday at a word.</summary>
    /// <param name="i">The word; it may have a particle.</param>
    /// <param name="isHeaded">Whether "day" or a part of the day stands before.</param>
    /// <param name="isNight">Whether "night" does: nights lie between two days.</param>
    public DayReading ReadWeekday(int i, bool isHeaded, bool isNight)
    {
        DayOfWeek weekday = text.At(i).Term!.Weekday;
        int next = i + 1;
        if (isNight && text.At(next).Is(DateRoles.Weekday) && text.Gap(i) is ' ' or '-' or '–' or '/')
        {
            next++;
        }
        else if (text.At(next).IsAnd && (text.At(next).Roles & DateRoles.Weekday) != 0 && text.Joins(next)
            && text.Follows(next + 1, DateRoles.Tense) && text.Folded(next + 1).EndsWith("ين", StringComparison.Ordinal))
        {
            next++;
        }

        int afterTense = ReadTense(next, weekday, out DateOnly? day);
        bool isPlain = afterTense == next && next == i + 1;
        next = afterTense;
        if (text.Gap(next - 1) == '(' && text.At(next).Is(DateRoles.RelativeDay) && ReadRelative(next, true) is { IsFound: true } bracketed
            && text.Gap(bracketed.Next - 1) is ')' or '\0')
        {
            int offset = (bracketed.Day?.DayNumber - resolver.Published?.DayNumber) ?? 0;
            return new DayReading(bracketed.Next, DateResolver.NearestWeekday(resolver.Shifted(offset), weekday), false);
        }

        DayReading dated = ReadDate(next, weekday);
        if (dated.IsFound)
        {
            return dated;
        }

        if (isPlain && text.TryNumber(next, out DateNumber number) && number is { Digits: <= 2, Particle: 0 } && text.Joins(next)
            && text.At(next + 1).IsAnd && (text.At(next + 1).Roles & DateRoles.Weekday) != 0)
        {
            // "الجمعة 6 والسبت 7 يناير": the month comes later.
            return new DayReading(next + 1, resolver.WeekdayOfMonth(weekday, number.Value), false);
        }

        if (!isPlain)
        {
            return new DayReading(next, day, false);
        }

        bool isName = !isHeaded && DateNames.Default.IsName("weekday", text, i, next);
        bool isComing = FutureCues.Default.Govern(text, i);
        return isName ? default : new DayReading(next, isComing ? resolver.Weekday(weekday, DateTense.Coming) : day, false);
    }

    /// <summary>"الماضي", "بعد المقبل", "من الأسبوع الماضي" after a weekday.</summary>
    private int ReadTense(int i, DayOfWeek weekday, out DateOnly? day)
    {
        day = resolver.Weekday(weekday, DateTense.None);
        if (text.Follows(i, DateRoles.Tense))
        {
            day = resolver.Weekday(weekday, text.At(i).Term!.Tense);
            return i + 1;
        }

        if (text.Follows(i, DateRoles.After | DateRoles.Before) && text.Follows(i + 1, DateRoles.Tense))
        {
            bool isAfter = text.At(i).Is(DateRoles.After);
            DateOnly? near = resolver.Weekday(weekday, isAfter ? DateTense.Next : DateTense.Past);
            day = DateResolver.Shift(near, isAfter ? 7 : -7);
            return i + 2;
        }

        // Where the week begins differs between countries, so the day of "last week" cannot be told.
        bool isOfWeek = text.Follows(i, DateRoles.From) && text.Follows(i + 1, DateRoles.Unit)
            && text.At(i + 1).Term is { Unit: DateUnit.Week, IsDefinite: true } && text.Follows(i + 2, DateRoles.Tense);
        if (isOfWeek)
        {
            day = null;
        }

        return isOfWeek ? i + 3 : i;
    }

    /// <summary>The date after a weekday or "today".</summary>
    private DayReading ReadDate(int i, DayOfWeek? weekday)
    {
        if (text.Gap(i - 1) is not (' ' or '،' or ',' or '(' or ')' or '-' or '–' or ':' or '»'))
        {
            return default;
        }

        int start = absolute.SkipCorresponding(i);
        DateToken token = text.At(start);
        bool isJoined = token.Particle > 0 && start == i;
        return isJoined ? default : absolute.Read(start, isAnnounced: true, weekday);
    }

    private bool IsOtherWord(DayPhrase phrase, int i, int next)
    {
        if (phrase.Rest.Length > 0)
        {
            return false;
        }

        string word = text.Folded(i);
        return phrase.Offset switch
        {
            0 when word.EndsWith("يوم", StringComparison.Ordinal) => text.IsQuoted(i) || DateNames.Default.IsName("today", text, i, next),
            0 => DateNames.Default.IsName("tonight", text, i, next),
            1 => IsBecame(i, next),
            _ => false,
        };
    }

    /// <summary>"غدا لاعبا": the verb "became", before an indefinite complement.</summary>
    private bool IsBecame(int i, int next)
    {
        if (!text.Folded(i).EndsWith("غدا", StringComparison.Ordinal) || text.HasTanwin(i) || !text.Joins(next) || next >= text.Count || FutureCues.Default.Govern(text, i))
        {
            return false;
        }

        string complement = text.Folded(next);
        return complement.Length > 3 && complement[^1] == 'ا' && !complement.StartsWith("ال", StringComparison.Ordinal);
    }
}
