namespace Musnad.Ingest.Languages;

/// <summary>A language that can be told.</summary>
/// <param name="Code">Its BCP 47 tag.</param>
/// <param name="IsDefault">Whether its script speaks for it when no word does.</param>
internal sealed record Language(string Code, bool IsDefault);
