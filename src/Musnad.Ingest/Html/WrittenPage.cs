namespace Musnad.Ingest.Html;

/// <summary>A page as SmartReader gets it.</summary>
/// <param name="Html">The page.</param>
/// <param name="Elements">Number of its elements.</param>
/// <param name="Depth">How deep they are nested.</param>
/// <param name="Weight">Sum over all texts of length times depth: what an algorithm pays that looks at each element's whole text.</param>
internal sealed record WrittenPage(string Html, int Elements, int Depth, long Weight);
