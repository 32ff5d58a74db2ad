using Dapper;

namespace Musnad.Archive.Sqlite;

public sealed partial class SqliteArchive
{
    /// <inheritdoc/>
    public long BeginRun(string what, DateTimeOffset started) => _connection.ExecuteScalar<long>(
        """
        INSERT INTO run(started, what, extractor, process, machine, continues)
        VALUES (@started, @what, @extractor, @process, @machine,
          (SELECT coalesce(continues, key) FROM (SELECT * FROM run ORDER BY key DESC LIMIT 1) WHERE what = @what AND (stopped OR ended IS NULL)))
        RETURNING key
        """,
        new
        {
            started = Instant.Format(started),
            what,
            extractor = ExtractorVersion.Current,
            process = Environment.ProcessId,
            machine = Environment.MachineName,
        });

    /// <inheritdoc/>
    public void EndRun(long run, RunCounts counts, DateTimeOffset ended, double seconds, bool stopped = false) => _connection.Execute(
        """
        UPDATE run SET ended = @ended, stopped = @stopped, added = @Added, unchanged = @Unchanged, redone = @Redone, failed = @Failed, seconds = @seconds
        WHERE key = @run
        """,
        new { run, counts.Added, counts.Unchanged, counts.Redone, counts.Failed, ended = Instant.Format(ended), seconds, stopped });

    /// <inheritdoc/>
    public IReadOnlyList<LedgerRun> Runs() => [.. _connection.Query<LedgerRow>("SELECT * FROM run ORDER BY key DESC", buffered: false).Select(row => row.ToRun())];

    /// <inheritdoc/>
    public IEnumerable<RunFailure> FailuresOf(long run) =>
        _connection.Query<(string Input, long? Line, string Reason)>("SELECT input, line, reason FROM run_failure WHERE run_key = @run ORDER BY key", new { run }, buffered: false)
            .Select(row => new RunFailure(row.Input, (int?)row.Line, row.Reason));
}
