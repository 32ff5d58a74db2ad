namespace Musnad.Collation.Comparison;

/// <summary>One point of a contact, as each readout has it.</summary>
public sealed record ComparisonRow
{
    /// <summary>What it is about.</summary>
    public required PointKind Kind { get; init; }

    /// <summary>Which origins have it.</summary>
    public required Presence Presence { get; init; }

    /// <summary>Who says it; null when it is not a saying, or when the readouts themselves say it.</summary>
    public Party? Speaker { get; init; }

    /// <summary>A cell for each column, in their order; null: absent from the texts held.</summary>
    public required IReadOnlyList<ComparisonCell?> Cells { get; init; }

    /// <summary>Whether the cells differ in words or in value.</summary>
    public required bool Differs { get; init; }
}
