using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Musnad.Archive.Sqlite;

/// <summary>The schema's versions and the way from one to the next.</summary>
/// <param name="migrations">The SQL of each step, from an empty file on.</param>
internal sealed class Schema(IReadOnlyList<string> migrations)
{
    /// <summary>"MSND": tells a file of Musnad from any other SQLite file.</summary>
    public const int ApplicationId = 0x4D534E44;

    private static readonly string[] Files = ["001.sql"];

    /// <summary>The schema of this program.</summary>
    public static Schema Current { get; } = new([.. Files.Select(Read)]);

    /// <summary>The version that it writes.</summary>
    public int Version => migrations.Count;

    /// <summary>The version of a file; 0 when it is empty.</summary>
    public static int VersionOf(SqliteConnection connection) => connection.ExecuteScalar<int>("PRAGMA user_version");

    /// <summary>Brings the file to this version, each step in a transaction of its own.</summary>
    public void Upgrade(SqliteConnection connection)
    {
        for (int version = VersionOf(connection); version < Version; version++)
        {
            using SqliteTransaction transaction = connection.BeginTransaction();

            // Another process may have gone the step meanwhile.
            if (VersionOf(connection) == version)
            {
                connection.Execute(migrations[version], transaction: transaction);
                connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {version + 1}"), transaction: transaction);
                connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"), transaction: transaction);
            }

            transaction.Commit();
        }
    }

    /// <summary>What SQLite keeps of the schema, a line for each table and index, ordered.</summary>
    public static IReadOnlyList<string> Describe(SqliteConnection connection) =>
        [.. connection.Query<string>("SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%'").Order(StringComparer.Ordinal)];

    /// <summary>What a sound file of this version holds.</summary>
    public IReadOnlyList<string> Describe()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Upgrade(connection);
        return Describe(connection);
    }

    private static string Read(string name)
    {
        using Stream stream = typeof(Schema).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
