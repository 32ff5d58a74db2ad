namespace Musnad.Collation.Identities;

/// <summary>The identities, and the identity of each actor.</summary>
/// <param name="Identities">All, by id.</param>
/// <param name="OfActor">For each article, for each of its actors: the identity, or null.</param>
internal sealed record IdentityIndex(IReadOnlyList<Identity> Identities, Identity?[][] OfActor);
