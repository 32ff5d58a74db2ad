using System.CommandLine;
using Musnad.Cli.Running;

namespace Musnad.Cli.CommandLine;

/// <summary>The command line of `musnad eval`: its words, and what they mean.</summary>
internal sealed class EvalCommand : ICliCommand
{
    private const int MostPaths = 2;

    private static readonly Dictionary<string, EvalFormat> Formats = new(StringComparer.Ordinal)
    {
        ["table"] = EvalFormat.Table,
        ["json"] = EvalFormat.Json,
        ["csv"] = EvalFormat.Csv,
        ["markdown"] = EvalFormat.Markdown,
    };

    private readonly Argument<string[]> _paths = new("GOLD_DIR") { Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<bool> _byDocument = new("--by-document");
    private readonly Option<bool> _errors = new("--errors");
    private readonly Option<bool> _reliability = new("--reliability");
    private readonly Option<string?> _format = new("--format", "-f");
    private readonly Option<string?> _jobs = new("--jobs", "-j");

    public EvalCommand()
    {
        Command = new Command("eval", "Scores records against annotated articles.") { _paths };
        foreach (Option option in Options)
        {
            Command.Add(option);
        }
    }

    public Command Command { get; }

    public (string Usage, string Purpose) Summary => ("eval GOLD_DIR [RECORDS|-]", "score records against annotated articles");

    public string Help => HelpText.Eval;

    /// <summary>Every option, for the test that the help names them all.</summary>
    public IReadOnlyList<Option> Options => [_byDocument, _errors, _reliability, _format, _jobs];

    public int Run(ParseResult parsed, CliCall call) => Interpret(parsed, call.Words, call.Environment, out string? problem) is { } settings
        ? new EvalRun(settings, call.Environment, call.Error).Run(call.Input, call.Output)
        : call.Misused(problem!, Command);

    /// <summary>What was asked for; the first thing wrong with it goes into <paramref name="problem"/>, and the result is null.</summary>
    /// <param name="parsed">The parsed command line.</param>
    /// <param name="args">The command line as it was given.</param>
    /// <param name="environment">Where it was given.</param>
    /// <param name="problem">A sentence, or null.</param>
    public EvalSettings? Interpret(ParseResult parsed, IReadOnlyList<string> args, CliEnvironment environment, out string? problem)
    {
        problem = null;
        string[] paths = parsed.GetValue(_paths) ?? [];
        CommandWords.HoldUnknownOption(paths, args, ref problem);
        problem ??= paths switch
        {
            [] => "give the folder of annotated articles: musnad eval GOLD_DIR",
            [ReadSettings.StandardInput, ..] => "the annotated articles are a folder; only records come from standard input (-).",
            { Length: > MostPaths } => $"give one folder and at most one file of records; \"{paths[MostPaths]}\" is too much.",
            _ => null,
        };
        EvalFormat format = CommandWords.OneOf(_format, Formats, parsed, ref problem) ?? EvalFormat.Table;
        int jobs = CommandWords.Jobs(parsed.GetValue(_jobs), environment, ref problem);
        bool[] parts = [parsed.GetValue(_byDocument), parsed.GetValue(_errors), parsed.GetValue(_reliability)];
        if (format == EvalFormat.Csv && parts.Count(part => part) > 1)
        {
            problem ??= "csv holds one table: give only one of --by-document, --errors, --reliability.";
        }

        return problem is not null
            ? null
            : new EvalSettings
            {
                Gold = paths[0],
                Records = paths.ElementAtOrDefault(1),
                Format = format,
                ByDocument = parts[0],
                Errors = parts[1],
                Reliability = parts[2],
                Jobs = jobs,
            };
    }
}
