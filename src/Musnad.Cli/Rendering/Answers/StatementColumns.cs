using Musnad.Archive.Queries;
using Musnad.Archive.Queries.Statements;
using Musnad.Cli.Rendering.Terminal;
using Musnad.Json;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Cli.Rendering.Answers;

/// <summary>Statements as columns: every one with source, chain, cue, content, outlet, day and id.</summary>
internal static class StatementColumns
{
    private const string Unstated = "–";
    private const string Unresolved = "?";

    /// <summary>The columns, taking the statement from whatever a row is about; of a row without one they are empty.</summary>
    public static IReadOnlyList<(AnswerColumn Column, Func<T, object?> Cell)> Of<T>(Func<T, ToldStatement?> statement)
    {
        (AnswerColumn, Func<T, object?>) Column(AnswerColumn column, Func<ToldStatement, object?> cell) => (column, row => statement(row) is { } told ? cell(told) : null);
        return
        [
            Column(new AnswerColumn("speaker", ColumnType.Words, Style: Style.Source), told => Speaker(told.Chain[0])),
            Column(new AnswerColumn("speakerId", Place: ColumnPlace.Nowhere), told => told.Source?.Id),
            Column(new AnswerColumn("basis", Place: ColumnPlace.Nowhere), told => WireNames.SourceBases.Name(told.Statement.SourceBasis)),
            Column(new AnswerColumn("cue", ColumnType.Words, Style: Style.Cue), told => told.Statement.Cue?.Words),
            Column(new AnswerColumn("stance", Style: Style.Stance), told => WireNames.Stances.Name(told.Statement.Stance)),
            Column(new AnswerColumn("confidence", ColumnType.Share), told => told.Statement.Confidence),
            Column(new AnswerColumn("targets", ColumnType.Objects, ColumnPlace.Nowhere), told => Actors(told.Targets)),
            Column(new AnswerColumn("addressees", ColumnType.Objects, ColumnPlace.Nowhere), told => Actors(told.Addressees)),
            Column(new AnswerColumn("channel", Place: ColumnPlace.Nowhere), told => WireNames.Channels.Name(told.Statement.Channel)),
            Column(new AnswerColumn("date", ColumnType.Day, ColumnPlace.Nowhere), told => told.Statement.Date),
            Column(new AnswerColumn("quotation", Place: ColumnPlace.Nowhere), told => WireNames.Quotations.Name(told.Statement.Quotation)),
            Column(new AnswerColumn("utterance", Place: ColumnPlace.Nowhere), told => told.Utterance),
            Column(new AnswerColumn("content", ColumnType.Objects, ColumnPlace.Nowhere), told => told.Statement.Content.Select(part => Evidence(part, told.Text)).ToList()),
            Column(new AnswerColumn("chain", ColumnType.Objects, ColumnPlace.Nowhere), told => Links(told.Chain)),
        ];
    }

    /// <summary>Statements as rows of their own.</summary>
    public static IReadOnlyList<(AnswerColumn Column, Func<ToldStatement, object?> Cell)> Rows =>
    [
        (new AnswerColumn("id"), told => told.Id.ToString()),
        .. ArticleColumns.Of<ToldStatement>(told => told.Article),
        .. Of<ToldStatement>(told => told),
        (ChainBelow, told => Inward(told.Article, told.Chain)),
        (WordsBelow, told => told.Content),
    ];

    /// <summary>What stands under a row of a table: the chain from the outlet inward.</summary>
    public static AnswerColumn ChainBelow { get; } = new("accordingTo", ColumnType.List, ColumnPlace.Below, Style.Source) { Joint = " ← " };

    /// <summary>What stands under a row of a table: what is said.</summary>
    public static AnswerColumn WordsBelow { get; } = new("words", ColumnType.Words, ColumnPlace.Below, Style.Words) { Frame = ("«", "»") };

    /// <summary>The outlet, then the sources inward to the one whose words they are.</summary>
    public static IReadOnlyList<string> Inward(ArticleReference article, IReadOnlyList<ChainLink> chain) => [article.Outlet ?? "(outlet unknown)", .. chain.Reverse().Select(Speaker)];

    /// <summary>A chain as programs get it: own source first, outward.</summary>
    public static IReadOnlyList<AnswerObject> Links(IReadOnlyList<ChainLink> chain) =>
    [
        .. chain.Select(link => new AnswerObject(
            Speaker(link),
            ("statement", link.Statement.ToString()),
            ("source", link.Source?.Id),
            ("name", link.Source?.Name),
            ("country", link.Source?.Country),
            ("basis", WireNames.SourceBases.Name(link.Basis)),
            ("words", link.Words),
            ("stance", WireNames.Stances.Name(link.Stance)))),
    ];

    /// <summary>Actors as programs get them.</summary>
    public static IReadOnlyList<AnswerObject> Actors(IReadOnlyList<ActorReference> actors) =>
    [
        .. actors.Select(actor => new AnswerObject(
            actor.Name, ("id", actor.Id), ("name", actor.Name), ("nameEn", actor.NameEn), ("kind", WireNames.ActorKinds.Name(actor.Kind)), ("country", actor.Country))),
    ];

    /// <summary>Evidence as programs get it, offsets in code points of the article's text.</summary>
    public static AnswerObject Evidence(Evidence evidence, SourceText text) => new(
        evidence.Words, ("start", text.ToCodePoints(evidence.Span.Start)), ("end", text.ToCodePoints(evidence.Span.End)), ("words", evidence.Words));

    private static string Speaker(ChainLink link) => link.Source?.Name ?? (link.Basis == SourceBasis.Unstated ? Unstated : link.Words is { } words ? $"{Unresolved} {words}" : Unresolved);
}
