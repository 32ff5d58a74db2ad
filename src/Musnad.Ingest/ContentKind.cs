namespace Musnad.Ingest;

/// <summary>Which reader an input needs.</summary>
internal enum ContentKind
{
    Text,
    Html,
    JsonLines,
    JsonDocument,
    Feed,
}
