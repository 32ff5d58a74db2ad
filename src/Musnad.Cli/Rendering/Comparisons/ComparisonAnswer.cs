using Musnad.Cli.Rendering.Answers;
using Musnad.Collation.Comparison;

namespace Musnad.Cli.Rendering.Comparisons;

/// <summary>A comparison as a list of its evidence, a row a passage: the form for a spreadsheet.</summary>
internal static class ComparisonAnswer
{
    public static Answer Of(ContactComparison comparison) => Answer.Of(
        comparison.Rows.SelectMany((row, number) => Passages(comparison, row, number + 1)),
        (new AnswerColumn("row", ColumnType.Number), item => item.Number),
        (new AnswerColumn("kind"), item => ComparisonNames.Of(item.Row.Kind)),
        (new AnswerColumn("presence"), item => ComparisonNames.Of(item.Row.Presence)),
        (new AnswerColumn("speaker", ColumnType.Words), item => item.Row.Speaker?.Name),
        (new AnswerColumn("origin", ColumnType.Words), item => item.Column.Origin?.Name),
        (new AnswerColumn("side"), item => item.Column.Origin?.Side),
        (new AnswerColumn("value"), item => item.Value),
        (new AnswerColumn("words", ColumnType.Words), item => string.Join(" […] ", item.Passage.Words.Select(words => words.Words))),
        (new AnswerColumn("chain", ColumnType.List), item => item.Passage.Chain.Select(party => party.Name).ToArray()),
        (new AnswerColumn("belonging"), item => ComparisonNames.Of(item.Passage.Belonging)),
        (new AnswerColumn("id"), item => item.Passage.Item.ToString()),
        (new AnswerColumn("outlet", ColumnType.Words), item => item.Passage.Article.Outlet),
        (new AnswerColumn("published", ColumnType.Day), item => item.Passage.Article.Published?.Day),
        (new AnswerColumn("again", ColumnType.List), item => item.Passage.Again.Select(again => again.Item.ToString()).ToArray()));

    private static IEnumerable<(int Number, ComparisonRow Row, ReadoutColumn Column, string? Value, Passage Passage)> Passages(ContactComparison comparison, ComparisonRow row, int number) =>
        row.Cells.SelectMany((cell, column) => (cell?.Passages ?? []).Select(passage => (number, row, comparison.Columns[column], cell!.Value, passage)));
}
