namespace Musnad.Arabic.Dates;

/// <summary>What a reader found from a word on.</summary>
/// <param name="Next">The word after the expression; 0 when there is none.</param>
/// <param name="Day">The day, or null when vaguer than a day or not to be told.</param>
/// <param name="IsAbsolute">Whether the expression names its day without the publication date.</param>
internal readonly record struct DayReading(int Next, DateOnly? Day, bool IsAbsolute)
{
    public bool IsFound => Next > 0;
}
