using Musnad.Articles;

namespace Musnad.Collation.Comparison;

/// <summary>Orders articles by publication; those without a known time come last, and the id decides between equals.</summary>
internal sealed class PublicationOrder : IComparer<Article>
{
    public static readonly PublicationOrder Instance = new();

    private PublicationOrder()
    {
    }

    public int Compare(Article? x, Article? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 1 : 0) - (y is null ? 1 : 0);
        }

        int order = Ticks(x).CompareTo(Ticks(y));
        return order != 0 ? order : string.CompareOrdinal(x.Id, y.Id);
    }

    // A day without a time counts as its beginning, as in the archive's own order.
    private static long Ticks(Article article) => article.Published is { } published
        ? published.Day.ToDateTime(published.Time ?? TimeOnly.MinValue).Ticks - (published.Offset ?? TimeSpan.Zero).Ticks
        : long.MaxValue;
}
