using System.CommandLine;
using Musnad.Archive;
using Musnad.Archive.Queries.Actors;
using Musnad.Archive.Queries.Timelines;
using Musnad.Cli.Rendering.Answers;
using Musnad.Cli.Running;

namespace Musnad.Cli.CommandLine;

/// <summary>The command line of `musnad timeline`.</summary>
internal sealed class TimelineCommand : AskCommand
{
    private const int RowsShown = 50;

    private static readonly Dictionary<string, TimelineKind> Kinds = new(StringComparer.Ordinal)
    {
        ["said"] = TimelineKind.Said,
        ["said-of"] = TimelineKind.SaidOf,
        ["contact"] = TimelineKind.Contact,
        ["deed"] = TimelineKind.Deed,
    };

    private readonly Argument<string[]> _actor = new("ACTOR") { Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> _only = new("--only");
    private readonly FilterOptions _filter = new(RowsShown);

    public TimelineCommand()
        : base("timeline", "Tells day by day what an actor said and did, and what was said at it.")
    {
        Command.Add(_actor);
        Complete([_only, .. _filter.Options]);
    }

    public override (string Usage, string Purpose) Summary => ("timeline ACTOR [options]", "an actor's words and deeds by day");

    public override string Help => AskHelp.Timeline;

    protected override Func<Asking, int>? Interpret(ParseResult parsed, CliCall call, ref string? problem)
    {
        string[] words = parsed.GetValue(_actor) ?? [];
        RefuseUnknownOptions(words, call, ref problem);
        if (string.Concat(words).Trim().Length == 0)
        {
            problem ??= "say whose timeline: musnad timeline ACTOR";
        }

        TimelineKind? only = CommandWords.OneOf(_only, Kinds, parsed, ref problem);
        ArchiveFilter filter = _filter.Filter(parsed, ref problem);
        return asking => new ActorNaming(asking).Find(string.Join(' ', words)) is { } actor
            ? asking.Answer(Answer.Of(
                asking.Queries.Timeline(actor.Id, only is { } kind ? [kind] : [], filter),
                "nothing is told of it in this part of the archive.",
                TimelineColumns.All))
            : ExitCode.SomeFailed;
    }
}
