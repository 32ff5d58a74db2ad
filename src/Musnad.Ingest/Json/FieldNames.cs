using System.Collections.Frozen;
using Musnad.Ingest.Data;

namespace Musnad.Ingest.Json;

/// <summary>Which field a JSON property is, and how telling its name.</summary>
internal sealed class FieldNames
{
    private static readonly FrozenDictionary<string, (ArticleField Field, int Rank)> Known = Load();

    private readonly Dictionary<string, ArticleField> _given = new(StringComparer.Ordinal);
    private readonly bool[] _isGiven = new bool[Enum.GetValues<ArticleField>().Length];

    /// <summary>The common names, save for the fields that the caller names.</summary>
    public FieldNames(ReadOptions options)
    {
        Give(ArticleField.Id, options.IdField);
        Give(ArticleField.Text, options.TextField);
        Give(ArticleField.Title, options.TitleField);
        Give(ArticleField.Outlet, options.OutletField);
        Give(ArticleField.Published, options.PublishedField);
        Give(ArticleField.Url, options.UrlField);
        TextNames = options.TextField ?? string.Join(", ", Known
            .Where(name => name.Value is { Field: ArticleField.Text, Rank: < 4 })
            .OrderBy(name => name.Value.Rank)
            .Select(name => name.Key));
    }

    /// <summary>The names looked for as the text, for a failure.</summary>
    public string TextNames { get; }

    /// <summary>The field of a property, or null; the lower the rank, the better the name.</summary>
    public (ArticleField Field, int Rank)? Find(string property)
    {
        if (_given.TryGetValue(property, out ArticleField given))
        {
            return (given, 0);
        }

        if (!Known.TryGetValue(property, out (ArticleField Field, int Rank) known)
            && !Known.TryGetValue(Bare(property), out known))
        {
            return null;
        }

        return _isGiven[(int)known.Field] ? null : known;
    }

    private static string Bare(string name) =>
        name.Length > 32 ? name : name.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();

    private static FrozenDictionary<string, (ArticleField Field, int Rank)> Load()
    {
        var names = new Dictionary<string, (ArticleField, int)>(StringComparer.Ordinal);
        foreach (string[] row in IngestTable.Read("json-fields.tsv"))
        {
            ArticleField field = Enum.Parse<ArticleField>(row[0]);
            foreach ((int rank, string name) in row[1].Split(' ').Index())
            {
                names.TryAdd(name, (field, rank));
                names.TryAdd(Bare(name), (field, rank));
            }
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private void Give(ArticleField field, string? name)
    {
        if (name is not null)
        {
            _given[name] = field;
            _isGiven[(int)field] = true;
        }
    }
}
