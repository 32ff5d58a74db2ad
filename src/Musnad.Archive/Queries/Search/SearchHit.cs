using Musnad.Archive.Queries.Statements;

namespace Musnad.Archive.Queries.Search;

/// <summary>One statement or article in which all that was looked for occurs.</summary>
/// <param name="Article">The article.</param>
/// <param name="Statement">The statement; null when the article as a whole was found.</param>
/// <param name="Rank">The worth of the hit by bm25: the greater the better; 0 when the order is by date.</param>
/// <param name="Snippet">The words around what was found.</param>
public sealed record SearchHit(ArticleReference Article, ToldStatement? Statement, double Rank, Snippet Snippet)
{
    /// <summary>The statement, else the article.</summary>
    public string Id => Statement?.Id.ToString() ?? Article.Id;
}
