using Musnad.Articles;
using Musnad.Collation.Contacts;
using Musnad.Collation.Copies;
using Musnad.Collation.Origins;

namespace Musnad.Collation.Comparison;

/// <summary>The columns of a comparison: one for each origin, the last for what outlets tell themselves.</summary>
internal sealed class ReadoutColumns
{
    private readonly TellingArticle[] _articles;
    private readonly List<Origin?> _origins;
    private readonly Dictionary<string, int> _places;

    public ReadoutColumns(Contact contact, TellingArticle[] articles)
    {
        _articles = articles;
        HashSet<string> told = articles.SelectMany(article => article.Tellings).Select(telling => telling.Origin).OfType<string>().ToHashSet(StringComparer.Ordinal);
        _origins = [.. contact.Origins.Where(origin => told.Contains(origin.Id))];
        _places = _origins.Select((origin, place) => (origin!.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place, StringComparer.Ordinal);
        if (articles.Any(article => article.Tellings.Any(telling => telling.Origin is null)))
        {
            _origins.Add(null);
        }
    }

    public int Count => _origins.Count;

    public int Origins => _places.Count;

    /// <summary>Whether a column stands for an origin.</summary>
    public bool IsOrigin(int column) => _origins[column] is not null;

    /// <summary>The origin of a column; null for what outlets tell themselves.</summary>
    public Origin? this[int column] => _origins[column];

    /// <summary>The column of an origin, or null.</summary>
    public int? Find(string? origin) => origin is not null && _places.TryGetValue(origin, out int place) ? place : null;

    /// <summary>The column of a telling.</summary>
    public int Of(ToldHere telling) => Find(telling.Origin) ?? _origins.Count - 1;

    public IReadOnlyList<ReadoutColumn> Describe(IReadOnlyList<CopyGroup> copies)
    {
        Dictionary<string, string> groups = copies.SelectMany(group => group.Articles.Select(copy => (copy.Article, group.Id)))
            .ToDictionary(pair => pair.Article, pair => pair.Id, StringComparer.Ordinal);
        return [.. _origins.Select((origin, column) => new ReadoutColumn(origin, [.. Articles(column)
            .GroupBy(article => groups.GetValueOrDefault(article.Id, article.Text.Sha256), StringComparer.Ordinal)
            .Select(group => new Reading([.. group]))]))];
    }

    private IEnumerable<Article> Articles(int column) => _articles.Where(article => article.Tellings.Any(telling => Of(telling) == column)).Select(article => article.Record.Article);
}
