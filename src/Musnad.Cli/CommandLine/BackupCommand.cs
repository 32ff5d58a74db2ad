using System.CommandLine;
using Musnad.Archive;

namespace Musnad.Cli.CommandLine;

/// <summary>The command line of `musnad backup`.</summary>
internal sealed class BackupCommand : ICliCommand
{
    private readonly Argument<string> _file = new("FILE");
    private readonly ArchiveOption _archive = new();

    public BackupCommand() => Command = new Command("backup", "Writes a copy of the archive.") { _file, _archive.Option };

    public Command Command { get; }

    public (string Usage, string Purpose) Summary => ("backup FILE", "write a copy of the archive");

    public string Help => ArchiveHelp.Backup;

    public int Run(ParseResult parsed, CliCall call)
    {
        string? problem = null;
        string file = parsed.GetRequiredValue(_file);
        CommandWords.HoldUnknownOption([file], call.Words, ref problem);
        if (file is "" or ReadSettings.StandardInput)
        {
            problem ??= "a backup is a file.";
        }

        string? path = _archive.Path(parsed, call.Environment, ref problem);
        if (problem is not null || path is null)
        {
            return call.Misused(problem!, Command);
        }

        ArchiveOpening opening = call.Environment.Archive(path, true);
        if (!opening.Succeeded)
        {
            return call.Failed(opening.Reason);
        }

        using IArchive archive = opening.Archive;
        return archive.BackUp(file) is { } reason ? call.Failed(reason) : ExitCode.Done;
    }
}
