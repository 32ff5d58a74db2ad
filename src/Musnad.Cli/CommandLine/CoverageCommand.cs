using System.CommandLine;
using Musnad.Archive;
using Musnad.Archive.Queries;
using Musnad.Archive.Queries.Coverage;
using Musnad.Cli.Rendering.Answers;
using Musnad.Cli.Running;

namespace Musnad.Cli.CommandLine;

/// <summary>The command line of `musnad coverage`.</summary>
internal sealed class CoverageCommand : AskCommand
{
    private static readonly Dictionary<string, CoverageGrain> Grains = new(StringComparer.Ordinal)
    {
        ["day"] = CoverageGrain.Day,
        ["month"] = CoverageGrain.Month,
        ["outlet"] = CoverageGrain.Outlet,
    };

    private readonly Option<string?> _by = new("--by");
    private readonly FilterOptions _filter = new(defaultLimit: null);

    public CoverageCommand()
        : base("coverage", "Tells how many articles are held, by outlet and day.") => Complete([_by, .. _filter.Options]);

    public override (string Usage, string Purpose) Summary => ("coverage [options]", "articles per outlet and day");

    public override string Help => AskHelp.Coverage;

    protected override bool NeedsCollation(ParseResult parsed) => false;

    protected override Func<Asking, int>? Interpret(ParseResult parsed, CliCall call, ref string? problem)
    {
        CoverageGrain by = CommandWords.OneOf(_by, Grains, parsed, ref problem) ?? CoverageGrain.OutletAndDay;
        ArchiveFilter filter = _filter.Filter(parsed, ref problem);
        return asking => asking.Answer(AnswerTo(asking.Queries.Coverage(filter, by), by));
    }

    private static Answer AnswerTo(Page<CoverageRow> page, CoverageGrain by)
    {
        var columns = new List<(AnswerColumn, Func<CoverageRow, object?>)>();
        if (by != CoverageGrain.Outlet)
        {
            columns.Add(by == CoverageGrain.Month
                ? (new AnswerColumn("month"), row => row.Day?.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture))
                : (new AnswerColumn("day", ColumnType.Day), row => row.Day));
        }

        if (by is CoverageGrain.Outlet or CoverageGrain.OutletAndDay)
        {
            columns.Add((new AnswerColumn("outlet", ColumnType.Words), row => row.Outlet));
        }

        columns.Add((new AnswerColumn("articles", ColumnType.Number), row => row.Articles));
        columns.Add((new AnswerColumn("texts", ColumnType.Number), row => row.Texts));
        columns.Add((new AnswerColumn("failed", ColumnType.Number), row => row.Failed));
        columns.Add((new AnswerColumn("statements", ColumnType.Number), row => row.Statements));
        return Answer.Of(page, "no article is held.", columns);
    }
}
