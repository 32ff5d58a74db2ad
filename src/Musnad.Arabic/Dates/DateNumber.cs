namespace Musnad.Arabic.Dates;

/// <summary>A number in digits.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Digits">How many digits it has.</param>
/// <param name="Particle">Number of folded letters before it, but for the article.</param>
/// <param name="IsAnd">Whether these begin with "and".</param>
/// <param name="Era">The letters after it: the mark of an era, or nothing.</param>
internal readonly record struct DateNumber(int Value, int Digits, int Particle, bool IsAnd, DateRoles Era)
{
    /// <summary>Reads a folded word such as "15", "و15", "ال15", "2015م", "1436ه".</summary>
    public static bool TryRead(string folded, out DateNumber number)
    {
        number = default;
        int start = 0;
        while (start < folded.Length && start < 3 && !char.IsAsciiDigit(folded[start]))
        {
            start++;
        }

        int end = start;
        int value = 0;
        while (end < folded.Length && end - start < 5 && char.IsAsciiDigit(folded[end]))
        {
            value = (value * 10) + folded[end++] - '0';
        }

        if (end == start || end - start > 4)
        {
            return false;
        }

        bool isParticle = folded.AsSpan(0, start) is "" or "و" or "ف" or "ل" or "ب" or "ال" or "لل" or "وال" or "بال";
        DateRoles era = folded.AsSpan(end) switch
        {
            "" => DateRoles.None,
            "م" => DateRoles.EraGregorian,
            "ه" => DateRoles.EraHijri,
            _ => DateRoles.That,
        };
        if (!isParticle || era == DateRoles.That)
        {
            return false;
        }

        bool hasArticle = start >= 2 && folded[start - 2] == 'ا';
        number = new DateNumber(value, end - start, hasArticle ? start - 2 : Math.Min(start, 1), start > 0 && folded[0] == 'و', era);
        return true;
    }
}
