using System.Diagnostics.CodeAnalysis;
using Musnad.Articles;

namespace Musnad.Ingest;

/// <summary>What came of one article of an input: exactly one of <see cref="Article"/> and <see cref="Failure"/> is set.</summary>
public sealed record ReadResult
{
    private ReadResult(Article? article, InputFailure? failure)
    {
        Article = article;
        Failure = failure;
    }

    /// <summary>The article, or null.</summary>
    public Article? Article { get; }

    /// <summary>Why there is none, or null.</summary>
    public InputFailure? Failure { get; }

    /// <summary>Whether there is an article.</summary>
    [MemberNotNullWhen(true, nameof(Article))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool Succeeded => Article is not null;

    /// <summary>An article that was read.</summary>
    public static ReadResult Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new ReadResult(article, null);
    }

    /// <summary>An article that could not be read.</summary>
    public static ReadResult Of(InputFailure failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return new ReadResult(null, failure);
    }
}
