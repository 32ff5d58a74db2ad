using Musnad.Records;

namespace Musnad.Collation.Identities;

/// <summary>One actor across articles and spellings.</summary>
public sealed record Identity
{
    /// <summary>The knowledge file's id ("person:sergey-lavrov", a state's "state:RUS"), else derived from kind, name and country.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>The neutral name: the knowledge file's, else the fullest that the articles give.</summary>
    public required string Name { get; init; }

    /// <summary>The name in English, or null.</summary>
    public string? NameEn { get; init; }

    /// <summary>ISO 3166-1 alpha-3 of the country it stands for, or null.</summary>
    public string? Country { get; init; }

    /// <summary>The Wikidata item, or null.</summary>
    public string? Wikidata { get; init; }

    /// <summary>The side for which it speaks: its country's code for a state, its bodies and its office-holders; else its own id.</summary>
    public required string Side { get; init; }

    /// <summary>Every name that the articles' records give it, the most frequent first.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>The actors of articles that are it, in order.</summary>
    public required IReadOnlyList<ItemId> Actors { get; init; }
}
