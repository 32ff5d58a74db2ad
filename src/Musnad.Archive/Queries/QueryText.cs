using System.Globalization;
using System.Text;
using Dapper;

namespace Musnad.Archive.Queries;

/// <summary>Puts an SQL query together from conditions; every value goes in as a parameter.</summary>
internal sealed class QueryText
{
    private readonly List<string> _conditions = [];

    /// <summary>The values of the conditions.</summary>
    public DynamicParameters Parameters { get; } = new();

    /// <summary>The conditions joined, with WHERE before them; empty when there are none.</summary>
    public string Where => _conditions.Count == 0 ? "" : " WHERE " + string.Join(" AND ", _conditions);

    /// <summary>Adds a condition that has no value.</summary>
    public QueryText And(string condition)
    {
        _conditions.Add(condition);
        return this;
    }

    /// <summary>Adds a condition with a value, "@" standing for it; none when the value is null.</summary>
    public QueryText And(string condition, object? value)
    {
        if (value is not null)
        {
            _conditions.Add(condition.Replace("@", Add(value), StringComparison.Ordinal));
        }

        return this;
    }

    /// <summary>Adds a condition that a column is one of some values, compared without regard to ASCII case; none when there are no values.</summary>
    public QueryText AndOneOf(string column, IReadOnlyList<string> values)
    {
        if (values.Count > 0)
        {
            _conditions.Add($"{column} COLLATE NOCASE IN ({string.Join(", ", values.Select(Add))})");
        }

        return this;
    }

    /// <summary>Adds what a filter says of an article; not its country, which is of what the article tells.</summary>
    public QueryText AndArticle(ArchiveFilter filter)
    {
        if (!filter.AllVersions)
        {
            And("article.superseded = 0");
        }

        return And("article.published_day >= @", Day(filter.Since))
            .And("article.published_day <= @", Day(filter.Until))
            .AndOneOf("article.outlet", filter.Outlets);
    }

    /// <summary>Adds a value.</summary>
    /// <returns>The name of its parameter.</returns>
    public string Add(object value)
    {
        string name = string.Create(CultureInfo.InvariantCulture, $"@p{Parameters.ParameterNames.Count()}");
        Parameters.Add(name, value);
        return name;
    }

    /// <summary>What cuts the page out of the rows.</summary>
    public static string PageOf(ArchiveFilter filter)
    {
        var text = new StringBuilder();
        if (filter.Limit is not null || filter.Offset > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $" LIMIT {filter.Limit ?? -1} OFFSET {filter.Offset}");
        }

        return text.ToString();
    }

    /// <summary>A day as it stands in the file.</summary>
    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A day of the file.</summary>
    public static DateOnly? Day(string? day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly value) ? value : null;
}
