namespace Musnad.Archive.Queries.Search;

/// <summary>What a search found, or why nothing could be looked for.</summary>
/// <param name="Hits">The hits; null when nothing could be looked for.</param>
/// <param name="Reason">A sentence for the user, or null.</param>
public sealed record SearchAnswer(Page<SearchHit>? Hits, string? Reason);
