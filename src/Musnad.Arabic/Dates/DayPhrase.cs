namespace Musnad.Arabic.Dates;

/// <summary>An expression for a day told from publication, folded.</summary>
/// <param name="Rest">The words after the first.</param>
/// <param name="Offset">Days from publication.</param>
/// <param name="IsBound">Whether it needs a word of time beside it.</param>
internal sealed record DayPhrase(string[] Rest, int Offset, bool IsBound);
