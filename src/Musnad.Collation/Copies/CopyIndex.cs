using Musnad.Collation.Digests;

namespace Musnad.Collation.Copies;

/// <summary>The groups of copies, and the group of each article.</summary>
internal sealed class CopyIndex
{
    private readonly int[] _groupOf;

    /// <param name="articles">All articles, by id.</param>
    /// <param name="groups">Places of the members of each group, the earliest published first.</param>
    public CopyIndex(ArticleDigest[] articles, IReadOnlyList<int[]> groups)
    {
        _groupOf = new int[articles.Length];
        Array.Fill(_groupOf, -1);
        Members = groups;
        for (int group = 0; group < groups.Count; group++)
        {
            foreach (int member in groups[group])
            {
                _groupOf[member] = group;
            }
        }

        Groups = [.. groups.Select(members => Group(articles, members)).OrderBy(group => group.Id, StringComparer.Ordinal)];
    }

    public IReadOnlyList<CopyGroup> Groups { get; }

    /// <summary>Places of the members of each group, the earliest published first.</summary>
    public IReadOnlyList<int[]> Members { get; }

    /// <summary>The group of the article at a place, or -1.</summary>
    public int GroupOf(int article) => _groupOf[article];

    private static CopyGroup Group(ArticleDigest[] articles, int[] members)
    {
        ArticleDigest first = articles[members[0]];
        string texts = string.Join('\n', members.Select(member => articles[member].TextHash).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        return new CopyGroup(StableHash.Id("copy-", texts), [.. members.Select(member => new ArticleCopy(articles[member].Article, Likeness(articles[member], first)))]);
    }

    private static double Likeness(ArticleDigest article, ArticleDigest first) => article.TextHash == first.TextHash ? 1
        : (double)Shingles.Shared(article.Shingles, first.Shingles) / Math.Max(1, article.Shingles.Length);
}
