using Dapper;
using Microsoft.Data.Sqlite;
using Musnad.Archive.Sqlite.Verification;
using Musnad.Archive.Verification;
using Musnad.Text;
using SQLitePCL;

namespace Musnad.Archive.Sqlite;

/// <summary>Checks an archive without changing it: its pages, every text and record against its hash, every span against its text, every row against its record.</summary>
/// <remarks>Whatever the file holds, it reports and goes on: damage is what it is there for.</remarks>
public sealed class SqliteVerifier(ITextFolding folding)
{
    /// <summary>Checks the archive in a file; others may read and write it meanwhile.</summary>
    /// <param name="path">The file.</param>
    /// <param name="report">Takes each damage as it is found.</param>
    /// <param name="progress">Takes how far it has come, or null.</param>
    /// <param name="stop">Ends it early.</param>
    /// <returns>What it came to.</returns>
    public VerificationResult Verify(string path, Action<Damage> report, Action<VerificationProgress>? progress = null, CancellationToken stop = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(report);
        if (!File.Exists(path))
        {
            return new VerificationResult { Reason = $"there is no archive {path}." };
        }

        var findings = new Findings(report, progress, stop);
        using SqliteConnection? connection = Open(path, findings);
        if (connection is null)
        {
            return findings.Result;
        }

        if (findings.Try("file", null, () => Refusal(connection, path)) is { } reason)
        {
            return new VerificationResult { Reason = reason };
        }

        // One moment of the archive, whatever is being added to it.
        findings.Try("file", null, () => connection.Execute("BEGIN DEFERRED"));
        new FileCheck(connection, findings).Run();
        new TextCheck(connection, findings).Run();
        new ArticleCheck(connection, findings).Run();
        new SearchCheck(connection, findings, folding).Run();
        new CollationCheck(connection, findings).Run();
        return findings.Result;
    }

    private static SqliteConnection? Open(string path, Findings findings)
    {
        SqliteException? failure = null;
        foreach (SqliteConnection connection in (SqliteConnection[])[ArchiveFile.Reading(path), ArchiveFile.Unwritten(path)])
        {
            try
            {
                connection.Open();
                connection.Execute("PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;");

                // Nothing is read before the first question.
                connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_schema");
                return connection;
            }
            catch (SqliteException exception)
            {
                failure ??= exception;
                connection.Dispose();
                if (exception.SqliteErrorCode is not (raw.SQLITE_CANTOPEN or raw.SQLITE_READONLY))
                {
                    break;
                }
            }
        }

        findings.Report(new Damage("file", $"cannot be opened: {failure!.Message}"));
        return null;
    }

    /// <summary>Why a sound file is not one to check; a file that is almost an archive is checked.</summary>
    private static string? Refusal(SqliteConnection connection, string path)
    {
        bool looksLikeOne = connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_schema WHERE name IN ('article', 'text', 'run', 'meta')") >= 2;
        int application = connection.ExecuteScalar<int>("PRAGMA application_id");
        int version = Schema.VersionOf(connection);
        if (application != Schema.ApplicationId)
        {
            return looksLikeOne ? null : $"{path} is no archive of musnad.";
        }

        return looksLikeOne && version > 0 && version < Schema.Current.Version
            ? $"{path} was made by an older musnad; any other command upgrades it, then it can be verified."
            : null;
    }
}
