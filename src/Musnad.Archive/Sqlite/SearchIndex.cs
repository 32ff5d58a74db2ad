using Dapper;
using Microsoft.Data.Sqlite;
using Musnad.Json;
using Musnad.Text;

namespace Musnad.Archive.Sqlite;

/// <summary>Makes the search index anew from the texts and records.</summary>
internal static class SearchIndex
{
    public static void Rebuild(SqliteConnection connection, SqliteTransaction transaction, ITextFolding folding)
    {
        connection.Execute("INSERT INTO article_search(article_search) VALUES ('delete-all'); INSERT INTO statement_search(statement_search) VALUES ('delete-all')", transaction: transaction);
        using var articles = new RowWriter(connection, transaction, "article_search", "rowid", "stems");
        using var statements = new RowWriter(connection, transaction, "statement_search", "rowid", "stems");
        foreach ((long key, string body, byte[]? blob) in connection.Query<(long, string, byte[]?)>(
            "SELECT article.key, text.body, article.record FROM article JOIN text ON text.key = article.text_key ORDER BY article.key", buffered: false, transaction: transaction))
        {
            articles.Write(key, SearchStems.Of(folding, body));
            if (blob is not null && RecordBlobs.Decompress(blob) is { } json && RecordJson.Read(json, new SourceText(body)).Record is { } record)
            {
                Dictionary<string, long> keys = connection.Query<(string Id, long Key)>("SELECT id, key FROM statement WHERE article_key = @key", new { key }, transaction)
                    .ToDictionary(row => row.Id, row => row.Key, StringComparer.Ordinal);
                foreach (Musnad.Records.Statement statement in record.Statements)
                {
                    statements.Write(keys[statement.Id], SearchStems.Of(folding, statement));
                }
            }
        }
    }
}
