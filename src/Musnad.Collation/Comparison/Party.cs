namespace Musnad.Collation.Comparison;

/// <summary>Somebody whom a comparison names.</summary>
/// <param name="Id">An identity, or "article/actor" of one known in one article only.</param>
/// <param name="Name">The name.</param>
/// <param name="Country">ISO 3166-1 alpha-3 of the country it stands for, or null.</param>
public sealed record Party(string Id, string Name, string? Country);
