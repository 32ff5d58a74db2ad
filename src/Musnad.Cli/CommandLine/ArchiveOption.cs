using System.CommandLine;

namespace Musnad.Cli.CommandLine;

/// <summary>Which archive a command works on: --db FILE, else MUSNAD_DB, else musnad.db in the user's folder for data of programs.</summary>
internal sealed class ArchiveOption
{
    private const string Variable = "MUSNAD_DB";
    private const string FileName = "musnad.db";

    private readonly Option<string?> _file = new("--db");

    public Option Option => _file;

    /// <summary>The file's path.</summary>
    /// <param name="parsed">The parsed command line.</param>
    /// <param name="environment">The machine.</param>
    /// <param name="problem">Takes the first thing that is wrong.</param>
    public string? Path(ParseResult parsed, CliEnvironment environment, ref string? problem)
    {
        string? given = parsed.GetValue(_file) ?? (environment.Variable(Variable) is { Length: > 0 } variable ? variable : null);
        if (given is { Length: > 0 })
        {
            return given;
        }

        if (given is not null || environment.DataFolder.Length == 0)
        {
            problem ??= "give the archive: --db FILE";
            return null;
        }

        return System.IO.Path.Join(environment.DataFolder, "musnad", FileName);
    }
}
