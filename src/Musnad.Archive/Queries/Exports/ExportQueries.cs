using Dapper;
using Microsoft.Data.Sqlite;
using Musnad.Archive.Sqlite;

namespace Musnad.Archive.Queries.Exports;

/// <summary>Asks for whole articles, and for what is known of them beyond their records.</summary>
internal sealed class ExportQueries(SqliteConnection connection) : IExportQueries
{
    /// <inheritdoc/>
    public string? CollationVersion() => Meta.Find(connection, Meta.CollationVersion);

    /// <inheritdoc/>
    public long CountArticles(ArchiveFilter filter)
    {
        QueryText query = ArticlesOf(filter);
        return connection.ExecuteScalar<long>($"SELECT count(*) FROM (SELECT 1 FROM article {query.Where}{QueryText.PageOf(filter)})", query.Parameters);
    }

    /// <inheritdoc/>
    public IEnumerable<string> ArticleIds(ArchiveFilter filter)
    {
        QueryText query = ArticlesOf(filter);
        return connection.Query<string>($"SELECT article.id FROM article {query.Where} ORDER BY article.id{QueryText.PageOf(filter)}", query.Parameters, buffered: false);
    }

    /// <inheritdoc/>
    public ArticleKnowledge KnowledgeOf(string article)
    {
        Dictionary<string, string> Pairs(string sql)
        {
            var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach ((string item, string id) in connection.Query<(string, string)>(sql, new { article }))
            {
                pairs.TryAdd(item, id);
            }

            return pairs;
        }

        return new ArticleKnowledge
        {
            Identities = Pairs(
                """
                SELECT actor.id, identity.id FROM article JOIN actor ON actor.article_key = article.key
                JOIN actor_identity ON actor_identity.actor_key = actor.key JOIN identity ON identity.key = actor_identity.identity_key
                WHERE article.id = @article
                """),
            Contacts = Pairs(
                """
                SELECT event.id, contact.id FROM article JOIN event ON event.article_key = article.key
                JOIN contact_telling ON contact_telling.event_key = event.key JOIN contact ON contact.key = contact_telling.contact_key
                WHERE article.id = @article ORDER BY contact.id
                """),
            Utterances = Pairs(
                """
                SELECT statement.id, utterance.id FROM article JOIN statement ON statement.article_key = article.key
                JOIN utterance_telling ON utterance_telling.statement_key = statement.key JOIN utterance ON utterance.key = utterance_telling.utterance_key
                WHERE article.id = @article ORDER BY utterance.id
                """),
            Origins = Pairs(
                """
                SELECT coalesce(statement.id, event.id), contact_telling.origin FROM article JOIN event ON event.article_key = article.key
                JOIN contact_telling ON contact_telling.event_key = event.key LEFT JOIN statement ON statement.key = contact_telling.statement_key
                WHERE article.id = @article AND contact_telling.origin IS NOT NULL
                UNION
                SELECT statement.id, utterance_telling.origin FROM article JOIN statement ON statement.article_key = article.key
                JOIN utterance_telling ON utterance_telling.statement_key = statement.key
                WHERE article.id = @article AND utterance_telling.origin IS NOT NULL
                """),
            CopyGroup = connection.QuerySingleOrDefault<string?>(
                """
                SELECT copy_group.id FROM article JOIN article_copy ON article_copy.article_key = article.key
                JOIN copy_group ON copy_group.key = article_copy.group_key WHERE article.id = @article
                """,
                new { article }),
        };
    }

    private static QueryText ArticlesOf(ArchiveFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return new QueryText().AndArticle(filter)
            .And("article.failure IS NULL")
            .And("EXISTS (SELECT 1 FROM actor WHERE actor.article_key = article.key AND actor.country = @)", filter.Country);
    }
}
