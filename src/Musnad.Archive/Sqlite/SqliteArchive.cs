using Dapper;
using Microsoft.Data.Sqlite;
using Musnad.Collation;
using Musnad.Collation.Identities;
using Musnad.Text;

namespace Musnad.Archive.Sqlite;

/// <summary>The archive in one SQLite file, in write-ahead mode, with every commit forced to disk.</summary>
public sealed partial class SqliteArchive : IArchive
{
    private readonly SqliteConnection _connection;
    private readonly ITextFolding _folding;

    private SqliteArchive(SqliteConnection connection, ITextFolding folding)
    {
        _connection = connection;
        _folding = folding;
    }

    /// <summary>Opens an archive; makes it where there is none.</summary>
    /// <param name="path">The file.</param>
    /// <param name="folding">Makes words comparable for search.</param>
    /// <param name="mustExist">Whether a file that does not exist is refused, as for a question.</param>
    /// <returns>The archive, or the reason why the file cannot be one. An older file is upgraded, after a copy of it has been laid beside it.</returns>
    public static ArchiveOpening Open(string path, ITextFolding folding, bool mustExist = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(folding);
        return ArchiveFile.Open(path, mustExist, connection => new SqliteArchive(connection, folding));
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<ulong, ArticleStanding> Standings()
    {
        var standings = new Dictionary<ulong, ArticleStanding>();
        foreach ((string id, string extractor, bool failed) in _connection.Query<(string, string, bool)>("SELECT id, extractor, failure IS NOT NULL FROM article", buffered: false))
        {
            standings.Add(ArticleIdentity.NumberOf(id), Standing(extractor, failed));
        }

        return standings;
    }

    /// <inheritdoc/>
    public ArticleStanding StandingOf(string id)
    {
        (string? extractor, bool failed) = _connection.QuerySingleOrDefault<(string?, bool)>(
            "SELECT extractor, failure IS NOT NULL FROM article WHERE id = @id", new { id });
        return extractor is null ? ArticleStanding.Unknown : Standing(extractor, failed);
    }

    /// <inheritdoc/>
    public long BeginRun(string what, DateTimeOffset started) => _connection.ExecuteScalar<long>(
        "INSERT INTO run(started, what, extractor) VALUES (@started, @what, @extractor) RETURNING key",
        new { started = Instant.Format(started), what, extractor = ExtractorVersion.Current });

    /// <inheritdoc/>
    public void EndRun(long run, RunCounts counts, DateTimeOffset ended, double seconds) => _connection.Execute(
        "UPDATE run SET ended = @ended, added = @Added, unchanged = @Unchanged, redone = @Redone, failed = @Failed, seconds = @seconds WHERE key = @run",
        new { run, counts.Added, counts.Unchanged, counts.Redone, counts.Failed, ended = Instant.Format(ended), seconds });

    /// <inheritdoc/>
    public IReadOnlyList<StoreResult> Store(long run, IReadOnlyList<PreparedArticle> articles, bool redo, IReadOnlyList<RunFailure> failures, double seconds)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(failures);
        using SqliteTransaction transaction = _connection.BeginTransaction();
        using var writer = new ArticleWriter(_connection, transaction, run);
        var results = new StoreResult[articles.Count];
        for (int i = 0; i < articles.Count; i++)
        {
            results[i] = writer.Write(articles[i], redo);
        }

        writer.Write(failures);
        writer.Count(results, failures.Count + articles.Where((article, i) => article.Failure is not null && results[i] != StoreResult.Unchanged).Count(), seconds);
        if (results.Any(result => result != StoreResult.Unchanged))
        {
            Meta.Remove(_connection, Meta.CollationVersion);
        }

        transaction.Commit();
        return results;
    }

    /// <inheritdoc/>
    public bool IsCollated(string version) => Meta.Find(_connection, Meta.CollationVersion) == version;

    /// <inheritdoc/>
    public void Replace(CollatedRecords collated, string version)
    {
        ArgumentNullException.ThrowIfNull(collated);
        using SqliteTransaction transaction = _connection.BeginTransaction();
        new CollationWriter(_connection, transaction, _folding).Write(collated);
        Meta.Set(_connection, Meta.CollationVersion, version);
        transaction.Commit();
    }

    /// <inheritdoc/>
    public IReadOnlyList<Correction> Corrections() =>
    [
        .. _connection.Query<(string Kind, string First, string Second)>("SELECT kind, first, second FROM correction ORDER BY key")
            .Select(row => new Correction(row.Kind == "merge" ? CorrectionKind.Merge : CorrectionKind.Split, row.First, row.Second)),
    ];

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    private static ArticleStanding Standing(string extractor, bool failed) =>
        failed ? ArticleStanding.Failed : extractor == ExtractorVersion.Current ? ArticleStanding.Current : ArticleStanding.Outdated;
}
