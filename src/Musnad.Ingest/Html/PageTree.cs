namespace Musnad.Ingest.Html;

/// <summary>A cleaned page.</summary>
/// <param name="Body">Its elements and texts.</param>
/// <param name="Head">What it says of itself.</param>
/// <param name="TextLength">Number of characters of text kept.</param>
/// <param name="MarkedLength">Number of characters of text left out only because a class, an id or a style marks them.</param>
/// <param name="Refusal">Why the page was not read to its end, or null.</param>
/// <param name="RefusedAt">Where that was, as an index of the page.</param>
internal sealed record PageTree(PageNode Body, PageHead Head, int TextLength, int MarkedLength, string? Refusal, int RefusedAt);
