namespace Musnad.Knowledge;

/// <summary>An agency, newspaper, channel, radio, magazine or site.</summary>
public sealed record KnownMedium
{
    /// <summary>Identifier ("medium:reuters").</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required MediumKind Kind { get; init; }

    /// <summary>ISO 3166-1 alpha-3 of the country from which it works, or null.</summary>
    public string? Country { get; init; }

    /// <summary>The name in English.</summary>
    public required string English { get; init; }

    /// <summary>Names that may stand alone; the main one first.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Names that are common words or name something else, and mean this medium only after a head noun ("the newspaper Al Riyadh").</summary>
    public IReadOnlyList<string> NamesAfterHead { get; init; } = [];
}
