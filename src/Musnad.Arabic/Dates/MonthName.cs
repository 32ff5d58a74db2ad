namespace Musnad.Arabic.Dates;

/// <summary>A month's name, folded.</summary>
/// <param name="Rest">The words after the first.</param>
/// <param name="Calendar">The calendar.</param>
/// <param name="Number">1 to 12.</param>
/// <param name="IsWeak">Whether the word also means something else.</param>
/// <param name="IsWeakest">Whether it does so even after a number.</param>
internal sealed record MonthName(string[] Rest, DateCalendar Calendar, int Number, bool IsWeak, bool IsWeakest);
