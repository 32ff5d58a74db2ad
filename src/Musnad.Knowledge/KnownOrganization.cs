using Musnad.Records;

namespace Musnad.Knowledge;

/// <summary>A body of a state or an organization.</summary>
public sealed record KnownOrganization
{
    /// <summary>Identifier ("org:united-nations").</summary>
    public required string Id { get; init; }

    /// <summary><see cref="ActorKind.Body"/> or <see cref="ActorKind.Organization"/>.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>ISO 3166-1 alpha-3 of the country to which it belongs, or null.</summary>
    public string? Country { get; init; }

    /// <summary>The name in English.</summary>
    public required string English { get; init; }

    /// <summary>The Wikidata item, or null.</summary>
    public string? Wikidata { get; init; }

    /// <summary>Names as the press writes them; the neutral main one first.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Forms read as this entry in context and never shown as its name: epithets, loaded or context-bound ones.</summary>
    public IReadOnlyList<string> MentionForms { get; init; } = [];
}
