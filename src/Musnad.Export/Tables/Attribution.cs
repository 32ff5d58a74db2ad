using Musnad.Records;

namespace Musnad.Export.Tables;

/// <summary>According to whom something is told: the statement in which it stands, and the chain of sources outwards.</summary>
internal sealed class Attribution
{
    /// <summary>Creates it.</summary>
    /// <param name="article">The article that tells.</param>
    /// <param name="statement">The statement that tells; null: the outlet itself.</param>
    public Attribution(ExportedArticle article, Statement? statement)
    {
        Article = article;
        Statement = statement;
        Source = article.Record.FindActor(statement?.Source);
        Chain = [.. statement?.Chain().Select(link => new ChainLink(article, link)) ?? []];
    }

    public ExportedArticle Article { get; }

    public Statement? Statement { get; }

    /// <summary>Who says it; null: the outlet, or nobody who could be told.</summary>
    public Actor? Source { get; }

    /// <summary>The statement and those within which it stands, its own first; empty when the outlet itself tells.</summary>
    public IReadOnlyList<ChainLink> Chain { get; }

    /// <summary>"statement" or "outlet".</summary>
    public string Voice => Statement is null ? "outlet" : "statement";

    /// <summary>The chain for a reader: "name [stance] ← name [stance]".</summary>
    public string? Shown => Chain.Count == 0 ? null : string.Join(" ← ", Chain.Select(link => $"{link.Name ?? $"({link.Basis})"} [{link.Stance}]"));
}
