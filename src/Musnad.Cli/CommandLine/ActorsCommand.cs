using System.CommandLine;
using System.Globalization;
using Musnad.Archive;
using Musnad.Archive.Queries.Actors;
using Musnad.Cli.Rendering.Answers;
using Musnad.Cli.Rendering.Terminal;
using Musnad.Cli.Running;
using Musnad.Collation.Identities;
using Musnad.Json;
using Musnad.Records;

namespace Musnad.Cli.CommandLine;

/// <summary>The command line of `musnad actors`: who is known across articles, and the user's corrections of it.</summary>
internal sealed class ActorsCommand : AskCommand
{
    private const int RowsShown = 50;

    private static readonly IReadOnlyList<(AnswerColumn, Func<ActorSummary, object?>)> Columns =
    [
        (new AnswerColumn("id"), actor => actor.Id),
        (new AnswerColumn("kind"), actor => WireNames.ActorKinds.Name(actor.Kind)),
        (new AnswerColumn("country"), actor => actor.Country),
        (new AnswerColumn("side", Place: ColumnPlace.Nowhere), actor => actor.Side),
        (new AnswerColumn("wikidata", Place: ColumnPlace.Nowhere), actor => actor.Wikidata),
        (new AnswerColumn("articles", ColumnType.Number), actor => actor.Articles),
        (new AnswerColumn("statements", ColumnType.Number), actor => actor.Statements),
        (new AnswerColumn("name", ColumnType.Words, Style: Style.Source), actor => actor.Name),
        (new AnswerColumn("nameEn", ColumnType.Words), actor => actor.NameEn),
        (new AnswerColumn("names", ColumnType.List, ColumnPlace.Nowhere), actor => actor.Names),
    ];

    private static readonly IReadOnlyList<(AnswerColumn, Func<NumberedCorrection, object?>)> CorrectionColumns =
    [
        (new AnswerColumn("number", ColumnType.Number), correction => correction.Number),
        (new AnswerColumn("kind"), correction => correction.Correction.Kind == CorrectionKind.Merge ? "merge" : "split"),
        (new AnswerColumn("first", ColumnType.Words), correction => correction.Correction.First),
        (new AnswerColumn("second", ColumnType.Words), correction => correction.Correction.Second),
        (new AnswerColumn("added"), correction => correction.Added.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
    ];

    private readonly Argument<string[]> _name = new("NAME") { Arity = ArgumentArity.ZeroOrMore };
    private readonly Argument<string[]> _merged = new("ACTOR") { Arity = ArgumentArity.ZeroOrMore };
    private readonly Argument<string[]> _parted = new("ACTOR") { Arity = ArgumentArity.ZeroOrMore };
    private readonly Argument<string[]> _number = new("NUMBER") { Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> _kind = new("--kind");
    private readonly FilterOptions _filter = new(RowsShown);
    private readonly Command _merge = new("merge", "Says that two actors are one.");
    private readonly Command _split = new("split", "Says that two actors are two.");
    private readonly Command _corrections = new("corrections", "Lists what was said.");
    private readonly Command _forget = new("forget", "Takes it back.");

    public ActorsCommand()
        : base("actors", "Lists who is known across articles, and takes corrections.")
    {
        Command.Add(_name);
        _merge.Add(_merged);
        _split.Add(_parted);
        _forget.Add(_number);
        foreach (Command part in (Command[])[_merge, _split, _corrections, _forget])
        {
            Command.Add(part);
        }

        Complete([_kind, .. _filter.Options]);
    }

    public override (string Usage, string Purpose) Summary => ("actors [NAME] [options]", "who is known across articles");

    public override string Help => AskHelp.Actors;

    /// <summary>What is kept before a correction is made need not be worked out for it.</summary>
    protected override bool NeedsCollation(ParseResult parsed) => parsed.CommandResult.Command != _corrections && parsed.CommandResult.Command != _forget;

    protected override Func<Asking, int>? Interpret(ParseResult parsed, CliCall call, ref string? problem)
    {
        Command asked = parsed.CommandResult.Command;
        if (asked == _merge || asked == _split)
        {
            string[] two = parsed.GetValue(asked == _merge ? _merged : _parted) ?? [];
            RefuseUnknownOptions(two, call, ref problem);
            if (two.Length != 2 || two.Any(string.IsNullOrWhiteSpace))
            {
                problem ??= $"musnad actors {asked.Name} takes two actors: names, ids, or article/actor.";
                return null;
            }

            return asking => Correct(asking, asked == _merge ? CorrectionKind.Merge : CorrectionKind.Split, two[0], two[1]);
        }

        if (asked == _forget)
        {
            string[] words = parsed.GetValue(_number) ?? [];
            if (words.Length != 1 || !long.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out long number))
            {
                problem ??= "musnad actors forget takes the number of a correction, as musnad actors corrections lists them.";
                return null;
            }

            return asking => Forget(asking, number);
        }

        if (asked == _corrections)
        {
            return asking => asking.Answer(Answer.Of(asking.Queries.NumberedCorrections(), CorrectionColumns) with { WhenEmpty = "there are no corrections." });
        }

        return List(parsed, call, ref problem);
    }

    private Func<Asking, int> List(ParseResult parsed, CliCall call, ref string? problem)
    {
        string[] words = parsed.GetValue(_name) ?? [];
        RefuseUnknownOptions(words, call, ref problem);
        string name = string.Join(' ', words).Trim();
        ActorKind? kind = CommandWords.OneOf(_kind, ContractWords.Of(WireNames.ActorKinds), parsed, ref problem);
        ArchiveFilter filter = _filter.Filter(parsed, ref problem);
        return asking => asking.Answer(Answer.Of(asking.Queries.Actors(name.Length == 0 ? null : name, kind, filter), "nobody was found who is known across articles.", Columns));
    }

    private static int Correct(Asking asking, CorrectionKind kind, string first, string second)
    {
        var naming = new ActorNaming(asking);
        if (naming.Find(first) is not { } one || naming.Find(second) is not { } other)
        {
            return ExitCode.SomeFailed;
        }

        if (one.Id == other.Id)
        {
            return asking.Call.Failed(kind == CorrectionKind.Merge
                ? $"both are {one.Id} already."
                : $"both are {one.Id}. To part an actor of one article from it, name that one: ARTICLE/ACTOR (musnad show {one.Id} lists them).");
        }

        if (asking.Archive.IsReadOnly)
        {
            return asking.Call.Failed("the archive may not be written.");
        }

        asking.Note(asking.Archive.Add(new Correction(kind, one.Id, other.Id), asking.Call.Environment.Clock.GetUtcNow())
            ? $"kept: {one.Id} and {other.Id} are {(kind == CorrectionKind.Merge ? "one" : "two")}. The next question works it out."
            : "that is kept already.");
        return ExitCode.Done;
    }

    private static int Forget(Asking asking, long number)
    {
        if (asking.Archive.IsReadOnly)
        {
            return asking.Call.Failed("the archive may not be written.");
        }

        if (!asking.Archive.Forget(number))
        {
            return asking.Call.Failed(string.Create(CultureInfo.InvariantCulture, $"there is no correction {number}: musnad actors corrections lists them."));
        }

        asking.Note("forgotten. The next question works it out.");
        return ExitCode.Done;
    }
}
