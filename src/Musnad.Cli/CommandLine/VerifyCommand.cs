using System.CommandLine;
using Musnad.Cli.Running;

namespace Musnad.Cli.CommandLine;

/// <summary>The command line of `musnad verify`.</summary>
internal sealed class VerifyCommand : ICliCommand
{
    private readonly ArchiveOption _archive = new();

    public VerifyCommand() => Command = new Command("verify", "Checks the archive for damage.") { _archive.Option };

    public Command Command { get; }

    public (string Usage, string Purpose) Summary => ("verify", "check the archive for damage");

    public string Help => ArchiveHelp.Verify;

    public int Run(ParseResult parsed, CliCall call)
    {
        string? problem = null;
        return _archive.Path(parsed, call.Environment, ref problem) is { } path ? new VerifyRun(path, call).Run() : call.Misused(problem!, Command);
    }
}
