using Musnad.Text;

namespace Musnad.Articles;

/// <summary>One news article: its text and what is known of its publication.</summary>
public sealed record Article
{
    /// <summary>Identifier within its collection: given by the input, else the file's name (and line).</summary>
    public required string Id { get; init; }

    /// <summary>Whether <see cref="Id"/> was given by the input, and not made of a file's name.</summary>
    public bool HasGivenId { get; init; }

    /// <summary>The text that every offset counts in: a separate title stands as its first line.</summary>
    public required SourceText Text { get; init; }

    /// <summary>Who published it, or null when unknown. The outlet is never a statement's source by itself.</summary>
    public string? Outlet { get; init; }

    /// <summary>The headline, or null when the input does not tell it apart.</summary>
    public string? Title { get; init; }

    /// <summary>Where it was published, or null.</summary>
    public string? Url { get; init; }

    /// <summary>When it was published, or null. Weekdays and words like "yesterday" are resolved against it.</summary>
    public PublicationTime? Published { get; init; }

    /// <summary>When it was fetched or read, or null.</summary>
    public DateTimeOffset? Retrieved { get; init; }

    /// <summary>The agency credited for the copy, or null.</summary>
    public string? Agency { get; init; }

    /// <summary>BCP 47 tag of the text's language; "und" when undetermined.</summary>
    public string Language { get; init; } = "und";

    /// <summary>Whether the record must carry the text, because the input's own text is not what offsets count in (HTML).</summary>
    public bool TextDiffersFromInput { get; init; }
}
