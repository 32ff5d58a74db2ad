using Microsoft.Data.Sqlite;

namespace Musnad.Archive.Sqlite;

/// <summary>Inserts rows into one table by one prepared statement.</summary>
internal sealed class RowWriter : IDisposable
{
    private readonly SqliteCommand _command;
    private readonly SqliteParameter[] _parameters;

    public RowWriter(SqliteConnection connection, SqliteTransaction transaction, string table, params string[] columns)
    {
        _command = connection.CreateCommand();
        _command.Transaction = transaction;
        _parameters = [.. columns.Select(column => new SqliteParameter("$" + column, null))];
        _command.Parameters.AddRange(_parameters);
        _command.CommandText = $"INSERT INTO {table}({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select(column => "$" + column))}) RETURNING rowid";
        if (Keyless.Contains(table))
        {
            _command.CommandText = _command.CommandText[.._command.CommandText.LastIndexOf(" RETURNING", StringComparison.Ordinal)];
        }
    }

    // Tables without rowid, and virtual ones, do not return one.
    private static readonly HashSet<string> Keyless =
    [
        "statement_target", "event_party", "article_search", "statement_search", "identity_name", "contact_participant", "contact_telling",
        "contact_origin", "utterance_telling", "utterance_origin",
    ];

    /// <summary>Inserts a row, its values in the order of the columns.</summary>
    /// <returns>Its key; 0 where the table has none.</returns>
    public long Write(params ReadOnlySpan<object?> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            _parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return _command.ExecuteScalar() is long key ? key : 0;
    }

    public void Dispose() => _command.Dispose();
}
