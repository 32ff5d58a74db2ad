using Dapper;
using Microsoft.Data.Sqlite;
using Musnad.Collation.Identities;

namespace Musnad.Archive.Sqlite;

public sealed partial class SqliteArchive
{
    /// <inheritdoc/>
    public bool Add(Correction correction, DateTimeOffset added)
    {
        ArgumentNullException.ThrowIfNull(correction);
        return Change(
            "INSERT INTO correction(kind, first, second, added) VALUES (@kind, @First, @Second, @added) ON CONFLICT DO NOTHING",
            new { kind = correction.Kind == CorrectionKind.Merge ? "merge" : "split", correction.First, correction.Second, added = Instant.Format(added) });
    }

    /// <inheritdoc/>
    public bool Forget(long number) => Change("DELETE FROM correction WHERE key = @number", new { number });

    private bool Change(string sql, object values)
    {
        using SqliteTransaction transaction = _connection.BeginTransaction();
        bool changed = _connection.Execute(sql, values, transaction) > 0;
        if (changed)
        {
            Meta.Touch(_connection);
        }

        transaction.Commit();
        return changed;
    }
}
