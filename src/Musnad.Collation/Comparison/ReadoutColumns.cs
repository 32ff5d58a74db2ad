using Musnad.Collation.Contacts;
using Musnad.Collation.Copies;
using Musnad.Collation.Origins;

namespace Musnad.Collation.Comparison;

/// <summary>The columns of a comparison: one for each origin, the last for what outlets tell themselves, which may turn out to be nothing.</summary>
internal sealed class ReadoutColumns
{
    private readonly TellingArticle[] _articles;
    private readonly Origin[] _origins;
    private readonly Dictionary<string, int> _places;

    public ReadoutColumns(Contact contact, TellingArticle[] articles)
    {
        _articles = articles;
        HashSet<string> told = articles.SelectMany(article => article.Tellings).Select(telling => telling.Origin).OfType<string>().ToHashSet(StringComparer.Ordinal);
        _origins = [.. contact.Origins.Where(origin => told.Contains(origin.Id))];
        _places = _origins.Select((origin, place) => (origin.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place, StringComparer.Ordinal);
    }

    public int Count => _origins.Length + 1;

    public int Origins => _origins.Length;

    /// <summary>The column for what outlets tell themselves.</summary>
    public int OwnVoice => _origins.Length;

    /// <summary>Whether a column stands for an origin.</summary>
    public bool IsOrigin(int column) => column != OwnVoice;

    /// <summary>The origin of a column; null for what outlets tell themselves.</summary>
    public Origin? this[int column] => IsOrigin(column) ? _origins[column] : null;

    /// <summary>The column of an origin, or null.</summary>
    public int? Find(string? origin) => origin is not null && _places.TryGetValue(origin, out int place) ? place : null;

    /// <summary>The column of a telling.</summary>
    public int Of(ToldHere telling) => Find(telling.Origin) ?? OwnVoice;

    /// <summary>The columns with the texts that carry them.</summary>
    /// <param name="copies">The groups of copies.</param>
    /// <param name="points">All passages.</param>
    public IReadOnlyList<ReadoutColumn> Describe(IReadOnlyList<CopyGroup> copies, IReadOnlyList<Point> points)
    {
        Dictionary<string, string> groups = copies.SelectMany(group => group.Articles.Select(copy => (copy.Article, group.Id)))
            .ToDictionary(pair => pair.Article, pair => pair.Id, StringComparer.Ordinal);
        ILookup<int, string> carriers = points.ToLookup(point => point.Column, point => point.Passage.Article.Id);
        return [.. Enumerable.Range(0, Count).Select(column => new ReadoutColumn(this[column], [.. _articles
            .Select(article => article.Record.Article)
            .Where(article => carriers[column].Contains(article.Id))
            .GroupBy(article => groups.GetValueOrDefault(article.Id, article.Text.Sha256), StringComparer.Ordinal)
            .Select(group => new Reading([.. group]))]))];
    }
}
