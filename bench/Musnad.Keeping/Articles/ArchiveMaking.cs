using System.Diagnostics;
using Musnad.Archive;
using Musnad.Archive.Sqlite;
using Musnad.Text;

namespace Musnad.Keeping.Articles;

/// <summary>Makes archives by the command itself, in a process of its own.</summary>
/// <param name="program">The command: Musnad.Cli.dll.</param>
public sealed class ArchiveMaking(string program)
{
    /// <summary>Begins `musnad add --print-ids`.</summary>
    public Process Start(string input, string archive) =>
        Process.Start(new ProcessStartInfo("dotnet", [program, "add", input, "--db", archive, "--print-ids"]) { RedirectStandardOutput = true, RedirectStandardError = true })
        ?? throw new InvalidOperationException("The command does not start.");

    /// <summary>Adds all of an input.</summary>
    /// <exception cref="InvalidOperationException">The command failed.</exception>
    public void Add(string input, string archive)
    {
        using Process process = Start(input, archive);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        _ = output.GetAwaiter().GetResult();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(error);
        }
    }

    /// <summary>Opens an archive that must be there.</summary>
    /// <exception cref="InvalidOperationException">It cannot be opened.</exception>
    public static IArchive Open(string archive, ITextFolding folding) => SqliteArchive.Open(archive, folding, mustExist: true) is { Archive: { } opened }
        ? opened
        : throw new InvalidOperationException($"{archive} cannot be opened.");
}
