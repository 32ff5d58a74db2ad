namespace Musnad.Ingest.Html;

/// <summary>A cleaned page.</summary>
/// <param name="Body">Its elements and texts.</param>
/// <param name="Head">What it says of itself.</param>
/// <param name="TextLength">Number of characters of text kept.</param>
/// <param name="TooDeepAt">Where elements are nested beyond the limit, as an index of the page; null when nowhere.</param>
internal sealed record PageTree(PageNode Body, PageHead Head, int TextLength, int? TooDeepAt);
