namespace Musnad.Collation.Comparison;

/// <summary>What one readout has of a point.</summary>
/// <param name="Value">Of a mode or a day its name in the record contract ("phone", "2026-05-04"); else null.</param>
/// <param name="Passages">The evidence, each wording once, the earliest published first; never empty.</param>
public sealed record ComparisonCell(string? Value, IReadOnlyList<Passage> Passages);
