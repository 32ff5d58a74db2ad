namespace Musnad.Collation.Comparison;

/// <summary>One passage as it takes part in the alignment.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Column">Whose readout it is from.</param>
/// <param name="Speaker">Who says it; null: the readout itself, or nobody says it.</param>
/// <param name="Passage">The words.</param>
/// <param name="Value">Of a mode or day its name, else null.</param>
internal sealed record Point(PointKind Kind, int Column, Speaker? Speaker, Passage Passage, string? Value = null)
{
    /// <summary>Where its words begin in their text; 0 when it has none.</summary>
    public int Start => Passage.Words.Count > 0 ? Passage.Words[0].Span.Start : 0;
}
