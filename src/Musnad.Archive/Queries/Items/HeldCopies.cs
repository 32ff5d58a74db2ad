namespace Musnad.Archive.Queries.Items;

/// <summary>A group of articles that are copies of each other.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Articles">The members, the earliest published first, each with how much of its wording the first one shares, from 0 to 1.</param>
public sealed record HeldCopies(string Id, IReadOnlyList<(ArticleReference Article, double Likeness)> Articles);
