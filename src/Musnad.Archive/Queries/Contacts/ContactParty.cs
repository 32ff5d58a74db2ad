namespace Musnad.Archive.Queries.Contacts;

/// <summary>One side of a contact that is looked for: whoever stands for a country, or one actor.</summary>
/// <param name="Country">ISO 3166-1 alpha-3 of the country, or null.</param>
/// <param name="Actor">The identity or "article/actor"; null when a country is given.</param>
public sealed record ContactParty(string? Country, string? Actor);
