using System.Globalization;
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

    /// <summary>SHA-256 of the rows of what is told again; there with the collation's version.</summary>
    public const string CollationSha256 = "collation_sha256";

    /// <summary>Counts the changes.</summary>
    public const string RevisionName = "revision";

    /// <summary>Grows with every change.</summary>
    public static long Revision(SqliteConnection connection) => long.TryParse(Find(connection, RevisionName), CultureInfo.InvariantCulture, out long revision) ? revision : 0;

    /// <summary>Tells that what the archive holds has changed, and with it what is told again; within a transaction.</summary>
    public static void Touch(SqliteConnection connection)
    {
        Set(connection, RevisionName, (Revision(connection) + 1).ToString(CultureInfo.InvariantCulture));
        Remove(connection, CollationVersion);
        Remove(connection, CollationSha256);
    }

    public static string? Find(SqliteConnection connection, string name) =>
        connection.QuerySingleOrDefault<string?>("SELECT value FROM meta WHERE name = @name", new { name });

    public static void Set(SqliteConnection connection, string name, string value) =>
        connection.Execute("INSERT INTO meta(name, value) VALUES (@name, @value) ON CONFLICT(name) DO UPDATE SET value = excluded.value", new { name, value });

    public static void Remove(SqliteConnection connection, string name) => connection.Execute("DELETE FROM meta WHERE name = @name", new { name });
}
