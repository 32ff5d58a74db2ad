using System.Globalization;
using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;
using Musnad.Archive.Verification;

namespace Musnad.Archive.Sqlite.Verification;

/// <summary>Every text against its SHA-256, and that an article rests on it.</summary>
internal sealed class TextCheck(SqliteConnection connection, Findings findings)
{
    public void Run()
    {
        long total = findings.Try("text", null, () => connection.ExecuteScalar<long>("SELECT count(*) FROM text"));
        findings.Scan(connection, "text", "SELECT key, sha256, CAST(body AS BLOB) FROM text", "key", row =>
        {
            findings.Progress("texts", findings.Texts++, total);
            long key = row.GetInt64(0);
            findings.Try("text", null, () => Check(key, row));
        });
        findings.Try("text", null, () =>
        {
            foreach (long key in connection.Query<long>("SELECT key FROM text WHERE NOT EXISTS (SELECT 1 FROM article WHERE text_key = text.key)"))
            {
                Report(key, "no article rests on it");
            }

            return true;
        });
    }

    private bool Check(long key, SqliteDataReader row)
    {
        byte[] body = row.IsDBNull(2) ? [] : row.GetFieldValue<byte[]>(2);
        if (Convert.ToHexStringLower(SHA256.HashData(body)) == row.GetString(1))
        {
            return true;
        }

        Report(key, "its SHA-256 is not the one it was stored under");
        return false;
    }

    private void Report(long key, string what) =>
        findings.Report(new Damage("text", string.Create(CultureInfo.InvariantCulture, $"row {key}: {what}"), findings.Try("text", null, () => ArticleOf(key))));

    private string? ArticleOf(long text) => connection.QueryFirstOrDefault<string?>("SELECT id FROM article WHERE text_key = @text", new { text });
}
