namespace Musnad.Knowledge;

/// <summary>A name that several entries claim, or that is a common word too.</summary>
public sealed record AmbiguousName
{
    /// <summary>What stands for "a common word" among <see cref="Entries"/>.</summary>
    public const string Word = "word";

    /// <summary>The name as written.</summary>
    public required string Name { get; init; }

    /// <summary>Codes, ids, "place:…" or <see cref="Word"/>; the first is the likelier without context.</summary>
    public required IReadOnlyList<string> Entries { get; init; }

    /// <summary>What tells them apart, or null.</summary>
    public string? Note { get; init; }
}
