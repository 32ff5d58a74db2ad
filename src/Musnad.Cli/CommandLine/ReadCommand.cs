using System.CommandLine;
using Musnad.Cli.Running;
using Musnad.Ingest;

namespace Musnad.Cli.CommandLine;

/// <summary>The command line of `musnad read`: its words, and what they mean.</summary>
internal sealed class ReadCommand : ICliCommand
{
    private static readonly Dictionary<string, OutputFormat> Formats = new(StringComparer.Ordinal)
    {
        ["text"] = OutputFormat.Text,
        ["json"] = OutputFormat.Json,
        ["html"] = OutputFormat.Html,
    };

    private readonly InputOptions _inputs = new("FILE");
    private readonly Option<string?> _format = new("--format", "-f");
    private readonly Option<string?> _output = new("--output", "-o");
    private readonly Option<string?> _jobs = new("--jobs", "-j");
    private readonly Option<bool> _withText = new("--with-text");

    public ReadCommand()
    {
        Command = new Command("read", "Turns news articles into their attributed records.") { _inputs.Files };
        foreach (Option option in Options)
        {
            Command.Add(option);
        }
    }

    public Command Command { get; }

    public (string Usage, string Purpose) Summary => ("read [FILE|-]… [options]", "turn articles into their records");

    public string Help => HelpText.Read();

    /// <summary>Every option, for the test that the help names them all.</summary>
    public IReadOnlyList<Option> Options => [_format, _output, _jobs, _withText, .. _inputs.Options];

    public int Run(ParseResult parsed, CliCall call) => Interpret(parsed, call.Words, call.Environment, out string? problem) is { } settings
        ? new ReadRun(settings, call.Environment, call.Error).Run(call.Input, call.Output)
        : call.Misused(problem!, Command);

    /// <summary>What was asked for; the first thing wrong with it goes into <paramref name="problem"/>, and the result is null.</summary>
    /// <param name="parsed">The parsed command line.</param>
    /// <param name="args">The command line as it was given.</param>
    /// <param name="environment">Where it was given.</param>
    /// <param name="problem">A sentence, or null.</param>
    public ReadSettings? Interpret(ParseResult parsed, IReadOnlyList<string> args, CliEnvironment environment, out string? problem)
    {
        problem = null;
        IReadOnlyList<string>? inputs = _inputs.Inputs(parsed, args, environment, ref problem);
        OutputFormat format = CommandWords.OneOf(_format, Formats, parsed, ref problem) ?? OutputFormat.Text;
        int jobs = CommandWords.Jobs(parsed.GetValue(_jobs), environment, ref problem);
        ReadOptions reading = _inputs.Reading(parsed, ref problem);
        string? output = parsed.GetValue(_output);
        if (output is not null && inputs?.FirstOrDefault(input => SameFile(input, output)) is { } overwritten)
        {
            problem ??= $"--output would overwrite the input {overwritten}.";
        }

        if (problem is not null || inputs is null)
        {
            return null;
        }

        return new ReadSettings
        {
            Inputs = inputs,
            Format = format,
            Jobs = jobs,
            WithText = parsed.GetValue(_withText),
            Output = output,
            Reading = reading,
        };
    }

    private static bool SameFile(string input, string output)
        => input != ReadSettings.StandardInput && output.Length > 0 && input.Length > 0 && Path.GetFullPath(input) == Path.GetFullPath(output);
}
