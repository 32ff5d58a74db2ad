using System.CommandLine;
using Musnad.Archive;
using Musnad.Archive.Queries.Statements;
using Musnad.Cli.Rendering.Answers;
using Musnad.Cli.Running;

namespace Musnad.Cli.CommandLine;

/// <summary>The command line of `musnad statements`.</summary>
internal sealed class StatementsCommand : AskCommand
{
    private const int RowsShown = 20;

    private readonly StatementOptions _statements = new();
    private readonly FilterOptions _filter = new(RowsShown);

    public StatementsCommand()
        : base("statements", "Tells what was said, by whom, about whom.") => Complete([.. _statements.Options, .. _filter.Options]);

    public override (string Usage, string Purpose) Summary => ("statements [options]", "what was said, by and about whom");

    public override string Help => AskHelp.Statements;

    protected override Func<Asking, int>? Interpret(ParseResult parsed, CliCall call, ref string? problem)
    {
        StatementSelection words = _statements.Selection(parsed, ref problem);
        ArchiveFilter filter = _filter.Filter(parsed, ref problem);
        return asking => StatementOptions.Named(words, asking) is { } selection
            ? asking.Answer(Answer.Of(asking.Queries.Statements(selection, filter), "no statement was found.", StatementColumns.Rows))
            : ExitCode.SomeFailed;
    }
}
