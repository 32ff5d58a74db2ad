using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Musnad.Archive.Sqlite;

/// <summary>Opens the file: refuses what is no archive, upgrades what is an older one.</summary>
internal static class ArchiveFile
{
    private const int SqliteNotADatabase = 26;
    private const int PatienceSeconds = 30;

    public static ArchiveOpening Open(string path, bool mustExist, Func<SqliteConnection, IArchive> create)
    {
        bool exists = File.Exists(path);
        if (Refusal(path, exists, mustExist) is { } reason)
        {
            return ArchiveOpening.Refused(reason);
        }

        SqliteConnection? connection = null;
        try
        {
            connection = Connect(path);
            connection.Open();
            if (exists && NotAnArchive(connection, path) is { } refusal)
            {
                return ArchiveOpening.Refused(refusal);
            }

            connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;");
            BackUpBeforeUpgrade(connection, path);
            Schema.Upgrade(connection);
            IArchive archive = create(connection);
            connection = null;
            return ArchiveOpening.Of(archive);
        }
        catch (SqliteException exception)
        {
            return ArchiveOpening.Refused(exception.SqliteErrorCode == SqliteNotADatabase ? $"{path} is no archive of musnad." : $"cannot open {path}: {exception.Message}");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ArchiveOpening.Refused($"cannot open {path}: {exception.Message}");
        }
        finally
        {
            connection?.Dispose();
        }
    }

    private static string? Refusal(string path, bool exists, bool mustExist)
    {
        if (Directory.Exists(path))
        {
            return $"{path} is a folder; an archive is a file.";
        }

        if (!exists && mustExist)
        {
            return $"there is no archive {path}. (musnad add FILE… makes one)";
        }

        string? folder = Path.GetDirectoryName(Path.GetFullPath(path));
        return folder is null || Directory.Exists(folder) ? null : $"cannot make {path}: there is no folder {folder}.";
    }

    private static SqliteConnection Connect(string path) => new(new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = SqliteOpenMode.ReadWriteCreate,
        Pooling = false,
        DefaultTimeout = PatienceSeconds,
    }.ConnectionString);

    private static string? NotAnArchive(SqliteConnection connection, string path)
    {
        int version = Schema.VersionOf(connection);
        int application = connection.ExecuteScalar<int>("PRAGMA application_id");
        bool isEmpty = connection.ExecuteScalar<int>("SELECT count(*) FROM sqlite_schema") == 0;
        if (isEmpty && version == 0)
        {
            return null;
        }

        if (application != Schema.ApplicationId)
        {
            return $"{path} is no archive of musnad.";
        }

        return version > Schema.Version
            ? string.Create(CultureInfo.InvariantCulture, $"{path} was made by a newer musnad (its schema is {version}, this program knows {Schema.Version}): use that one.")
            : null;
    }

    private static void BackUpBeforeUpgrade(SqliteConnection connection, string path)
    {
        int version = Schema.VersionOf(connection);
        string copy = string.Create(CultureInfo.InvariantCulture, $"{path}.v{version}.bak");
        if (version > 0 && version < Schema.Version && !File.Exists(copy))
        {
            connection.Execute("VACUUM INTO @copy", new { copy });
        }
    }
}
