using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using Musnad.Archive.Verification;

namespace Musnad.Archive.Sqlite.Verification;

/// <summary>The file as SQLite sees it: pages, indexes, search indexes, foreign keys, and the schema itself.</summary>
internal sealed class FileCheck(SqliteConnection connection, Findings findings)
{
    private const int MostReported = 1000;

    public void Run()
    {
        findings.Progress("pages", 0, 0);
        findings.Try("file", null, CheckHeader);
        findings.Try("file", null, CheckSchema);
        Each(string.Create(CultureInfo.InvariantCulture, $"PRAGMA integrity_check({MostReported})"), row => row.GetString(0) is var line && line != "ok" ? line : null);
        Each(
            "PRAGMA foreign_key_check",
            row => string.Create(CultureInfo.InvariantCulture, $"table {row.GetString(0)}, row {(row.IsDBNull(1) ? 0 : row.GetInt64(1))}: what it refers to in {row.GetString(2)} is missing"));
        findings.Try("meta", null, CheckMeta);
    }

    private bool CheckHeader()
    {
        int application = connection.ExecuteScalar<int>("PRAGMA application_id");
        int version = Schema.VersionOf(connection);
        if (application != Schema.ApplicationId)
        {
            findings.Report(new Damage("file", "its header does not say that it is an archive of musnad"));
        }

        if (version != Schema.Current.Version)
        {
            findings.Report(new Damage("file", string.Create(CultureInfo.InvariantCulture, $"its header says schema {version}; this program's is {Schema.Current.Version}")));
        }

        return true;
    }

    private bool CheckSchema()
    {
        IReadOnlyList<string> held = Schema.Describe(connection);
        foreach (string line in Schema.Current.Describe().Except(held, StringComparer.Ordinal))
        {
            findings.Report(new Damage("schema", $"{line.Split(':')[0]} is missing or altered"));
        }

        foreach (string line in held.Except(Schema.Current.Describe(), StringComparer.Ordinal))
        {
            findings.Report(new Damage("schema", $"{line.Split(':')[0]} is not this program's"));
        }

        return true;
    }

    private bool CheckMeta()
    {
        string[] known = [Meta.FoldingVersion, Meta.CollationVersion, Meta.CollationSha256, Meta.RevisionName];
        foreach (string name in connection.Query<string>("SELECT name FROM meta").Except(known, StringComparer.Ordinal))
        {
            findings.Report(new Damage("meta", $"nothing is called \"{name}\""));
        }

        return true;
    }

    private void Each(string pragma, Func<SqliteDataReader, string?> problem) => findings.Try("file", null, () =>
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = pragma;
        using SqliteDataReader reader = command.ExecuteReader();
        while (reader.Read())
        {
            if (problem(reader) is { } line)
            {
                findings.Report(new Damage("file", line));
            }
        }

        return true;
    });
}
