using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Musnad.Archive.Sqlite;

/// <summary>SHA-256 over the rows of what is told again, so that a damage in them is found.</summary>
internal static class CollationChecksum
{
    private const char Separator = '\u001F';
    private const char EndOfRow = '\u001E';
    private const int Batch = 1 << 16;

    public static string Of(SqliteConnection connection)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var rows = new StringBuilder();
        foreach (string table in CollationWriter.Tables)
        {
            using SqliteCommand command = connection.CreateCommand();

            // Of every one of these tables the key is the first column, or the first two.
            command.CommandText = $"SELECT * FROM {table} ORDER BY 1, 2";
            using SqliteDataReader reader = command.ExecuteReader();
            while (reader.Read())
            {
                for (int column = 0; column < reader.FieldCount; column++)
                {
                    rows.Append(CultureInfo.InvariantCulture, $"{reader.GetValue(column)}").Append(Separator);
                }

                rows.Append(EndOfRow);
                if (rows.Length > Batch)
                {
                    Append(hash, rows);
                }
            }

            rows.Append(table);
        }

        Append(hash, rows);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, StringBuilder rows)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(rows.ToString()));
        rows.Clear();
    }
}
