using Dapper;
using Microsoft.Data.Sqlite;
using Musnad.Archive.Queries.Contacts;
using Musnad.Archive.Queries.Statements;
using Musnad.Records;

namespace Musnad.Archive.Queries.Timelines;

/// <summary>Asks the SQLite file what is told of an actor.</summary>
internal sealed class TimelineQueries(SqliteConnection connection, RecordShelf shelf, ContactQueries contacts) : ITimelineQueries
{
    private const string StatementDay = "coalesce(statement.date, article.published_day)";
    private const string EventDay = "coalesce(event.date, article.published_day)";
    private const string ContactDay = "coalesce(contact.date, contact.first_published)";

    /// <inheritdoc/>
    public Page<TimelineEntry> Timeline(string actor, IReadOnlyCollection<TimelineKind> kinds, ArchiveFilter filter)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(kinds);
        ArgumentNullException.ThrowIfNull(filter);
        bool Asked(TimelineKind kind) => kinds.Count == 0 || kinds.Contains(kind);
        var query = new QueryText();
        var parts = new List<string>();
        string actors = StatementConditions.ActorsOf(query, actor);
        string articles = Articles(query, filter);
        string Days(string day) => $"(@since IS NULL OR {day} >= @since) AND (@until IS NULL OR {day} <= @until)";
        if (Asked(TimelineKind.Said))
        {
            parts.Add(
                $"""
                SELECT {StatementDay} AS day, 0 AS kind, statement.key AS key, statement.article_key AS article, statement.id AS id
                FROM statement JOIN article ON article.key = statement.article_key
                WHERE statement.source_key IN ({actors}) AND {Days(StatementDay)} {articles} {Country(query, filter)}
                """);
        }

        if (Asked(TimelineKind.SaidOf))
        {
            parts.Add(
                $"""
                SELECT {StatementDay} AS day, 1 AS kind, statement.key AS key, statement.article_key AS article, statement.id AS id
                FROM statement JOIN article ON article.key = statement.article_key
                WHERE statement.key IN (SELECT statement_key FROM statement_target WHERE actor_key IN ({actors}))
                AND {Days(StatementDay)} {articles} {Country(query, filter)}
                """);
        }

        if (Asked(TimelineKind.Contact))
        {
            parts.Add(
                $"""
                SELECT {ContactDay} AS day, 2 AS kind, contact.key AS key, 0 AS article, contact.id AS id FROM contact
                WHERE contact.key IN (SELECT contact_key FROM contact_participant WHERE participant = {query.Add(actor)}) AND {Days(ContactDay)}
                AND EXISTS (SELECT 1 FROM contact_telling JOIN event ON event.key = event_key JOIN article ON article.key = event.article_key
                            WHERE contact_key = contact.key {articles})
                """);
        }

        if (Asked(TimelineKind.Deed))
        {
            parts.Add(
                $"""
                SELECT {EventDay} AS day, 3 AS kind, event.key AS key, event.article_key AS article, event.id AS id FROM event JOIN article ON article.key = event.article_key
                WHERE event.mode IS NULL AND event.key IN (SELECT event_key FROM event_party WHERE actor_key IN ({actors})) AND {Days(EventDay)} {articles}
                """);
        }

        query.Parameters.Add("since", QueryText.Day(filter.Since));
        query.Parameters.Add("until", QueryText.Day(filter.Until));
        string all = string.Join(" UNION ALL ", parts);
        long total = connection.ExecuteScalar<long>($"SELECT count(*) FROM ({all})", query.Parameters);
        List<(string? Day, long Kind, long Key, long Article, string Id)> page =
        [
            .. connection.Query<(string?, long, long, long, string)>(
                $"SELECT day, kind, key, article, id FROM ({all}) ORDER BY day IS NULL, day, kind, key {QueryText.PageOf(filter)}", query.Parameters),
        ];
        return new Page<TimelineEntry>([.. page.Select(row => Entry(QueryText.Day(row.Day), (TimelineKind)row.Kind, row.Key, row.Article, row.Id)).OfType<TimelineEntry>()], total, filter.Offset);
    }

    /// <inheritdoc/>
    public ToldEvent? FindEvent(ItemId id) => shelf.Find(id.Article) is { } article ? Told(article, id.Item) : null;

    private TimelineEntry? Entry(DateOnly? day, TimelineKind kind, long key, long articleKey, string id)
    {
        if (kind == TimelineKind.Contact)
        {
            return new TimelineEntry { Day = day, Kind = kind, Id = id, Contact = contacts.Summaries([key])[0] };
        }

        ShelvedArticle article = shelf.Load(articleKey);
        string item = new ItemId(article.Reference.Id, id).ToString();
        return kind == TimelineKind.Deed
            ? Told(article, id) is { } deed ? new TimelineEntry { Day = day, Kind = kind, Id = item, Deed = deed } : null
            : article.Statement(id) is { } statement ? new TimelineEntry { Day = day, Kind = kind, Id = item, Statement = article.Told(statement) } : null;
    }

    private ToldEvent? Told(ShelvedArticle article, string id) => EventReading.Told(article, id, connection.QueryFirstOrDefault<string?>(
        "SELECT contact.id FROM event JOIN contact_telling ON event_key = event.key JOIN contact ON contact.key = contact_key WHERE event.article_key = @article AND event.id = @id",
        new { article = article.Key, id }));

    private static string Articles(QueryText query, ArchiveFilter filter)
    {
        string versions = filter.AllVersions ? "" : " AND article.superseded = 0";
        return filter.Outlets.Count == 0 ? versions : $"{versions} AND article.outlet COLLATE NOCASE IN ({string.Join(", ", filter.Outlets.Select(query.Add))})";
    }

    private static string Country(QueryText query, ArchiveFilter filter) =>
        filter.Country is { } country ? $"AND EXISTS (SELECT 1 FROM actor WHERE key = statement.source_key AND country = {query.Add(country)})" : "";
}
