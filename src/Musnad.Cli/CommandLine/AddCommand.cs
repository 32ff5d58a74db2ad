using System.CommandLine;
using Musnad.Cli.Running;
using Musnad.Ingest;

namespace Musnad.Cli.CommandLine;

/// <summary>The command line of `musnad add`.</summary>
internal sealed class AddCommand : ICliCommand
{
    private readonly InputOptions _inputs = new("PATH");
    private readonly ArchiveOption _archive = new();
    private readonly Option<bool> _onlyFailed = new("--only-failed");
    private readonly Option<bool> _outdated = new("--outdated");
    private readonly Option<bool> _force = new("--force");
    private readonly Option<bool> _printIds = new("--print-ids");
    private readonly Option<string?> _jobs = new("--jobs", "-j");

    public AddCommand()
    {
        Command = new Command("add", "Adds articles and their records to the archive.") { _inputs.Files };
        foreach (Option option in Options)
        {
            Command.Add(option);
        }
    }

    public Command Command { get; }

    /// <summary>Every option, for the test that the help names them all.</summary>
    public IReadOnlyList<Option> Options => [_archive.Option, _onlyFailed, _outdated, _force, _printIds, _jobs, .. _inputs.Options];

    public (string Usage, string Purpose) Summary => ("add [PATH|-]… [options]", "add articles to the archive");

    public string Help => ArchiveHelp.Add;

    public int Run(ParseResult parsed, CliCall call)
    {
        string? problem = null;
        IReadOnlyList<string>? inputs = _inputs.Inputs(parsed, call.Words, call.Environment, ref problem);
        ReadOptions reading = _inputs.Reading(parsed, ref problem);
        int jobs = CommandWords.Jobs(parsed.GetValue(_jobs), call.Environment, ref problem);
        string? archive = _archive.Path(parsed, call.Environment, ref problem);
        RedoChoice redo = (parsed.GetValue(_onlyFailed) ? RedoChoice.Failed : RedoChoice.None)
            | (parsed.GetValue(_outdated) ? RedoChoice.Outdated : RedoChoice.None)
            | (parsed.GetValue(_force) ? RedoChoice.All : RedoChoice.None);
        if (problem is not null || inputs is null || archive is null)
        {
            return call.Misused(problem!, Command);
        }

        return new AddRun(
            new AddSettings { Archive = archive, Inputs = inputs, Reading = reading, Jobs = jobs, Redo = redo, PrintsIds = parsed.GetValue(_printIds) },
            call).Run();
    }
}
