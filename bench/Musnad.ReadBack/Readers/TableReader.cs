using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;
using DuckDB.NET.Data;

namespace Musnad.ReadBack.Readers;

/// <summary>CSV and Parquet, read by DuckDB.</summary>
internal static class TableReader
{
    private static readonly string[] StatementRanges = ["source_words", "cue"];
    private static readonly string[] EventRanges = ["trigger", "place"];

    public static Count Read(string folder, string format, HeldRecords records)
    {
        var count = new Count(records);
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        count.Statements = Table(connection, Path.Combine(folder, "statements." + format), StatementRanges, "content_parts", records, count);
        count.Tellings = Table(connection, Path.Combine(folder, "events." + format), EventRanges, "topics", records, count);
        long articles = 0;
        Rows(connection, $"SELECT article, text FROM {Source(Path.Combine(folder, "articles." + format))}", row =>
        {
            articles++;
            count.Compared(records.Texts.TryGetValue((string)row[0]!, out Text.SourceText? text) && text.ToString() == Plain((string?)row[1] ?? "", text.ToString()));
        });
        count.Compared(articles == records.Texts.Count);
        return count;
    }

    private static long Table(DuckDBConnection connection, string path, string[] ranges, string list, HeldRecords records, Count count)
    {
        string source = Source(path);
        long rows = 0;
        Rows(connection, $"SELECT count(*) FROM {source}", row => rows = (long)row[0]!);
        foreach (string name in ranges)
        {
            Rows(connection, $"SELECT article, {name}, {name}_start, {name}_end, {name}_utf16_start, {name}_utf16_end FROM {source} WHERE {name} IS NOT NULL", row =>
                Compare(records, count, (string)row[0]!, (string)row[1]!, [.. row[2..].Select(cell => Convert.ToInt64(cell, CultureInfo.InvariantCulture))]));
        }

        Rows(connection, $"SELECT article, {list}, {list}_starts, {list}_ends, {list}_utf16_starts, {list}_utf16_ends FROM {source}", row =>
        {
            string[] words = List<string>(row[1]);
            int[][] offsets = [.. row[2..].Select(List<int>)];
            for (int i = 0; i < words.Length; i++)
            {
                Compare(records, count, (string)row[0]!, words[i], [.. offsets.Select(numbers => (long)numbers[i])]);
            }
        });
        return rows;
    }

    private static void Compare(HeldRecords records, Count count, string article, string words, long[] offsets) => count.Compared(
        (records.Holds(article, offsets[0], offsets[1], words) && records.HoldsUnits(article, offsets[2], offsets[3], words))
        || (words is ['\'', .. var unguarded] && records.Holds(article, offsets[0], offsets[1], unguarded) && records.HoldsUnits(article, offsets[2], offsets[3], unguarded)));

    // The guard against formulas puts an apostrophe before a cell.
    private static string Plain(string cell, string text) => cell.Length == text.Length + 1 && cell[0] == '\'' ? cell[1..] : cell;

    private static T[] List<T>(object? cell) => cell is string json ? JsonSerializer.Deserialize<T[]>(json)! : [.. ((IEnumerable)cell!).Cast<T>()];

    private static string Source(string path)
    {
        if (path.EndsWith(".parquet", StringComparison.Ordinal))
        {
            return $"read_parquet('{path}')";
        }

        using var reader = new StreamReader(path, Encoding.UTF8);
        string columns = string.Join(", ", reader.ReadLine()!.Split(',').Select(name => $"'{name}': 'VARCHAR'"));
        return $"read_csv('{path}', header=true, auto_detect=false, delim=',', quote='\"', escape='\"', strict_mode=true, max_line_size=16777216, columns={{{columns}}})";
    }

    private static void Rows(DuckDBConnection connection, string sql, Action<object?[]> take)
    {
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using DuckDBDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            var row = new object?[reader.FieldCount];
            for (int i = 0; i < row.Length; i++)
            {
                row[i] = reader.IsDBNull(i) ? null : reader.GetValue(i);
            }

            take(row);
        }
    }
}
