using System.CommandLine;
using System.Globalization;
using Musnad.Archive;
using Musnad.Cli.Rendering.Answers;
using Musnad.Cli.Running;

namespace Musnad.Cli.CommandLine;

/// <summary>The command line of `musnad runs`.</summary>
internal sealed class RunsCommand : AskCommand
{
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    private static readonly IReadOnlyList<(AnswerColumn, Func<LedgerRun, object?>)> Columns =
    [
        (new AnswerColumn("run", ColumnType.Number), run => run.Number),
        (new AnswerColumn("started"), run => Time(run.Started)),
        (new AnswerColumn("ended", Place: ColumnPlace.Nowhere), run => Time(run.Ended)),
        (new AnswerColumn("state"), run => Name(run.State)),
        (new AnswerColumn("added", ColumnType.Number), run => run.Counts.Added),
        (new AnswerColumn("unchanged", ColumnType.Number), run => run.Counts.Unchanged),
        (new AnswerColumn("redone", ColumnType.Number), run => run.Counts.Redone),
        (new AnswerColumn("failed", ColumnType.Number), run => run.Counts.Failed),
        (new AnswerColumn("seconds", ColumnType.Number), run => (long)Math.Round(run.Seconds)),
        (new AnswerColumn("articlesPerSecond", ColumnType.Number), run => (long)Math.Round(run.ArticlesPerSecond)),
        (new AnswerColumn("extractor", Place: ColumnPlace.Nowhere), run => run.Extractor),
        (new AnswerColumn("what", ColumnType.Words), run => run.What),
    ];

    private static readonly IReadOnlyList<(AnswerColumn, Func<RunFailure, object?>)> FailureColumns =
    [
        (new AnswerColumn("input", ColumnType.Words), failure => failure.Input),
        (new AnswerColumn("line", ColumnType.Number), failure => failure.Line),
        (new AnswerColumn("reason", ColumnType.Words), failure => failure.Reason),
    ];

    private readonly Argument<string?> _run = new("RUN") { Arity = ArgumentArity.ZeroOrOne };

    public RunsCommand()
        : base("runs", "Tells what was added when, and what failed.")
    {
        Command.Add(_run);
        Complete();
    }

    public override (string Usage, string Purpose) Summary => ("runs [RUN]", "what was added when, and what failed");

    public override string Help => ArchiveHelp.Runs;

    protected override bool NeedsCollation(ParseResult parsed) => false;

    protected override Func<Asking, int>? Interpret(ParseResult parsed, CliCall call, ref string? problem)
    {
        string? word = parsed.GetValue(_run);
        RefuseUnknownOptions([word], call, ref problem);
        if (word is null)
        {
            return asking => asking.Answer(Answer.Of(asking.Archive.Runs(), Columns) with { WhenEmpty = "nothing was added yet." });
        }

        if (!long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out long number))
        {
            problem ??= $"RUN is the number of a run, as musnad runs lists them, not \"{word}\".";
            return null;
        }

        return asking => Show(asking, number);
    }

    private static int Show(Asking asking, long number)
    {
        if (asking.Archive.Runs().FirstOrDefault(run => run.Number == number) is not { } found)
        {
            return asking.Call.Failed(string.Create(CultureInfo.InvariantCulture, $"there is no run {number}: musnad runs lists them."));
        }

        if (asking.Form == AnswerForm.Table)
        {
            string counts = string.Create(
                CultureInfo.InvariantCulture,
                $"{found.Counts.Added:N0} added, {found.Counts.Unchanged:N0} unchanged, {found.Counts.Redone:N0} read anew, {found.Counts.Failed:N0} failed, {found.ArticlesPerSecond:N0} articles a second");
            asking.Note(string.Create(CultureInfo.InvariantCulture, $"run {number}, {Time(found.Started)}, {Name(found.State)}, {found.Extractor}: {found.What}"));
            asking.Note(counts);
        }

        return asking.Answer(Answer.Of(asking.Archive.FailuresOf(number), FailureColumns) with { WhenEmpty = "nothing failed in it." });
    }

    private static string? Time(DateTimeOffset? time) => time?.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture);

    private static string Name(RunState state) => state switch
    {
        RunState.Done => "done",
        RunState.Stopped => "stopped",
        RunState.Running => "running",
        _ => "killed",
    };
}
