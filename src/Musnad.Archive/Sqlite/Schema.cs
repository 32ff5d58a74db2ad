using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Musnad.Archive.Sqlite;

/// <summary>The schema's versions and the way from one to the next.</summary>
internal static class Schema
{
    /// <summary>"MSND": tells a file of Musnad from any other SQLite file.</summary>
    public const int ApplicationId = 0x4D534E44;

    private static readonly string[] Migrations = ["001.sql"];

    /// <summary>The version that this program writes.</summary>
    public static int Version => Migrations.Length;

    public static int VersionOf(SqliteConnection connection) => connection.ExecuteScalar<int>("PRAGMA user_version");

    /// <summary>Brings the file to this program's version, each step in a transaction of its own.</summary>
    public static void Upgrade(SqliteConnection connection)
    {
        for (int version = VersionOf(connection); version < Version; version++)
        {
            using SqliteTransaction transaction = connection.BeginTransaction();

            // Another process may have gone the step meanwhile.
            if (VersionOf(connection) == version)
            {
                connection.Execute(Read(Migrations[version]), transaction: transaction);
                connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {version + 1}"), transaction: transaction);
                connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"), transaction: transaction);
            }

            transaction.Commit();
        }
    }

    private static string Read(string name)
    {
        using Stream stream = typeof(Schema).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
