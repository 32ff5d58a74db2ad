using Musnad.Records;

namespace Musnad.Archive.Queries.Actors;

/// <summary>Who is known across articles, and how much of them is held.</summary>
public sealed record ActorSummary
{
    /// <summary>The identity, or "article/actor" for an actor that stays inside its article.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>The neutral name.</summary>
    public required string Name { get; init; }

    /// <summary>The name in English, or null.</summary>
    public string? NameEn { get; init; }

    /// <summary>ISO 3166-1 alpha-3 of the country it stands for, or null.</summary>
    public string? Country { get; init; }

    /// <summary>The Wikidata item, or null.</summary>
    public string? Wikidata { get; init; }

    /// <summary>The side for which it speaks: a country's code, else its own id.</summary>
    public string? Side { get; init; }

    /// <summary>Every name that articles give it, the most frequent first.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Articles that name it.</summary>
    public long Articles { get; init; }

    /// <summary>Statements of which it is the source.</summary>
    public long Statements { get; init; }
}
