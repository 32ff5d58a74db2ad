using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;
using Musnad.Archive.Verification;
using Musnad.Articles;
using Musnad.Json;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Archive.Sqlite.Verification;

/// <summary>Every article: what is told of it against its checksum and its identifier, its record against its SHA-256 and the text, its rows against the record.</summary>
internal sealed class ArticleCheck(SqliteConnection connection, Findings findings)
{
    private static readonly string Query =
        $"SELECT article.key, {string.Join(", ", ArticleChecksum.Columns.Select(column => "article." + column))}, checksum, record, text.sha256, text.body FROM article LEFT JOIN text ON text.key = text_key";

    private const int Checksum = 15;
    private const int RecordBlob = 16;
    private const int TextSha256 = 17;
    private const int Body = 18;

    private enum Column
    {
        Key,
        Id,
        Page,
        Name,
        Outlet,
        Title,
        Url,
        Published,
        PublishedDay,
        Retrieved,
        Agency,
        Language,
        Extractor,
        Failure,
        RecordSha256,
    }

    public void Run()
    {
        long total = findings.Try("article", null, () => connection.ExecuteScalar<long>("SELECT count(*) FROM article"));
        using var rows = new RowCheck(connection, findings);
        findings.Scan(connection, "article", Query, "article.key", row =>
        {
            findings.Progress("articles", findings.Articles++, total);
            string? id = findings.Try("article", null, () => row.GetString(1));
            findings.Try("article", id, () =>
            {
                Check(row, id ?? "?", rows);
                return true;
            });
        });
        findings.Try("article", null, CheckVersions);
    }

    private void Check(SqliteDataReader row, string id, RowCheck rows)
    {
        string?[] values = [.. Enumerable.Range(1, ArticleChecksum.Columns.Count).Select(column => Text(row, column))];
        if (ArticleChecksum.Of(values) != Text(row, Checksum))
        {
            findings.Report(new Damage("article", "what is told of it (outlet, title, address, times …) does not fit its checksum", id));
        }

        if (row.IsDBNull(TextSha256))
        {
            findings.Report(new Damage("article", "its text is missing", id));
            return;
        }

        CheckIdentity(row, id);
        if (Text(row, (int)Column.Failure) is null)
        {
            CheckRecord(row, id, rows);
        }
    }

    private void CheckIdentity(SqliteDataReader row, string id)
    {
        string? outlet = Text(row, (int)Column.Outlet);
        string? published = Text(row, (int)Column.Published);
        string? url = Text(row, (int)Column.Url);
        string sha256 = row.GetString(TextSha256);
        string page = row.GetString((int)Column.Page);

        // Whether the input gave the name is not kept; an article without a URL is known by it or by none.
        string?[] addresses = url is null ? [Text(row, (int)Column.Name), null] : [url];
        if (!addresses.Any(address => ArticleIdentity.Of(outlet, address, published, sha256) == new ArticleIdentity(id, page)))
        {
            findings.Report(new Damage("article", "outlet, address, time and text do not give its identifier", id));
        }
    }

    private void CheckRecord(SqliteDataReader row, string id, RowCheck rows)
    {
        byte[]? json = row.IsDBNull(RecordBlob) ? null : RecordBlobs.Decompress(row.GetFieldValue<byte[]>(RecordBlob));
        if (json is null)
        {
            findings.Report(new Damage("record", "it cannot be unpacked", id));
        }
        else if (Convert.ToHexStringLower(SHA256.HashData(json)) != Text(row, (int)Column.RecordSha256))
        {
            findings.Report(new Damage("record", "its SHA-256 is not the one it was stored under", id));
        }
        else if (RecordJson.Read(json, new SourceText(row.GetString(Body))) is { Record: var record, Reason: var reason })
        {
            if (record is null)
            {
                findings.Report(new Damage("record", $"it does not fit the text: {reason}", id));
                return;
            }

            CheckDocument(record.Article, row, id);
            rows.Check(row.GetInt64(0), id, record);
        }
    }

    private void CheckDocument(Article article, SqliteDataReader row, string id)
    {
        bool agrees = article.Id == id && article.Outlet == Text(row, (int)Column.Outlet) && article.Title == Text(row, (int)Column.Title)
            && article.Url == Text(row, (int)Column.Url) && article.Published?.ToString() == Text(row, (int)Column.Published)
            && article.Agency == Text(row, (int)Column.Agency) && article.Language == Text(row, (int)Column.Language);
        if (!agrees)
        {
            findings.Report(new Damage("article", "what is told of it (outlet, title, address, times …) is not what its record says", id));
        }
    }

    private bool CheckVersions()
    {
        IEnumerable<string> wrong = connection.Query<string>(
            $"""
            SELECT id FROM (
              SELECT article.id, superseded, row_number() OVER (PARTITION BY page ORDER BY {Versions.NewestFirst}) > 1 AS expected
              FROM article JOIN text ON text.key = text_key)
            WHERE superseded <> expected ORDER BY id
            """);
        foreach (string id in wrong)
        {
            findings.Report(new Damage("article", "whether a newer version of its page is held is told wrongly", id));
        }

        return true;
    }

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
