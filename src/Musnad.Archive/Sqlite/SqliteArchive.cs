using Dapper;
using Microsoft.Data.Sqlite;
using Musnad.Archive.Queries;
using Musnad.Collation;
using Musnad.Collation.Identities;
using Musnad.Text;

namespace Musnad.Archive.Sqlite;

/// <summary>The archive in one SQLite file, in write-ahead mode, with every commit forced to disk.</summary>
public sealed partial class SqliteArchive : IArchive
{
    private readonly SqliteConnection _connection;
    private readonly ITextFolding _folding;
    private readonly string _path;

    private SqliteArchive(SqliteConnection connection, bool isReadOnly, string path, ITextFolding folding)
    {
        _connection = connection;
        _folding = folding;
        Queries = new SqliteQueries(connection, folding);
        _path = path;
        IsReadOnly = isReadOnly;
        if (!isReadOnly && Meta.Find(connection, Meta.FoldingVersion) is null)
        {
            Meta.Set(connection, Meta.FoldingVersion, folding.Version);
        }
    }

    /// <inheritdoc/>
    public bool IsReadOnly { get; }

    /// <inheritdoc/>
    public long Revision => Meta.Revision(_connection);

    /// <inheritdoc/>
    public bool IsIndexCurrent => Meta.Find(_connection, Meta.FoldingVersion) == _folding.Version;

    /// <inheritdoc/>
    public IArchiveQueries Queries { get; }

    /// <summary>Opens an archive; makes it where there is none.</summary>
    /// <param name="path">The file.</param>
    /// <param name="folding">Makes words comparable for search.</param>
    /// <param name="mustExist">Whether a file that does not exist is refused, as for a question; a file that may not be written is opened for reading then.</param>
    /// <returns>The archive, or the reason why the file cannot be one. An older file is upgraded, after a copy of it has been laid beside it.</returns>
    public static ArchiveOpening Open(string path, ITextFolding folding, bool mustExist = false) => Open(path, folding, mustExist, Schema.Current);

    /// <summary>Opens an archive of a given schema.</summary>
    internal static ArchiveOpening Open(string path, ITextFolding folding, bool mustExist, Schema schema)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(folding);
        return new ArchiveFile(path, mustExist, schema).Open((connection, isReadOnly) => new SqliteArchive(connection, isReadOnly, path, folding));
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
            Meta.Touch(_connection);
        }

        transaction.Commit();
        return results;
    }

    /// <inheritdoc/>
    public bool IsCollated(string version) => Meta.Find(_connection, Meta.CollationVersion) == version;

    /// <inheritdoc/>
    public bool IsCollated() => Meta.Find(_connection, Meta.CollationVersion) is not null;

    /// <inheritdoc/>
    public bool Replace(CollatedRecords collated, string version, long revision)
    {
        ArgumentNullException.ThrowIfNull(collated);
        using SqliteTransaction transaction = _connection.BeginTransaction();
        if (Revision != revision)
        {
            return false;
        }

        new CollationWriter(_connection, transaction, _folding).Write(collated);
        Meta.Set(_connection, Meta.CollationVersion, version);
        Meta.Set(_connection, Meta.CollationSha256, CollationChecksum.Of(_connection));
        transaction.Commit();
        return true;
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
