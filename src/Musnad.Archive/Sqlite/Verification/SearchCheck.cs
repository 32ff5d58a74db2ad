using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using Musnad.Archive.Verification;
using Musnad.Json;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Archive.Sqlite.Verification;

/// <summary>The search index against what would be written into it now: every word at every place.</summary>
internal sealed class SearchCheck(SqliteConnection connection, Findings findings, ITextFolding folding)
{
    private const int Batch = 500;

    public void Run()
    {
        findings.Progress("search index", 0, 0);
        if (findings.Try("meta", null, () => Meta.Find(connection, Meta.FoldingVersion)) != folding.Version)
        {
            findings.Note("the search index was made by another folding of words; musnad add makes it anew");
            return;
        }

        SearchSums? articles = findings.Try("article_search", null, () => SearchSums.Of(connection, "article_search"));
        SearchSums? statements = findings.Try("statement_search", null, () => SearchSums.Of(connection, "statement_search"));
        if (articles is null || statements is null)
        {
            return;
        }

        using var expected = new ExpectedIndex(folding);
        long done = 0;
        findings.Scan(connection, "article", "SELECT article.key, text.body, article.record FROM article JOIN text ON text.key = text_key", "article.key", row =>
        {
            findings.Progress("search index", done, findings.Articles);
            expected.Add(row, connection);
            if (++done % Batch == 0)
            {
                expected.Flush();
            }
        });
        expected.Flush();
        findings.Try("article_search", null, () => Compare("article", articles, expected.Articles));
        findings.Try("statement_search", null, () => Compare("statement", statements, expected.Statements));
    }

    private bool Compare(string table, SearchSums held, SearchSums expected)
    {
        foreach (long key in held.DifferFrom(expected))
        {
            string query = table == "article" ? "SELECT id FROM article WHERE key = @key" : "SELECT article.id FROM article JOIN statement ON article_key = article.key WHERE statement.key = @key";
            string? id = findings.Try(table, null, () => connection.QueryFirstOrDefault<string?>(query, new { key }));
            findings.Report(new Damage($"{table}_search", string.Create(CultureInfo.InvariantCulture, $"row {key}: the search index does not hold its words"), id));
        }

        return true;
    }

    /// <summary>What the index should hold, made in memory by the same tokenizer, some articles at a time.</summary>
    private sealed class ExpectedIndex : IDisposable
    {
        private readonly ITextFolding _folding;
        private readonly SqliteConnection _memory = new("Data Source=:memory:");

        public ExpectedIndex(ITextFolding folding)
        {
            _folding = folding;
            _memory.Open();
            Schema.Current.Upgrade(_memory);
        }

        public SearchSums Articles { get; } = new();

        public SearchSums Statements { get; } = new();

        public void Add(SqliteDataReader row, SqliteConnection archive)
        {
            long key = row.GetInt64(0);
            string body = row.GetString(1);
            Write("article_search", key, SearchStems.Of(_folding, body));

            // A damaged record has been reported; there is nothing then to compare with.
            byte[]? json = row.IsDBNull(2) ? null : RecordBlobs.Decompress(row.GetFieldValue<byte[]>(2));
            if (json is not null && RecordJson.Read(json, new SourceText(body)).Record is { } record)
            {
                var keys = archive.Query<(string Id, long Key)>("SELECT id, key FROM statement WHERE article_key = @key", new { key })
                    .ToLookup(pair => pair.Id, pair => pair.Key, StringComparer.Ordinal);
                foreach (Statement statement in record.Statements)
                {
                    foreach (long number in keys[statement.Id].Take(1))
                    {
                        Write("statement_search", number, SearchStems.Of(_folding, statement));
                    }
                }
            }
        }

        public void Flush()
        {
            Articles.Add(_memory, "article_search");
            Statements.Add(_memory, "statement_search");
            _memory.Execute("INSERT INTO article_search(article_search) VALUES ('delete-all'); INSERT INTO statement_search(statement_search) VALUES ('delete-all')");
        }

        public void Dispose() => _memory.Dispose();

        private void Write(string table, long key, string stems) => _memory.Execute($"INSERT INTO {table}(rowid, stems) VALUES (@key, @stems)", new { key, stems });
    }
}
