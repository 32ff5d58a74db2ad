namespace Musnad.Evaluation;

/// <summary>The statements whose source the text gives in one way.</summary>
/// <param name="Basis">The way, in the contract's words; "-" when the records do not say.</param>
/// <param name="Statements">Number of them.</param>
/// <param name="MeanConfidence">Their mean confidence; null when none has any.</param>
/// <param name="Right">Share whose content the gold has, with the same source.</param>
/// <param name="Aligned">Number of those whose content the gold has.</param>
/// <param name="FalseSource">Share of these that have a wrong source; null when there are none.</param>
public sealed record BasisReliability(string Basis, int Statements, double? MeanConfidence, double Right, int Aligned, double? FalseSource);
