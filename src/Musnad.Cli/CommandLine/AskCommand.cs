using System.CommandLine;
using System.Data.Common;
using Musnad.Archive;
using Musnad.Cli.Running;

namespace Musnad.Cli.CommandLine;

/// <summary>A command that asks the archive: which archive, in which form, and what is refused.</summary>
internal abstract class AskCommand : ICliCommand
{
    private readonly ArchiveOption _archive = new();
    private readonly FormatOption _format = new();

    /// <summary>Creates the command with its arguments; options come by <see cref="Complete"/>.</summary>
    protected AskCommand(string name, string description, params ReadOnlySpan<Argument> arguments)
    {
        Command = new Command(name, description);
        foreach (Argument argument in arguments)
        {
            Command.Add(argument);
        }
    }

    public Command Command { get; }

    public abstract (string Usage, string Purpose) Summary { get; }

    public abstract string Help { get; }

    /// <summary>Every option, for the test that the help names them all.</summary>
    public IReadOnlyList<Option> Options => [.. Command.Options];

    public int Run(ParseResult parsed, CliCall call)
    {
        string? problem = null;
        string? path = _archive.Path(parsed, call.Environment, ref problem);
        AnswerForm form = _format.Form(parsed, ref problem);
        Func<Asking, int>? question = Interpret(parsed, call, ref problem);
        if (problem is not null || path is null || question is null)
        {
            return call.Misused(problem!, Command);
        }

        ArchiveOpening opening = call.Environment.Archive(path, true);
        if (!opening.Succeeded)
        {
            return call.Failed(opening.Reason);
        }

        using IArchive archive = opening.Archive;
        try
        {
            if (NeedsCollation(parsed))
            {
                CollationRun.Ensure(archive, call);
            }

            return question(new Asking(call, archive, form));
        }
        catch (IOException exception)
        {
            return BrokenPipe.Is(exception) ? ExitCode.Done : call.Failed($"cannot write the output: {exception.Message}");
        }
        catch (DbException exception)
        {
            return call.Failed($"the archive cannot be read: {exception.Message} (musnad verify tells what is damaged)");
        }
    }

    /// <summary>Whether the answer rests on what is told again.</summary>
    protected virtual bool NeedsCollation(ParseResult parsed) => true;

    /// <summary>What was asked for, as something to do with the open archive; null when it is wrong.</summary>
    /// <param name="parsed">The parsed command line.</param>
    /// <param name="call">The call.</param>
    /// <param name="problem">Takes the first thing that is wrong; it must when the result is null.</param>
    protected abstract Func<Asking, int>? Interpret(ParseResult parsed, CliCall call, ref string? problem);

    /// <summary>Adds the command's own options, and after them the archive and the form; call it once, last in the constructor.</summary>
    protected void Complete(params IEnumerable<Option> own)
    {
        foreach (Option option in own.Append(_format.Option).Append(_archive.Option))
        {
            option.Recursive = Command.Subcommands.Count > 0;
            Command.Add(option);
        }
    }

    /// <summary>Tells of a word that the parser took for an argument and that is a mistyped option.</summary>
    protected void RefuseUnknownOptions(IEnumerable<string?> words, CliCall call, ref string? problem)
    {
        // After "--" a word that begins with a dash is what the user wants.
        HashSet<string> literal = [.. call.Words.SkipWhile(word => word != "--")];
        if (words.FirstOrDefault(word => word is ['-', ..] && !literal.Contains(word)) is { } unknown)
        {
            problem ??= $"there is no option {unknown}. (For a word that begins so: musnad {Command.Name} … -- {unknown})";
        }
    }
}
