namespace Musnad.Ingest.Charset;

/// <summary>A text decoded from bytes, or why it could not be.</summary>
/// <param name="Text">The text, or null.</param>
/// <param name="Refusal">Why there is none, or null.</param>
/// <param name="Line">The line at which decoding failed, or null.</param>
internal readonly record struct DecodedText(string? Text, string? Refusal = null, int? Line = null);
