namespace Musnad.Arabic.Dates;

/// <summary>Reads a month's name with its second name: "مارس", "مارس/آذار", "تشرين الأول (أكتوبر)", "رمضان المبارك".</summary>
internal static class MonthReader
{
    /// <summary>Reads the month at a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="i">The word.</param>
    /// <param name="month">The month.</param>
    /// <param name="isPair">Whether two names agree.</param>
    /// <returns>The word after it; 0 when there is no month.</returns>
    public static int Read(DateText text, int i, out MonthName month, out bool isPair)
    {
        isPair = false;
        int next = ReadName(text, i, out month);
        if (next == 0)
        {
            return 0;
        }

        if (text.Gap(next - 1) is ' ' or '/' or '-' or '–' or '(' or '\\')
        {
            int afterPair = text.At(next).Particle == 0 ? ReadName(text, next, out MonthName second) : ReadNothing(out second);
            if (afterPair > 0 && second.Calendar == month.Calendar && second.Number == month.Number)
            {
                isPair = true;
                next = afterPair;
            }
        }

        return text.Follows(next, DateRoles.Epithet) ? next + 1 : next;
    }

    /// <summary>No month.</summary>
    public static int None(out MonthName month, out bool isPair)
    {
        isPair = false;
        return ReadNothing(out month);
    }

    private static int ReadName(DateText text, int i, out MonthName month)
    {
        foreach (MonthName candidate in text.At(i).Term?.Months ?? [])
        {
            if (text.FollowsWith(i + 1, candidate.Rest))
            {
                month = candidate;
                return i + 1 + candidate.Rest.Length;
            }
        }

        return ReadNothing(out month);
    }

    private static int ReadNothing(out MonthName month)
    {
        month = null!;
        return 0;
    }
}
