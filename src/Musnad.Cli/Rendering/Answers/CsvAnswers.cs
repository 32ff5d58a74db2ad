using System.Globalization;
using System.Text;

namespace Musnad.Cli.Rendering.Answers;

/// <summary>The answer as comma-separated values (RFC 4180), the first line naming the columns.</summary>
/// <remarks>Text that a spreadsheet would take for a formula gets an apostrophe before it; numbers never do. Lists and objects stand as JSON.</remarks>
internal sealed class CsvAnswers : IAnswerFormat
{
    private const string FormulaStarts = "=+-@\t\r";

    public long Write(Answer answer, Stream output)
    {
        var line = new StringBuilder();
        WriteLine(answer.Columns.Select(column => column.Name), line, output);
        long rows = 0;
        foreach (IReadOnlyList<object?> row in answer.Rows)
        {
            WriteLine(row.Select(Cell), line, output);
            rows++;
        }

        return rows;
    }

    private static void WriteLine(IEnumerable<string> cells, StringBuilder line, Stream output)
    {
        line.Clear().AppendJoin(',', cells.Select(Quoted)).Append("\r\n");
        output.Write(Encoding.UTF8.GetBytes(line.ToString()));
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        string text => Guarded(text),
        bool flag => flag ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        MarkedWords marked => Guarded(marked.ToString()),
        _ => JsonAnswers.Cell(value),
    };

    private static string Guarded(string text) => text.Length > 0 && FormulaStarts.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(",\"\r\n") < 0
        ? cell
        : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
