using Musnad.Articles;

namespace Musnad.Ingest;

/// <summary>What a reader found in its input, before the caller's knowledge, language and dateline are added.</summary>
internal sealed record RawArticle
{
    /// <summary>The identifier given by the input, else one made of its name.</summary>
    public required string Id { get; init; }

    /// <summary>Whether the identifier was given by the input.</summary>
    public bool HasGivenId { get; init; }

    /// <summary>The text without a separate title.</summary>
    public required string Text { get; init; }

    /// <summary>The headline, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Whether the headline is not part of the text and goes before it.</summary>
    public bool TitleIsSeparate { get; init; }

    /// <summary>The outlet, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>The address, or null.</summary>
    public string? Url { get; init; }

    /// <summary>The publication time, or null.</summary>
    public PublicationTime? Published { get; init; }

    /// <summary>When it was fetched, or null.</summary>
    public DateTimeOffset? Retrieved { get; init; }

    /// <summary>The agency credited, or null.</summary>
    public string? Agency { get; init; }

    /// <summary>The language that the input claims, or null.</summary>
    public string? LanguageHint { get; init; }

    /// <summary>Whether the caller's outlet and date win over the input's.</summary>
    public bool CallerWins { get; init; }

    /// <summary>Whether the text was made from markup.</summary>
    public bool IsFromMarkup { get; init; }
}
