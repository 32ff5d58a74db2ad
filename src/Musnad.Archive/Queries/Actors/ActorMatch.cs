namespace Musnad.Archive.Queries.Actors;

/// <summary>An actor that a word of the user's may mean.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="How">In the surest way in which the word names it.</param>
public sealed record ActorMatch(ActorSummary Actor, NameMatch How);
