using Musnad.Articles;

namespace Musnad.Archive.Queries;

/// <summary>An article as the place where something stands.</summary>
public sealed record ArticleReference
{
    /// <summary>The archive's identifier.</summary>
    public required string Id { get; init; }

    /// <summary>Who published it, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>The headline, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Where it was published, or null.</summary>
    public string? Url { get; init; }

    /// <summary>When it was published, or null.</summary>
    public PublicationTime? Published { get; init; }

    /// <summary>The agency credited for the copy, or null.</summary>
    public string? Agency { get; init; }

    /// <summary>BCP 47 tag of its language.</summary>
    public required string Language { get; init; }

    /// <summary>Whether a newer version of its page is held.</summary>
    public bool Superseded { get; init; }
}
