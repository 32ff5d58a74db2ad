using System.CommandLine;
using Musnad.Archive;
using Musnad.Cli.Rendering.Answers;
using Musnad.Cli.Running;

namespace Musnad.Cli.CommandLine;

/// <summary>The command line of `musnad stats`.</summary>
internal sealed class StatsCommand : AskCommand
{
    private static readonly IReadOnlyList<(AnswerColumn, Func<ArchiveStatistics, object?>)> Columns =
    [
        Number("articles", statistics => statistics.Articles),
        Number("superseded", statistics => statistics.Superseded),
        Number("failed", statistics => statistics.Failed),
        Number("texts", statistics => statistics.Texts),
        Number("outlets", statistics => statistics.Outlets),
        Number("days", statistics => statistics.Days),
        (new AnswerColumn("firstDay", ColumnType.Day), statistics => statistics.FirstDay),
        (new AnswerColumn("lastDay", ColumnType.Day), statistics => statistics.LastDay),
        Number("statements", statistics => statistics.Statements),
        Number("actors", statistics => statistics.Actors),
        Number("events", statistics => statistics.Events),
        (new AnswerColumn("collated", ColumnType.Flag), statistics => statistics.Collated),
        Number("identities", statistics => statistics.Identities),
        Number("contacts", statistics => statistics.Contacts),
        Number("utterances", statistics => statistics.Utterances),
        Number("copyGroups", statistics => statistics.CopyGroups),
        Number("copies", statistics => statistics.Copies),
        Number("corrections", statistics => statistics.Corrections),
        Number("runs", statistics => statistics.Runs),
        Number("bytes", statistics => statistics.Bytes),
        Number("bytesPerArticle", statistics => (long)Math.Round(statistics.BytesPerArticle)),
        Number("schema", statistics => statistics.Schema),
        (new AnswerColumn("folding"), statistics => statistics.Folding),
        (new AnswerColumn("collation"), statistics => statistics.Collation),
        (new AnswerColumn("extractors", ColumnType.Objects), statistics => statistics.Extractors
            .Select(pair => new AnswerObject($"{pair.Key} ({TableAnswers.Cell(pair.Value)})", ("version", pair.Key), ("articles", pair.Value))).ToArray()),
    ];

    public StatsCommand()
        : base("stats", "Tells how much the archive holds.") => Complete();

    public override (string Usage, string Purpose) Summary => ("stats", "how much the archive holds");

    public override string Help => ArchiveHelp.Stats;

    protected override bool NeedsCollation(ParseResult parsed) => false;

    protected override Func<Asking, int>? Interpret(ParseResult parsed, CliCall call, ref string? problem) =>
        asking => asking.Answer(Answer.Of([asking.Archive.Statistics()], Columns) with { IsSingle = true });

    private static (AnswerColumn, Func<ArchiveStatistics, object?>) Number(string name, Func<ArchiveStatistics, long> value) =>
        (new AnswerColumn(name, ColumnType.Number), statistics => value(statistics));
}
