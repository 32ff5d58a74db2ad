namespace Musnad.Ingest.Html;

/// <summary>The kinds of pieces that a page consists of.</summary>
internal enum MarkupToken
{
    Text,
    Start,
    End,
}
