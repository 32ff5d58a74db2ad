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

    private readonly Option<string?> _format = new("--format", "-f");

    public Option Option => _format;

    /// <summary>What was asked for; a table when nothing was.</summary>
    public AnswerForm Form(ParseResult parsed, ref string? problem) => CommandWords.OneOf(_format, Forms, parsed, ref problem) ?? AnswerForm.Table;
}
