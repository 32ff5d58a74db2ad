namespace Musnad.Knowledge;

/// <summary>A state or territory.</summary>
public sealed record KnownState
{
    /// <summary>ISO 3166-1 alpha-3; XKX for Kosovo.</summary>
    public required string Code { get; init; }

    /// <summary>The short name in English.</summary>
    public required string English { get; init; }

    /// <summary>The Wikidata item, or null.</summary>
    public string? Wikidata { get; init; }

    /// <summary>Names as the press writes them; the neutral short one first.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Cities that speak for the government.</summary>
    public IReadOnlyList<string> Seats { get; init; } = [];

    /// <summary>Nationality adjectives, masculine singular without article; the usual one first. Empty for some territories.</summary>
    public IReadOnlyList<string> Adjectives { get; init; } = [];

    /// <summary>Irregular plurals of the adjective for the people, without article; empty where it is regular.</summary>
    public IReadOnlyList<string> AdjectivePlurals { get; init; } = [];

    /// <summary>The country-code domain ("tn"), or null.</summary>
    public string? Domain { get; init; }

    /// <summary>Forms read as this state in context and never shown as its name: epithets, loaded or context-bound ones.</summary>
    public IReadOnlyList<string> MentionForms { get; init; } = [];
}
