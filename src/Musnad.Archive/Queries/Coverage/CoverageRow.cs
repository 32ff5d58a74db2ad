namespace Musnad.Archive.Queries.Coverage;

/// <summary>How many articles are held of an outlet, a time, or both.</summary>
/// <param name="Outlet">The outlet; null when the row is about all outlets, or when the articles do not tell theirs.</param>
/// <param name="Day">The day, or the first day of the month; null when the row is about all times, or when the articles have no date.</param>
/// <param name="Articles">The articles.</param>
/// <param name="Texts">The different texts among them.</param>
/// <param name="Failed">The articles of which no record could be made.</param>
/// <param name="Statements">The statements in their records.</param>
public sealed record CoverageRow(string? Outlet, DateOnly? Day, long Articles, long Texts, long Failed, long Statements);
