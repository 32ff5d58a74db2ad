using Dapper;
using Microsoft.Data.Sqlite;

namespace Musnad.Archive.Sqlite;

/// <summary>Writes a copy of the file as one moment has it, whatever is being written to it.</summary>
internal static class ArchiveCopy
{
    /// <summary>Writes the copy. It appears under its name only when it is whole and on disk.</summary>
    /// <returns>Why it could not be written, or null.</returns>
    public static string? Write(SqliteConnection connection, string file)
    {
        if (Path.Exists(file))
        {
            return $"{file} exists; a backup overwrites nothing.";
        }

        string part = file + ".part";
        try
        {
            File.Delete(part);
            connection.Execute("VACUUM INTO @part", new { part }, commandTimeout: 0);
            using (FileStream written = File.Open(part, FileMode.Open, FileAccess.ReadWrite))
            {
                written.Flush(flushToDisk: true);
            }

            File.Move(part, file, overwrite: false);
            return null;
        }
        catch (Exception exception) when (exception is SqliteException or IOException or UnauthorizedAccessException)
        {
            return $"cannot write {file}: {exception.Message}";
        }
    }
}
