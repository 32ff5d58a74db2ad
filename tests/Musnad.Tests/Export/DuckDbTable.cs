using DuckDB.NET.Data;

namespace Musnad.Tests.Export;

/// <summary>A table of an export as DuckDB reads it.</summary>
internal sealed class DuckDbTable : IDisposable
{
    private readonly string _file = Path.GetTempFileName();
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    /// <summary>Loads an export.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="reader">DuckDB's function that reads it, with FILE for the file's name.</param>
    public DuckDbTable(byte[] content, string reader)
    {
        File.WriteAllBytes(_file, content);
        _connection.Open();
        Rows($"CREATE TABLE t AS SELECT * FROM {reader.Replace("FILE", $"'{_file}'", StringComparison.Ordinal)}");
    }

    public static DuckDbTable OfCsv(byte[] content) => new(content, "read_csv(FILE, header=true, quote='\"', escape='\"', delim=',', strict_mode=true, auto_detect=false, columns=COLUMNS)".Replace("COLUMNS", Columns(content), StringComparison.Ordinal));

    public static DuckDbTable OfParquet(byte[] content) => new(content, "read_parquet(FILE)");

    public IReadOnlyList<string> ColumnNames => [.. Rows("SELECT column_name FROM information_schema.columns WHERE table_name = 't' ORDER BY ordinal_position").Select(row => (string)row[0]!)];

    /// <summary>The rows of a query on the table t; null where SQL has NULL.</summary>
    public IReadOnlyList<object?[]> Rows(string sql)
    {
        using DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            var row = new object?[reader.FieldCount];
            for (int i = 0; i < row.Length; i++)
            {
                row[i] = reader.IsDBNull(i) ? null : reader.GetValue(i);
            }

            rows.Add(row);
        }

        return rows;
    }

    public void Dispose()
    {
        _connection.Dispose();
        File.Delete(_file);
    }

    private static string Columns(byte[] content)
    {
        string header = System.Text.Encoding.UTF8.GetString(content, 0, Array.IndexOf(content, (byte)'\r'));
        return $"{{{string.Join(", ", header.Split(',').Select(name => $"'{name}': 'VARCHAR'"))}}}";
    }
}
