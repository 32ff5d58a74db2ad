using System.Text;
using Musnad.Cli.CommandLine;
using Musnad.Evaluation;

namespace Musnad.Cli.Rendering.Scores;

/// <summary>One table as comma-separated values (RFC 4180), numbers to the last digit.</summary>
internal sealed class CsvScores : IScoreFormat
{
    public string Render(Score score, EvalSettings settings)
    {
        var output = new StringBuilder();
        foreach (IEnumerable<string> row in RowsOf(score, settings))
        {
            output.AppendJoin(',', row.Select(Quoted)).Append("\r\n");
        }

        return output.ToString();
    }

    private static IEnumerable<IEnumerable<string>> RowsOf(Score score, EvalSettings settings)
    {
        if (settings.Errors)
        {
            Sheet errors = ScoreSheets.Errors(score);
            return [errors.Columns.Select(column => column.Name), .. errors.Rows];
        }

        if (settings.Reliability)
        {
            return ReliabilityRows(Reliability.Of(score));
        }

        return settings.ByDocument ? DocumentRows(score) : [["figure", "value"], .. score.Figures.Select(figure => (string[])[figure.Name, Numbers.Exact(figure.Value)])];
    }

    private static IEnumerable<IEnumerable<string>> DocumentRows(Score score) =>
    [
        ["document", .. score.Figures.Select(figure => figure.Name)],
        .. score.Documents.Select(document => (string[])[document.Document, .. document.Figures.Select(figure => Numbers.Exact(figure.Value))]),
    ];

    private static IEnumerable<IEnumerable<string>> ReliabilityRows(Reliability reliability) =>
    [
        ["by", "value", "statements", "mean confidence", "right", "aligned", "false source"],
        .. reliability.Bins.Select(bin => (string[])
            ["confidence", $"{Numbers.Edge(bin.From)}-{Numbers.Edge(bin.To)}", Numbers.Whole(bin.Statements), Numbers.Exact(bin.MeanConfidence), Numbers.Exact(bin.Right), "", ""]),
        .. reliability.ByBasis.Select(row => (string[])
            ["basis", row.Basis, Numbers.Whole(row.Statements), Numbers.Exact(row.MeanConfidence), Numbers.Exact(row.Right), Numbers.Whole(row.Aligned), Numbers.Exact(row.FalseSource)]),
    ];

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(",\"\r\n") < 0
        ? cell
        : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
