using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Musnad.Archive.Sqlite;

public sealed partial class SqliteArchive
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Remove(IReadOnlyList<string> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        var removed = new List<string>();
        using SqliteTransaction transaction = _connection.BeginTransaction();
        foreach (string id in ids)
        {
            var held = _connection.QuerySingleOrDefault<(long Key, string Page)?>("SELECT key, page FROM article WHERE id = @id", new { id }, transaction);
            if (held is { } row)
            {
                ArticleRows.Remove(_connection, transaction, row.Key);
                Versions.Order(_connection, transaction, row.Page);
                removed.Add(id);
            }
        }

        if (removed.Count > 0)
        {
            Meta.Touch(_connection);
        }

        transaction.Commit();
        return removed;
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> IdsOf(string? outlet, string? url) => outlet is null && url is null
        ? []
        : [.. _connection.Query<string>(
            "SELECT id FROM article WHERE (@outlet IS NULL OR outlet = @outlet) AND (@url IS NULL OR url = @url) ORDER BY id", new { outlet, url })];

    /// <inheritdoc/>
    public void RebuildIndex()
    {
        using SqliteTransaction transaction = _connection.BeginTransaction();
        SearchIndex.Rebuild(_connection, transaction, _folding);
        Meta.Set(_connection, Meta.FoldingVersion, _folding.Version);

        // The names of identities are folded too.
        Meta.Touch(_connection);
        transaction.Commit();
    }

    /// <inheritdoc/>
    public string? BackUp(string file) => ArchiveCopy.Write(_connection, file);

    /// <inheritdoc/>
    public ArchiveStatistics Statistics()
    {
        using SqliteTransaction snapshot = _connection.BeginTransaction(deferred: true);
        (string? first, string? last, long days) = _connection.QuerySingle<(string?, string?, long)>(
            "SELECT min(published_day), max(published_day), count(DISTINCT published_day) FROM article");
        string? collation = Meta.Find(_connection, Meta.CollationVersion);
        return new ArchiveStatistics
        {
            Articles = Count("article"),
            Superseded = Count("article WHERE superseded"),
            Failed = Count("article WHERE failure IS NOT NULL"),
            Texts = Count("text"),
            Outlets = _connection.ExecuteScalar<long>("SELECT count(DISTINCT outlet) FROM article"),
            Days = days,
            FirstDay = Day(first),
            LastDay = Day(last),
            Statements = Count("statement"),
            Actors = Count("actor"),
            Events = Count("event"),
            Collated = collation is not null,
            Collation = collation,
            Identities = Count("identity"),
            Contacts = Count("contact"),
            Utterances = Count("utterance"),
            CopyGroups = Count("copy_group"),
            Copies = Count("article_copy"),
            Corrections = Count("correction"),
            Runs = Count("run"),
            Bytes = Length(_path) + Length(_path + "-wal"),
            Schema = Schema.VersionOf(_connection),
            Folding = Meta.Find(_connection, Meta.FoldingVersion),
            Extractors = _connection.Query<(string Version, long Articles)>("SELECT extractor, count(*) FROM article GROUP BY extractor ORDER BY extractor")
                .ToDictionary(row => row.Version, row => row.Articles, StringComparer.Ordinal),
        };
    }

    private long Count(string rows) => _connection.ExecuteScalar<long>($"SELECT count(*) FROM {rows}");

    private static long Length(string file) => new FileInfo(file) is { Exists: true } info ? info.Length : 0;

    private static DateOnly? Day(string? day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly parsed) ? parsed : null;
}
