using System.CommandLine;
using Musnad.Archive;
using Musnad.Archive.Queries;
using Musnad.Archive.Queries.Actors;
using Musnad.Archive.Queries.Words;
using Musnad.Cli.Rendering.Answers;
using Musnad.Cli.Rendering.Terminal;
using Musnad.Cli.Running;
using Musnad.Json;

namespace Musnad.Cli.CommandLine;

/// <summary>The command line of `musnad words`.</summary>
internal sealed class WordsCommand : AskCommand
{
    private const int DefaultLimit = 100;

    private readonly Argument<string> _actor;
    private readonly FilterOptions _filter = new(DefaultLimit);

    public WordsCommand()
        : this(new Argument<string>("ACTOR"))
    {
    }

    private WordsCommand(Argument<string> actor)
        : base("words", "Tells which names and epithets each outlet and each speaker uses for an actor.", actor)
    {
        _actor = actor;
        Complete(_filter.Options);
    }

    public override (string Usage, string Purpose) Summary => ("words ACTOR [options]", "what an actor is called, and by whom");

    public override string Help => CompareHelp.Words;

    protected override Func<Asking, int>? Interpret(ParseResult parsed, CliCall call, ref string? problem)
    {
        string word = parsed.GetValue(_actor) ?? "";
        RefuseUnknownOptions([word], call, ref problem);
        ArchiveFilter filter = _filter.Filter(parsed, ref problem);
        return asking => new ActorNaming(asking).Find(word) is { } actor ? asking.Answer(AnswerTo(asking.Queries.WordsFor(actor.Id, filter), actor)) : ExitCode.SomeFailed;
    }

    private static Answer AnswerTo(Page<WordUse> page, ActorSummary actor) => Answer.Of(
        page,
        $"no article of this selection names {actor.Name}.",
        [
            (new AnswerColumn("by", ColumnType.Words, Style: Style.Source), use => NameOf(use)),
            (new AnswerColumn("voice"), use => use.IsQuoted ? "speaker" : "outlet"),
            (new AnswerColumn("words", ColumnType.Words), use => use.Words),
            (new AnswerColumn("mentions", ColumnType.Number), use => use.Mentions),
            (new AnswerColumn("articles", ColumnType.Number), use => use.Articles),
            (new AnswerColumn("speaker", Place: ColumnPlace.Nowhere), use => use.Speaker?.Id),
            (new AnswerColumn("day", ColumnType.Day), use => use.ExampleDay),
            (new AnswerColumn("example"), use => use.Example),
            (new AnswerColumn("exampleOutlet", ColumnType.Words, ColumnPlace.Nowhere), use => use.ExampleOutlet),
            (new AnswerColumn("context", ColumnType.MarkedWords, ColumnPlace.Below), use => new MarkedWords(use.Context.Text, use.Context.Marks)),
        ]);

    private static string NameOf(WordUse use) => use switch
    {
        { Speaker: { } speaker } => speaker.Name,
        { UnknownSpeaker: { } basis } => $"? {WireNames.SourceBases.Name(basis)}",
        _ => use.Outlet ?? "? no outlet given",
    };
}
