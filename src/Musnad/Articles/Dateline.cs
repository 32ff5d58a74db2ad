namespace Musnad.Articles;

/// <summary>What an article's text says of its own publication.</summary>
/// <param name="Day">The day of publication, Gregorian, or null.</param>
/// <param name="Outlet">Who publishes, or null.</param>
/// <param name="Agency">The agency credited for the copy, or null.</param>
/// <param name="Place">The place named in the dateline, or null.</param>
public sealed record Dateline(DateOnly? Day = null, string? Outlet = null, string? Agency = null, string? Place = null);
