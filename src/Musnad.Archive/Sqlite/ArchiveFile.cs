using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Musnad.Archive.Sqlite;

/// <summary>Opens the file: refuses what is no archive, upgrades what is an older one, and asks what may not be written.</summary>
internal sealed class ArchiveFile(string path, bool mustExist, Schema schema)
{
    // Others may hold the lock for as long as what is told again is written.
    private const int PatienceSeconds = 600;
    private const string Settings = "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;";

    public ArchiveOpening Open(Func<SqliteConnection, bool, IArchive> create)
    {
        bool exists = File.Exists(path);
        if (Refusal(exists) is { } reason)
        {
            return ArchiveOpening.Refused(reason);
        }

        try
        {
            return Open(SqliteOpenMode.ReadWriteCreate, path, exists, create);
        }
        catch (SqliteException exception) when (mustExist && exists && exception.SqliteErrorCode is raw.SQLITE_CANTOPEN or raw.SQLITE_READONLY or raw.SQLITE_PERM)
        {
            return OpenUnwritable(create);
        }
        catch (Exception exception) when (exception is SqliteException or IOException or UnauthorizedAccessException)
        {
            return ArchiveOpening.Refused(Sentence(exception));
        }
    }

    /// <summary>A connection that only reads, for a file that nobody writes.</summary>
    public static SqliteConnection Unwritten(string path) =>
        new(Connection("file:" + Uri.EscapeDataString(Path.GetFullPath(path)).Replace("%2F", "/", StringComparison.Ordinal) + "?immutable=1", SqliteOpenMode.ReadOnly));

    /// <summary>A connection that only reads, while others may write.</summary>
    public static SqliteConnection Reading(string path) => new(Connection(path, SqliteOpenMode.ReadOnly));

    private ArchiveOpening OpenUnwritable(Func<SqliteConnection, bool, IArchive> create)
    {
        if (new FileInfo(path + "-wal") is { Exists: true, Length: > 0 })
        {
            return ArchiveOpening.Refused($"{path} was being written when its folder was locked: open it once where it may be written.");
        }

        SqliteConnection? connection = null;
        try
        {
            connection = Unwritten(path);
            return Prepare(connection, exists: true, create, ref connection);
        }
        catch (SqliteException exception)
        {
            return ArchiveOpening.Refused(Sentence(exception));
        }
        finally
        {
            connection?.Dispose();
        }
    }

    private ArchiveOpening Open(SqliteOpenMode mode, string source, bool exists, Func<SqliteConnection, bool, IArchive> create)
    {
        SqliteConnection? connection = null;
        try
        {
            connection = new SqliteConnection(Connection(source, mode));
            return Prepare(connection, exists, create, ref connection);
        }
        finally
        {
            connection?.Dispose();
        }
    }

    /// <summary>Makes an archive of a connection, and takes the connection over when it succeeds.</summary>
    private ArchiveOpening Prepare(SqliteConnection connection, bool exists, Func<SqliteConnection, bool, IArchive> create, ref SqliteConnection? owned)
    {
        connection.Open();
        if (exists && NotAnArchive(connection) is { } refusal)
        {
            return ArchiveOpening.Refused(refusal);
        }

        bool readOnly = raw.sqlite3_db_readonly(connection.Handle, "main") == 1;
        connection.Execute(readOnly ? Settings : "PRAGMA journal_mode = WAL; " + Settings);
        int version = Schema.VersionOf(connection);
        if (readOnly && version < schema.Version)
        {
            return ArchiveOpening.Refused($"{path} was made by an older musnad and may not be written: it must be upgraded once where it may.");
        }

        if (BackUpBeforeUpgrade(connection, version) is { } problem)
        {
            return ArchiveOpening.Refused($"{path} must be upgraded, and the copy before that failed: {problem}");
        }

        schema.Upgrade(connection);
        IArchive archive = create(connection, readOnly);
        owned = null;
        return ArchiveOpening.Of(archive);
    }

    private string? Refusal(bool exists)
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

    private string? NotAnArchive(SqliteConnection connection)
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

        return version > schema.Version
            ? string.Create(CultureInfo.InvariantCulture, $"{path} was made by a newer musnad (its schema is {version}, this program knows {schema.Version}): use that one.")
            : null;
    }

    private string? BackUpBeforeUpgrade(SqliteConnection connection, int version)
    {
        if (version == 0 || version >= schema.Version)
        {
            return null;
        }

        string copy = string.Create(CultureInfo.InvariantCulture, $"{path}.v{version}.bak");
        for (int number = 2; File.Exists(copy); number++)
        {
            copy = string.Create(CultureInfo.InvariantCulture, $"{path}.v{version}-{number}.bak");
        }

        return ArchiveCopy.Write(connection, copy);
    }

    private string Sentence(Exception exception) => exception is SqliteException { SqliteErrorCode: raw.SQLITE_NOTADB }
        ? $"{path} is no archive of musnad."
        : $"cannot open {path}: {exception.Message}";

    private static string Connection(string source, SqliteOpenMode mode) => new SqliteConnectionStringBuilder
    {
        DataSource = source,
        Mode = mode,
        Pooling = false,
        DefaultTimeout = PatienceSeconds,
    }.ConnectionString;
}
