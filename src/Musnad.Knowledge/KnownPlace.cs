namespace Musnad.Knowledge;

/// <summary>A place that is no seat of a government.</summary>
public sealed record KnownPlace
{
    /// <summary>The name in English.</summary>
    public required string English { get; init; }

    /// <summary>What it is.</summary>
    public required PlaceKind Kind { get; init; }

    /// <summary>ISO 3166-1 alpha-3 of the country in which it lies, or null (seas, straits).</summary>
    public string? Country { get; init; }

    /// <summary>Names as the press writes them; the main one first.</summary>
    public required IReadOnlyList<string> Names { get; init; }
}
