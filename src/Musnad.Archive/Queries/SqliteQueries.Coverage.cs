using Dapper;
using Musnad.Archive.Queries.Coverage;

namespace Musnad.Archive.Queries;

internal sealed partial class SqliteQueries
{
    /// <inheritdoc/>
    public Page<CoverageRow> Coverage(ArchiveFilter filter, CoverageGrain by)
    {
        ArgumentNullException.ThrowIfNull(filter);
        string outlet = by is CoverageGrain.Outlet or CoverageGrain.OutletAndDay ? "article.outlet" : "NULL";
        string day = by switch
        {
            CoverageGrain.Outlet => "NULL",
            CoverageGrain.Month => "substr(article.published_day, 1, 7) || '-01'",
            _ => "article.published_day",
        };
        QueryText query = new QueryText().AndArticle(filter)
            .And("EXISTS (SELECT 1 FROM actor WHERE actor.article_key = article.key AND actor.country = @)", filter.Country);
        List<CoverageRow> held =
        [
            .. connection.Query<(string? Outlet, string? Day, long Articles, long Texts, long Failed, long Statements)>(
                $"""
                SELECT {outlet}, {day}, count(*), count(DISTINCT article.text_key), count(article.failure),
                       sum((SELECT count(*) FROM statement WHERE statement.article_key = article.key))
                FROM article {query.Where} GROUP BY 1, 2
                """,
                query.Parameters).Select(row => new CoverageRow(row.Outlet, QueryText.Day(row.Day), row.Articles, row.Texts, row.Failed, row.Statements)),
        ];
        List<CoverageRow> rows = [.. CoverageGaps.Filled(held, by)];
        return new Page<CoverageRow>([.. rows.Skip(filter.Offset).Take(filter.Limit ?? int.MaxValue)], rows.Count, filter.Offset);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Outlets() => [.. connection.Query<string>("SELECT DISTINCT outlet FROM article WHERE outlet IS NOT NULL ORDER BY outlet")];
}
