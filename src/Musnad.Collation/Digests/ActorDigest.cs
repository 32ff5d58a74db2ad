using Musnad.Records;

namespace Musnad.Collation.Digests;

/// <summary>What collation needs of one actor.</summary>
internal sealed record ActorDigest
{
    public required string Id { get; init; }

    public required ActorKind Kind { get; init; }

    public required string Name { get; init; }

    public string? Country { get; init; }

    /// <summary>The name in folded words.</summary>
    public required string Forms { get; init; }

    /// <summary>Its entry in the knowledge file, or null.</summary>
    public string? KnownAs { get; init; }

    /// <summary>What makes it the same actor in another article: a kind, a comparable name, a country; null when nothing in it does.</summary>
    public IdentityKey? Key { get; init; }

    /// <summary>Of a person with a key: the title's kind and of what it is the office, in stems; else null.</summary>
    public string? Office { get; init; }

    /// <summary>The side for which it speaks by its title or kind; null: its own.</summary>
    public string? Side { get; init; }

    /// <summary>Whether what it reports comes from others: a medium, a correspondent.</summary>
    public bool Relays { get; init; }

    /// <summary>Of a group: places of its members in the article's list of actors.</summary>
    public int[] Members { get; init; } = [];
}
