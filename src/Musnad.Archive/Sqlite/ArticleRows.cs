using Dapper;
using Microsoft.Data.Sqlite;

namespace Musnad.Archive.Sqlite;

/// <summary>Takes an article out with everything that rests on it alone.</summary>
internal static class ArticleRows
{
    private static readonly string[] Steps =
    [
        "DELETE FROM contact_telling WHERE event_key IN (SELECT key FROM event WHERE article_key = @key)",
        "DELETE FROM utterance_telling WHERE statement_key IN (SELECT key FROM statement WHERE article_key = @key)",
        "DELETE FROM statement_search WHERE rowid IN (SELECT key FROM statement WHERE article_key = @key)",
        "DELETE FROM article_search WHERE rowid = @key",
        "DELETE FROM event_party WHERE event_key IN (SELECT key FROM event WHERE article_key = @key)",
        "DELETE FROM event WHERE article_key = @key",
        "DELETE FROM statement_target WHERE statement_key IN (SELECT key FROM statement WHERE article_key = @key)",
        "UPDATE statement SET within_key = NULL WHERE article_key = @key",
        "DELETE FROM statement WHERE article_key = @key",
        "DELETE FROM actor_identity WHERE actor_key IN (SELECT key FROM actor WHERE article_key = @key)",
        "DELETE FROM actor WHERE article_key = @key",
        "DELETE FROM article_copy WHERE article_key = @key",
        "DELETE FROM article WHERE key = @key",
    ];

    public static void Remove(SqliteConnection connection, SqliteTransaction transaction, long key)
    {
        long text = connection.ExecuteScalar<long>("SELECT text_key FROM article WHERE key = @key", new { key }, transaction);
        foreach (string step in Steps)
        {
            connection.Execute(step, new { key }, transaction);
        }

        connection.Execute("DELETE FROM text WHERE key = @text AND NOT EXISTS (SELECT 1 FROM article WHERE text_key = @text)", new { text }, transaction);
    }
}
