using Musnad.Collation.Identities;
using Musnad.Records;

namespace Musnad.Archive.Queries.Actors;

/// <summary>Questions for who is known across articles.</summary>
public interface IActorQueries
{
    /// <summary>Whom a word means: an identity, a name in any spelling, a country's code, an English name, a Wikidata item, or words of a name.</summary>
    ActorResolution Resolve(string word);

    /// <summary>Actors across articles, those in the most articles first.</summary>
    /// <param name="name">Only those that the word may mean; null for all.</param>
    /// <param name="kind">Only of this kind; null for all.</param>
    /// <param name="filter">Which articles count; its country is the actor's.</param>
    Page<ActorSummary> Actors(string? name, ActorKind? kind, ArchiveFilter filter);

    /// <summary>One actor by identity or "article/actor", or null.</summary>
    ActorSummary? FindActor(string id);

    /// <summary>The actors of articles that are an identity, in order.</summary>
    IReadOnlyList<ItemId> AppearancesOf(string identity);

    /// <summary>The user's corrections with their numbers, in the order in which they were made.</summary>
    IReadOnlyList<NumberedCorrection> NumberedCorrections();
}
