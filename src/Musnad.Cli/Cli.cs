using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Data.Common;
using System.Text;
using Musnad.Cli.CommandLine;

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
        var call = new CliCall(args, input, output, error, environment);
        IReadOnlyList<ICliCommand> commands = Commands.Create();
        var root = new RootCommand("Attributed records of Arabic news.");
        foreach (ICliCommand command in commands)
        {
            root.Add(command.Command);
            foreach (Command part in command.Command.Subcommands.Prepend(command.Command))
            {
                part.SetAction(parsed => command.Run(parsed, call));
            }
        }

        root.Options.OfType<VersionOption>().Single().Action = new Print(output, _ => ExtractorVersion.Current + "\n");
        root.Options.OfType<HelpOption>().Single().Action = new Print(output, asked => HelpText.Of(commands, asked));

        // A word that begins with @ is a file's name here, not a file of further words.
        ParseResult result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Errors.Count > 0 && result.Action is not Print)
        {
            Command asked = result.CommandResult.Command;
            return call.Misused(ProblemOf(result), asked is RootCommand ? commands[0].Command : asked);
        }

        try
        {
            return result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Error = error });
        }
        catch (DbException exception)
        {
            return call.Failed($"the archive cannot be read or written: {exception.Message} (musnad verify tells whether it is damaged)");
        }
    }

    private static string ProblemOf(ParseResult result) => (result.CommandResult.Command, result.UnmatchedTokens) switch
    {
        (RootCommand, []) => "say what to do: musnad read FILE",
        (RootCommand, [var word, ..]) => $"there is no command \"{word}\".",
        _ => result.Errors[0].Message,
    };

    /// <summary>Prints a text for the command that was asked for.</summary>
    private sealed class Print(Stream output, Func<Command, string> textFor) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            output.Write(Encoding.UTF8.GetBytes(textFor(parseResult.CommandResult.Command)));
            output.Flush();
            return ExitCode.Done;
        }
    }
}
