namespace Musnad.Knowledge;

/// <summary>A holder of public office.</summary>
public sealed record KnownPerson
{
    /// <summary>Identifier ("person:sergey-lavrov").</summary>
    public required string Id { get; init; }

    /// <summary>The name in English.</summary>
    public required string English { get; init; }

    /// <summary>The Wikidata item, or null.</summary>
    public string? Wikidata { get; init; }

    /// <summary>Names as the press writes them: the full neutral one first, then spelling variants.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Surnames and the like that the press uses alone for this person; they give way to another person of that name in the article.</summary>
    public IReadOnlyList<string> ShortNames { get; init; } = [];

    /// <summary>An office they hold or held, in English; it asserts no term.</summary>
    public string? Role { get; init; }

    /// <summary>ISO 3166-1 alpha-3 of their country, or null.</summary>
    public string? Country { get; init; }
}
