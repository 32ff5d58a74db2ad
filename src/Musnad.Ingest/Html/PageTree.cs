namespace Musnad.Ingest.Html;

/// <summary>A cleaned page.</summary>
/// <param name="Body">Its elements and texts.</param>
/// <param name="Head">What it says of itself.</param>
/// <param name="Elements">Number of elements kept.</param>
/// <param name="Weight">Sum over all texts of length times depth: what an algorithm pays that looks at each element's whole text.</param>
/// <param name="TooDeepAt">Where elements are nested beyond the limit, as an index of the page; null when nowhere.</param>
internal sealed record PageTree(PageNode Body, PageHead Head, int Elements, long Weight, int? TooDeepAt);
