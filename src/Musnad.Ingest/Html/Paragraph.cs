namespace Musnad.Ingest.Html;

/// <summary>A paragraph of a page.</summary>
/// <param name="Text">Its text, white space made single spaces.</param>
/// <param name="Linked">How many of its characters are links.</param>
internal readonly record struct Paragraph(string Text, int Linked);
