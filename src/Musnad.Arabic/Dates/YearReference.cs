namespace Musnad.Arabic.Dates;

/// <summary>What an expression says of the year.</summary>
/// <param name="Number">The year as written, or null.</param>
/// <param name="Shift">Years from that of publication ("of last year"), or null.</param>
/// <param name="Tense">Which occurrence, where an adjective tells.</param>
/// <param name="IsElsewhere">Whether the year was told earlier in the text ("of that year").</param>
/// <param name="Era">The calendar that the year's era names, or null.</param>
internal readonly record struct YearReference(int? Number, int? Shift, DateTense Tense, bool IsElsewhere, DateCalendar? Era)
{
    /// <summary>Whether nothing was said.</summary>
    public bool IsOpen => Number is null && Shift is null && Tense == DateTense.None && !IsElsewhere;
}
