using System.Globalization;
using Musnad.Archive.Queries;
using Musnad.Archive.Queries.Traces;
using Musnad.Cli.Rendering.Terminal;
using Musnad.Json;
using Musnad.Records;

namespace Musnad.Cli.Rendering.Answers;

/// <summary>What came of tracing a quotation, as answers.</summary>
internal static class TraceAnswers
{
    private const int MostOrigins = 8;
    private const string NotHeld = "not among the texts held";
    private const string Unattributed = "in the text, attributed to nobody by this reader";

    /// <summary>What stands over the reports for a person.</summary>
    public static string Summary(TraceAnswer trace, TextOptions options)
    {
        var canvas = new TextCanvas(options, rightToLeft: false);
        if (trace.Reports is not { Items.Count: > 0 } reports)
        {
            canvas.Write("", "", new Piece(NotHeld, Style.Unresolved));
            return canvas.ToString();
        }

        canvas.Write("", "", new Piece(string.Create(
            CultureInfo.InvariantCulture,
            $"reports: {reports.Total} · outlets: {trace.Outlets} · wordings: {trace.Wordings}{(trace.Unattributed == 0 ? "" : $" · {Unattributed}: {trace.Unattributed}")}"), Style.Title));
        var origins = new List<Piece> { new("origin: ", Style.Label) };
        for (int i = 0; i < Math.Min(trace.Origins.Count, MostOrigins); i++)
        {
            origins.Add(new Piece(i > 0 ? ", " : "", Style.Label));
            origins.Add(new Piece(trace.Origins[i].Name, Style.Source, Foreign: true));
            origins.Add(new Piece(trace.Origins[i].Country is { } country ? $" {country}" : "", Style.Label));
        }

        if (trace.Origins.Count > MostOrigins)
        {
            origins.Add(new Piece(string.Create(CultureInfo.InvariantCulture, $" and {trace.Origins.Count - MostOrigins} more"), Style.Label));
        }

        canvas.Write("", "  ", trace.Origins.Count > 0 ? origins : [new Piece("origin: none is told", Style.Unresolved)]);
        if (trace.Utterances.Count > 0)
        {
            canvas.Write("", "  ", new Piece("utterance: " + string.Join(", ", trace.Utterances), Style.Label));
        }

        canvas.Write("", "  ", new Piece("The earliest report held stands first; [ ] marks words that the quotation has not.", Style.Label));
        canvas.Blank();
        return canvas.ToString();
    }

    /// <summary>The reports, a row each.</summary>
    /// <param name="trace">What came of it.</param>
    /// <param name="forPerson">Whether a person reads it, who must be told what the words are that stand alone.</param>
    public static Answer Reports(TraceAnswer trace, bool forPerson) => Answer.Of(
        trace.Reports!,
        NotHeld + ".",
        [
            (new AnswerColumn("published"), report => report.Article.Published?.ToString()),
            (new AnswerColumn("outlet", ColumnType.Words), report => report.Article.Outlet),
            (new AnswerColumn("id"), report => IdOf(report)),
            (new AnswerColumn("wording", ColumnType.Number), report => report.Wording),
            (new AnswerColumn("share", ColumnType.Share), report => report.Share),
            (new AnswerColumn("origin", ColumnType.Words, ColumnPlace.Nowhere), report => report.Origin?.Name),
            (new AnswerColumn("chain", ColumnType.Objects, ColumnPlace.Below, Style.Source), report => Chain(report)),
            (new AnswerColumn("words", ColumnType.MarkedWords, ColumnPlace.Below), report => new MarkedWords(report.Words.Text, report.Words.Marks)),
            (new AnswerColumn("missing", forPerson ? ColumnType.Words : ColumnType.List, ColumnPlace.Below, Style.Hostile), report => Missing(report, forPerson)),
            (new AnswerColumn("start", ColumnType.Number, ColumnPlace.Nowhere), report => report.CodePoints.Start),
            (new AnswerColumn("end", ColumnType.Number, ColumnPlace.Nowhere), report => report.CodePoints.End),
            (new AnswerColumn("utterance", Place: ColumnPlace.Nowhere), report => report.Statement?.Utterance),
            (new AnswerColumn("url", Place: ColumnPlace.Nowhere), report => report.Article.Url),
        ]);

    /// <summary>Everything as one object.</summary>
    public static Answer Whole(string quotation, TraceAnswer trace)
    {
        Answer reports = Reports(trace, forPerson: false);
        AnswerObject[] rows = [.. reports.Rows.Select(row => new AnswerObject("", [.. reports.Columns.Select((column, i) => (column.Name, row[i]))]))];
        return Answer.Of(
            [trace],
            (new AnswerColumn("quotation"), _ => quotation),
            (new AnswerColumn("held", ColumnType.Flag), item => item.Reports!.Total > 0),
            (new AnswerColumn("reportsInAll", ColumnType.Number), item => item.Reports!.Total),
            (new AnswerColumn("outlets", ColumnType.Number), item => item.Outlets),
            (new AnswerColumn("wordings", ColumnType.Number), item => item.Wordings),
            (new AnswerColumn("unattributed", ColumnType.Number), item => item.Unattributed),
            (new AnswerColumn("origins", ColumnType.Objects), item => item.Origins.Select(Origin).ToArray()),
            (new AnswerColumn("utterances", ColumnType.List), item => item.Utterances),
            (new AnswerColumn("reports", ColumnType.Objects), _ => rows)) with { IsSingle = true };
    }

    private static string IdOf(TracedReport report) => report.Statement?.Id.ToString() ?? report.Article.Id;

    private static AnswerObject Origin(ActorReference origin) => new(origin.Name, ("id", origin.Id), ("name", origin.Name), ("country", origin.Country));

    /// <summary>The sources from the one nearest to the outlet inwards.</summary>
    private static AnswerObject[] Chain(TracedReport report) => report.Statement is not { } statement
        ? [new AnswerObject(Unattributed, ("source", null), ("basis", null))]
        : [.. statement.Chain.Reverse().Select(link => new AnswerObject(
            "← " + (link.Source?.Name ?? $"? {WireNames.SourceBases.Name(link.Basis)}"),
            ("source", link.Source?.Id), ("name", link.Source?.Name), ("basis", WireNames.SourceBases.Name(link.Basis)),
            ("stance", WireNames.Stances.Name(link.Stance)), ("statement", link.Statement.ToString())))];

    private static object? Missing(TracedReport report, bool forPerson) => (report.Missing.Count, forPerson) switch
    {
        (0, true) => null,
        (_, true) => "lacks: " + string.Join(", ", report.Missing),
        _ => report.Missing,
    };
}
