namespace Musnad.Evaluation;

/// <summary>The statements whose confidence lies in a range.</summary>
/// <param name="From">The range's beginning, inclusive.</param>
/// <param name="To">Its end, exclusive; 1 is inclusive.</param>
/// <param name="Statements">Number of them.</param>
/// <param name="MeanConfidence">Their mean confidence; null when there are none.</param>
/// <param name="Right">Share whose content the gold has, with the same source; null when there are none.</param>
public sealed record ReliabilityBin(double From, double To, int Statements, double? MeanConfidence, double? Right);
