using Dapper;
using Microsoft.Data.Sqlite;
using Musnad.Records;

namespace Musnad.Archive.Queries.Statements;

/// <summary>Asks the SQLite file what was said.</summary>
internal sealed class StatementQueries(SqliteConnection connection, RecordShelf shelf) : IStatementQueries
{
    /// <inheritdoc/>
    public Page<ToldStatement> Statements(StatementSelection selection, ArchiveFilter filter)
    {
        ArgumentNullException.ThrowIfNull(selection);
        ArgumentNullException.ThrowIfNull(filter);
        QueryText query = new QueryText().AndStatement(selection, filter);
        string from = $"FROM statement JOIN article ON article.key = statement.article_key {query.Where}";
        string rows = $"SELECT statement.key, statement.article_key, statement.id {from} ORDER BY article.published_day IS NULL, article.published_day DESC, article.published DESC, article.id, statement.key";
        if (Verification(selection) is { } holds)
        {
            return Verified(connection.Query<(long, long, string)>(rows, query.Parameters), holds, filter);
        }

        long total = connection.ExecuteScalar<long>($"SELECT count(*) {from}", query.Parameters);
        List<(long Key, long Article, string Id)> page = [.. connection.Query<(long, long, string)>(rows + QueryText.PageOf(filter), query.Parameters)];
        return new Page<ToldStatement>([.. page.Select(row => Tell(shelf.Load(row.Article), row.Id)).OfType<ToldStatement>()], total, filter.Offset);
    }

    /// <inheritdoc/>
    public ToldStatement? FindStatement(ItemId id) => shelf.Find(id.Article) is { } article ? Tell(article, id.Item) : null;

    private static ToldStatement? Tell(ShelvedArticle article, string id) => article.Statement(id) is { } statement ? article.Told(statement) : null;

    /// <summary>What the tables cannot tell of a selection; null when they tell it all.</summary>
    private Func<ShelvedArticle, Statement, bool>? Verification(StatementSelection selection)
    {
        Func<ShelvedArticle, Statement, bool>? holds = null;
        if (selection.About is { } about)
        {
            holds = (article, statement) => article.IsAbout(statement, actor => actor.Id == about || actor.Item.ToString() == about);
        }

        if (selection.Within is { } contact && contact.StartsWith(StatementConditions.ContactPrefix, StringComparison.Ordinal))
        {
            HashSet<ItemId> events = [.. connection.Query<(string Article, string Event)>(
                """
                SELECT article.id, event.id FROM contact JOIN contact_telling ON contact_key = contact.key JOIN event ON event.key = event_key
                JOIN article ON article.key = event.article_key WHERE contact.id = @contact
                """,
                new { contact }).Select(row => new ItemId(row.Article, row.Event))];
            Func<ShelvedArticle, Statement, bool>? other = holds;
            holds = (article, statement) => statement.Occasion is { } occasion && events.Contains(new ItemId(article.Reference.Id, occasion)) && other?.Invoke(article, statement) != false;
        }

        return holds;
    }

    private Page<ToldStatement> Verified(IEnumerable<(long Key, long Article, string Id)> rows, Func<ShelvedArticle, Statement, bool> holds, ArchiveFilter filter)
    {
        var found = new List<ToldStatement>();
        int passed = 0;
        foreach ((_, long key, string id) in rows)
        {
            ShelvedArticle article = shelf.Load(key);
            if (article.Statement(id) is not { } statement || !holds(article, statement) || passed++ < filter.Offset)
            {
                continue;
            }

            if (found.Count == filter.Limit)
            {
                return new Page<ToldStatement>(found, null, filter.Offset, HasMore: true);
            }

            found.Add(article.Told(statement));
        }

        return new Page<ToldStatement>(found, passed, filter.Offset);
    }
}
