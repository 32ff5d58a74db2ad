using System.Text;
using Musnad.Cli.CommandLine;
using Musnad.Evaluation;

namespace Musnad.Cli.Rendering.Scores;

/// <summary>The scores as tables of a page.</summary>
internal sealed class MarkdownScores : IScoreFormat
{
    public string Render(Score score, EvalSettings settings)
    {
        var output = new StringBuilder();
        Write(ScoreSheets.Figures(score), output);
        if (settings.ByDocument)
        {
            Write(ScoreSheets.Documents(score), output);
        }

        if (settings.Reliability)
        {
            var reliability = Reliability.Of(score);
            Write(ScoreSheets.Bins(reliability), output);
            output.Append('\n').Append(ScoreSheets.Summary(reliability) ?? "The records give no confidence.").Append('\n');
            Write(ScoreSheets.Bases(reliability), output);
        }

        if (settings.Errors)
        {
            Write(ScoreSheets.ErrorCounts(score), output);
            Write(ScoreSheets.Errors(score), output);
        }

        return output.ToString();
    }

    private static void Write(Sheet sheet, StringBuilder output)
    {
        if (output.Length > 0)
        {
            output.Append('\n');
        }

        WriteRow(sheet.Columns.Select(column => column.Name), output);
        output.Append('|').AppendJoin('|', sheet.Columns.Select(column => column.IsNumber ? "---:" : "---")).Append("|\n");
        foreach (IReadOnlyList<string> row in sheet.Rows)
        {
            WriteRow(row, output);
        }
    }

    private static void WriteRow(IEnumerable<string> cells, StringBuilder output)
        => output.Append("| ").AppendJoin(" | ", cells.Select(Escaped)).Append(" |\n");

    private static string Escaped(string cell) => cell.ReplaceLineEndings(" ")
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal);
}
