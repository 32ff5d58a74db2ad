using Microsoft.Data.Sqlite;
using Musnad.Archive.Verification;

namespace Musnad.Archive.Sqlite.Verification;

/// <summary>Gathers what the checks find, and keeps a damage from ending them.</summary>
internal sealed class Findings(Action<Damage> report, Action<VerificationProgress>? progress, CancellationToken stop)
{
    private const int ProgressStep = 256;

    private readonly List<string> _notes = [];
    private long _damages;

    public long Articles { get; set; }

    public long Texts { get; set; }

    public bool IsStopped => stop.IsCancellationRequested;

    public VerificationResult Result => new() { Articles = Articles, Texts = Texts, Damages = _damages, Notes = _notes };

    public void Report(Damage damage)
    {
        _damages++;
        report(damage);
    }

    public void Note(string sentence) => _notes.Add(sentence);

    public void Progress(string step, long done, long total)
    {
        if (progress is not null && done % ProgressStep == 0)
        {
            progress(new VerificationProgress(step, done, total));
        }
    }

    /// <summary>Does a step of a check; what a damaged file throws in it is reported.</summary>
    /// <returns>The step's result, or the default when it failed.</returns>
    public T? Try<T>(string where, string? article, Func<T> step)
    {
        try
        {
            return step();
        }
        catch (Exception exception) when (IsOfDamage(exception))
        {
            Report(new Damage(where, exception.Message, article));
            return default;
        }
    }

    /// <summary>Reads the rows of a query; where reading breaks off, it is taken up from the other end, so that only what lies between is lost.</summary>
    /// <param name="connection">The archive.</param>
    /// <param name="where">The table.</param>
    /// <param name="query">A query whose first column is the key, without an order.</param>
    /// <param name="key">The key's name in it.</param>
    /// <param name="check">Checks one row.</param>
    public void Scan(SqliteConnection connection, string where, string query, string key, Action<SqliteDataReader> check)
    {
        long last = long.MinValue;
        if (ScanOneWay(connection, where, $"{query} ORDER BY {key}", row => last = row.GetInt64(0), check) || IsStopped)
        {
            return;
        }

        ScanOneWay(connection, where, $"{query} WHERE {key} > {last} ORDER BY {key} DESC", _ => { }, check);
    }

    private bool ScanOneWay(SqliteConnection connection, string where, string query, Action<SqliteDataReader> enter, Action<SqliteDataReader> check)
    {
        try
        {
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = query;
            using SqliteDataReader reader = command.ExecuteReader();
            while (!IsStopped && reader.Read())
            {
                enter(reader);
                check(reader);
            }

            return true;
        }
        catch (Exception exception) when (IsOfDamage(exception))
        {
            Report(new Damage(where, exception.Message));
            return false;
        }
    }

    // A value of another type than the schema's is a damage too.
    private static bool IsOfDamage(Exception exception) =>
        exception is SqliteException or InvalidCastException or FormatException or ArgumentException or OverflowException or InvalidOperationException or OutOfMemoryException
            or System.Data.DataException;
}
