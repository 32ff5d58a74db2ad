using Musnad.Articles;

namespace Musnad.Ingest;

/// <summary>What the caller knows about the inputs, and how much they may ask for.</summary>
/// <remarks>
/// <see cref="Outlet"/> and <see cref="Published"/> win over what a text or a page says of itself.
/// In JSON they only fill what an article lacks, since one file may hold the articles of many outlets and days.
/// </remarks>
public sealed record ReadOptions
{
    /// <summary>Who published the inputs, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>When the inputs were published, or null.</summary>
    public PublicationTime? Published { get; init; }

    /// <summary>BCP 47 tag of the inputs' language; null: detected, text by text.</summary>
    public string? Language { get; init; }

    /// <summary>What the inputs are; null: detected from name and content.</summary>
    public InputFormat? Format { get; init; }

    /// <summary>Whether an article notes when it was read. Off, the same input gives the same output.</summary>
    public bool StampRetrieval { get; init; }

    /// <summary>The JSON field of the identifier; null: one of the common names. The same holds for the other fields.</summary>
    public string? IdField { get; init; }

    /// <summary>The JSON field of the text.</summary>
    public string? TextField { get; init; }

    /// <summary>The JSON field of the headline.</summary>
    public string? TitleField { get; init; }

    /// <summary>The JSON field of the outlet.</summary>
    public string? OutletField { get; init; }

    /// <summary>The JSON field of the publication date.</summary>
    public string? PublishedField { get; init; }

    /// <summary>The JSON field of the address.</summary>
    public string? UrlField { get; init; }

    /// <summary>Greatest length of a JSON document (an object or an array) in bytes, unpacked. JSON Lines have no such limit.</summary>
    public int MaxDocumentBytes { get; init; } = 64 << 20;

    /// <summary>Greatest length of an HTML page in bytes, unpacked.</summary>
    public int MaxPageBytes { get; init; } = 4 << 20;

    /// <summary>Greatest length of a line of JSON Lines in bytes; a longer one is skipped and reported.</summary>
    public int MaxLineBytes { get; init; } = 8 << 20;

    /// <summary>Greatest length of an article's text in UTF-16 code units.</summary>
    public int MaxArticleLength { get; init; } = 1 << 20;

    /// <summary>Greatest depth to which HTML elements or JSON values may be nested.</summary>
    public int MaxNestingDepth { get; init; } = 512;
}
