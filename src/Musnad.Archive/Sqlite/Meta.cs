using Dapper;
using Microsoft.Data.Sqlite;

namespace Musnad.Archive.Sqlite;

/// <summary>Facts of the archive as a whole.</summary>
internal static class Meta
{
    /// <summary>The version of the folding that made the search index.</summary>
    public const string FoldingVersion = "folding";

    /// <summary>The version that worked out what is told again; missing when something has changed since.</summary>
    public const string CollationVersion = "collation";

    public static string? Find(SqliteConnection connection, string name) =>
        connection.QuerySingleOrDefault<string?>("SELECT value FROM meta WHERE name = @name", new { name });

    public static void Set(SqliteConnection connection, string name, string value) =>
        connection.Execute("INSERT INTO meta(name, value) VALUES (@name, @value) ON CONFLICT(name) DO UPDATE SET value = excluded.value", new { name, value });

    public static void Remove(SqliteConnection connection, string name) => connection.Execute("DELETE FROM meta WHERE name = @name", new { name });
}
