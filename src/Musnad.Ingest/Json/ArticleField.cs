namespace Musnad.Ingest.Json;

/// <summary>What a JSON field says of an article.</summary>
internal enum ArticleField
{
    Id,
    Text,
    Title,
    Outlet,
    Published,
    Url,
    Language,
    Agency,
    Retrieved,
}
