using System.CommandLine;

namespace Musnad.Cli.CommandLine;

/// <summary>The words that say in which form an answer is written: --format table|json|csv.</summary>
internal sealed class FormatOption
{
    private static readonly Dictionary<string, AnswerForm> Forms = new(StringComparer.Ordinal)
    {
        ["table"] = AnswerForm.Table,
        ["json"] = AnswerForm.Json,
        ["csv"] = AnswerForm.Csv,
    };

    private static readonly Dictionary<string, AnswerForm> FormsWithPage = new(Forms, StringComparer.Ordinal) { ["html"] = AnswerForm.Html };

    private readonly Option<string?> _format = new("--format", "-f");

    public Option Option => _format;

    /// <summary>What was asked for; a table when nothing was.</summary>
    /// <param name="parsed">The parsed command line.</param>
    /// <param name="hasPage">Whether the command can also give a page.</param>
    /// <param name="problem">Takes the first thing that is wrong.</param>
    public AnswerForm Form(ParseResult parsed, bool hasPage, ref string? problem) =>
        CommandWords.OneOf(_format, hasPage ? FormsWithPage : Forms, parsed, ref problem) ?? AnswerForm.Table;
}
