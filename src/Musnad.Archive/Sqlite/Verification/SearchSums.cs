using Dapper;
using Microsoft.Data.Sqlite;

namespace Musnad.Archive.Sqlite.Verification;

/// <summary>A sum over the words of each document in a search index, whatever the order in which the index gives them.</summary>
internal sealed class SearchSums
{
    private readonly Dictionary<long, ulong> _sums = [];

    /// <summary>The sums of an index.</summary>
    public static SearchSums Of(SqliteConnection connection, string index)
    {
        var sums = new SearchSums();
        sums.Add(connection, index);
        return sums;
    }

    /// <summary>Adds the documents of an index.</summary>
    public void Add(SqliteConnection connection, string index)
    {
        connection.Execute($"CREATE VIRTUAL TABLE IF NOT EXISTS temp.{index}_words USING fts5vocab(main, {index}, 'instance')");
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = $"SELECT term, doc, offset FROM temp.{index}_words";
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            long document = reader.GetInt64(1);
            ulong word = Hash(reader.GetString(0), reader.GetInt64(2));
            _sums[document] = unchecked(_sums.GetValueOrDefault(document) + word);
        }
    }

    /// <summary>The documents whose words differ, or that only one has.</summary>
    public IEnumerable<long> DifferFrom(SearchSums other) => _sums.Keys.Union(other._sums.Keys)
        .Where(key => !_sums.TryGetValue(key, out ulong own) || !other._sums.TryGetValue(key, out ulong others) || own != others)
        .Order();

    private static ulong Hash(string term, long offset)
    {
        // FNV-1a, with a last mixing so that the sum of many tells them apart.
        ulong hash = 14695981039346656037;
        foreach (char letter in term)
        {
            hash = unchecked((hash ^ letter) * 1099511628211);
        }

        hash = unchecked((hash ^ (ulong)offset) * 1099511628211);
        hash ^= hash >> 32;
        return unchecked(hash * 0x9E3779B97F4A7C15);
    }
}
