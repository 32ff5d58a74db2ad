using Musnad.Text;

namespace Musnad.Records;

/// <summary>Whoever speaks or acts in an article.</summary>
public sealed record Actor
{
    /// <summary>Identifier within the record.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>The fullest plain and neutral name in the article's language, without title.</summary>
    public required string Name { get; init; }

    /// <summary>The name in English, where the knowledge file has it.</summary>
    public string? NameEn { get; init; }

    /// <summary>The title as written, or null.</summary>
    public string? Role { get; init; }

    /// <summary>ISO 3166-1 alpha-3 of the country it stands for, or null.</summary>
    public string? Country { get; init; }

    /// <summary>The countries of a group from several, as ISO 3166-1 alpha-3; else empty.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>The Wikidata item, where the knowledge file has it.</summary>
    public string? Wikidata { get; init; }

    /// <summary>Of a group: the ids of the actors it consists of, where known; else empty.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>Every place where the article names it, in order; never empty.</summary>
    public required IReadOnlyList<Evidence> Mentions { get; init; }
}
