namespace Musnad.Collation.Identities;

/// <summary>An actor among all articles.</summary>
/// <param name="Article">Place of the article.</param>
/// <param name="Actor">Place of the actor in the article's list.</param>
internal readonly record struct ActorPlace(int Article, int Actor);
