using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Musnad.Cli.CommandLine;
using Musnad.Cli.Running;

namespace Musnad.Cli;

/// <summary>The command musnad, from its words to its exit code.</summary>
internal static class Cli
{
    /// <summary>Runs the command.</summary>
    /// <param name="args">Its words.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error.</param>
    /// <param name="environment">The machine and the other stages.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, Stream input, Stream output, TextWriter error, CliEnvironment environment)
    {
        var read = new ReadCommand();
        var eval = new EvalCommand();
        var root = new RootCommand("Attributed records of Arabic news.") { read.Command, eval.Command };
        root.Options.OfType<VersionOption>().Single().Action = new Print(output, ExtractorVersion.Current + "\n");
        root.Options.OfType<HelpOption>().Single().Action = new Print(output, null);
        read.Command.SetAction(parsed =>
            read.Interpret(parsed, args, environment, out string? problem) is { } settings
                ? new ReadRun(settings, environment, error).Run(input, output)
                : Misused(problem!, read.Command, error));
        eval.Command.SetAction(parsed =>
            eval.Interpret(parsed, args, environment, out string? problem) is { } settings
                ? new EvalRun(settings, environment, error).Run(input, output)
                : Misused(problem!, eval.Command, error));

        // A word that begins with @ is a file's name here, not a file of further words.
        ParseResult result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Errors.Count > 0 && result.Action is not Print)
        {
            return Misused(ProblemOf(result), result.CommandResult.Command is RootCommand ? read.Command : result.CommandResult.Command, error);
        }

        return result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Error = error });
    }

    private static string ProblemOf(ParseResult result) => (result.CommandResult.Command, result.UnmatchedTokens) switch
    {
        (RootCommand, []) => "say what to do: musnad read FILE",
        (RootCommand, [var word, ..]) => $"there is no command \"{word}\".",
        _ => result.Errors[0].Message,
    };

    private static int Misused(string problem, Command command, TextWriter error)
    {
        error.WriteLine($"musnad: {problem}");
        error.WriteLine($"Try: musnad {command.Name} --help");
        return ExitCode.Usage;
    }

    /// <summary>Prints a text, or the help of the command that was asked for.</summary>
    private sealed class Print(Stream output, string? text) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            string help = parseResult.CommandResult.Command switch
            {
                RootCommand => HelpText.Root,
                { Name: "eval" } => HelpText.Eval,
                _ => HelpText.Read(),
            };
            output.Write(System.Text.Encoding.UTF8.GetBytes(text ?? help));
            output.Flush();
            return ExitCode.Done;
        }
    }
}
