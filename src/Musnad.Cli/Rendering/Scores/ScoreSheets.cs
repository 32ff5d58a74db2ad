using System.Globalization;
using Musnad.Evaluation;

namespace Musnad.Cli.Rendering.Scores;

/// <summary>A scoring as tables.</summary>
internal static class ScoreSheets
{
    private static readonly string[] DocumentFigures = ["statements", "record F1", "detection F1", "false source", "contacts F1"];

    public static Sheet Figures(Score score) => new(
        "figures",
        [new("figure", IsNumber: false), new("value")],
        [.. score.Figures.Select(figure => (string[])[figure.Name, Shown(figure)])]);

    public static Sheet Documents(Score score) => new(
        "by document",
        [new("document", IsNumber: false), .. DocumentFigures.Select(name => new Column(name))],
        [
            .. score.Documents.Select(document => (string[])
            [
                document.Document, .. DocumentFigures.Select(name => Shown(document.Figures.First(figure => figure.Name == name))),
            ]),
        ]);

    public static Sheet Bins(Reliability reliability) => new(
        "reliability",
        [new("confidence", IsNumber: false), new("statements"), new("mean confidence"), new("right")],
        [
            .. reliability.Bins.Select(bin => (string[])
            [
                $"{Numbers.Edge(bin.From)} \u2013 {Numbers.Edge(bin.To)}", Numbers.Whole(bin.Statements), Numbers.Share(bin.MeanConfidence), Numbers.Share(bin.Right),
            ]),
            ["all", Numbers.Whole(reliability.Statements), Numbers.Share(reliability.MeanConfidence), Numbers.Share(reliability.Right)],
        ]);

    public static Sheet Bases(Reliability reliability) => new(
        "by basis of the source",
        [new("basis", IsNumber: false), new("statements"), new("mean confidence"), new("right"), new("aligned"), new("false source")],
        [
            .. reliability.ByBasis.Select(row => (string[])
            [
                row.Basis, Numbers.Whole(row.Statements), Numbers.Share(row.MeanConfidence), Numbers.Share(row.Right),
                Numbers.Whole(row.Aligned), Numbers.Share(row.FalseSource),
            ]),
        ]);

    public static Sheet ErrorCounts(Score score) => new(
        "errors by kind",
        [new("error", IsNumber: false), new("number")],
        [
            .. Findings(score).GroupBy(finding => finding.What, StringComparer.Ordinal)
                .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => (string[])[group.Key, Numbers.Whole(group.Count())]),
        ]);

    public static Sheet Errors(Score score) => new(
        "errors",
        [
            new("document", IsNumber: false), new("offset"), new("error", IsNumber: false),
            new("words", IsNumber: false), new("expected", IsNumber: false), new("found", IsNumber: false),
        ],
        [
            .. Findings(score).Select(finding => (string[])
            [
                finding.Document, finding.Offset?.ToString(CultureInfo.InvariantCulture) ?? "", WhatOf(finding),
                OneLine(finding.Words), OneLine(string.Join(SeparatorOf(finding), finding.Expected)), OneLine(string.Join(SeparatorOf(finding), finding.Found)),
            ]),
        ]);

    public static IEnumerable<Finding> Findings(Score score) => score.Documents.SelectMany(document => document.Findings);

    /// <summary>The kind of a finding, and of an event its mode or type.</summary>
    public static string WhatOf(Finding finding) => finding.Kind == FindingKind.WrongProperty || finding.Property is null
        ? finding.What
        : $"{finding.What} ({finding.Property})";

    /// <summary>What stands between the names of a finding: a chain's links, or one beside the other.</summary>
    public static string SeparatorOf(Finding finding) => finding.Kind == FindingKind.WrongChain ? " < " : ", ";

    /// <summary>How near the confidences are to the outcomes, in one line; null when no statement has one.</summary>
    public static string? Summary(Reliability reliability) => reliability.Statements == 0
        ? null
        : $"Mean difference between confidence and outcome by bin {Numbers.Share(reliability.CalibrationError)}, Brier score {Numbers.Share(reliability.Brier)}.";

    private static string OneLine(string words) => words.ReplaceLineEndings(" ");

    private static string Shown(Figure figure)
        => figure.IsCount ? Numbers.Whole((int?)figure.Value) : Numbers.Share(figure.Value);
}
