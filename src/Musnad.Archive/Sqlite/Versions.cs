using Dapper;
using Microsoft.Data.Sqlite;

namespace Musnad.Archive.Sqlite;

/// <summary>Orders the versions of a page: by publication, then retrieval, then the run that added them.</summary>
internal static class Versions
{
    /// <summary>The newest first. Two versions of one run that nothing else tells apart are ordered by text, so that the order of the input does not matter.</summary>
    public const string NewestFirst = "published IS NULL, published DESC, retrieved IS NULL, retrieved DESC, added_run DESC, text.sha256";

    public static void Order(SqliteConnection connection, SqliteTransaction transaction, string page)
    {
        if (connection.ExecuteScalar<int>("SELECT count(*) FROM (SELECT 1 FROM article WHERE page = @page LIMIT 2)", new { page }, transaction) < 2)
        {
            connection.Execute("UPDATE article SET superseded = 0 WHERE page = @page AND superseded", new { page }, transaction);
            return;
        }

        connection.Execute(
            $"""
            WITH newest AS (
              SELECT article.key FROM article JOIN text ON text.key = article.text_key
              WHERE page = @page
              ORDER BY {NewestFirst} LIMIT 1)
            UPDATE article SET superseded = key <> (SELECT key FROM newest) WHERE page = @page
            """,
            new { page },
            transaction);
    }
}
