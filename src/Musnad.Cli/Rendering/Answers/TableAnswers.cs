using System.Globalization;
using System.Text;
using Musnad.Cli.Rendering.Terminal;

namespace Musnad.Cli.Rendering.Answers;

/// <summary>The answer for a person: aligned columns, long words on lines of their own under the row.</summary>
/// <remarks>The first rows decide how wide the columns are, so that the others can be written as they come.</remarks>
internal sealed class TableAnswers(TextOptions options) : IAnswerFormat
{
    private const string Gap = "  ";
    private const string Indent = "    ";
    private const string Cut = "…";
    private const int MeasuredRows = 500;
    private const int NarrowestColumn = 8;

    public long Write(Answer answer, Stream output)
    {
        if (answer.IsSingle)
        {
            return WriteSingle(answer, output);
        }

        int[] beside = [.. Enumerable.Range(0, answer.Columns.Count).Where(i => answer.Columns[i].Place == ColumnPlace.Beside)];
        int[] below = [.. Enumerable.Range(0, answer.Columns.Count).Where(i => answer.Columns[i].Place == ColumnPlace.Below)];
        using IEnumerator<IReadOnlyList<object?>> rows = answer.Rows.GetEnumerator();
        var first = new List<IReadOnlyList<object?>>();
        while (first.Count < MeasuredRows && rows.MoveNext())
        {
            first.Add(rows.Current);
        }

        if (first.Count == 0)
        {
            return 0;
        }

        int[] widths = Widths(answer.Columns, beside, first);
        Write(output, Line([.. beside.Select(i => answer.Columns[i].Name)], [.. beside.Select(i => answer.Columns[i] with { Type = ColumnType.Text, Style = Style.Label })], [.. beside.Select(i => answer.Columns[i].IsNumber)], widths));
        long count = 0;
        foreach (IReadOnlyList<object?> row in Rest(first, rows))
        {
            count++;
            WriteRow(answer.Columns, row, beside, below, widths, output);
        }

        return count;
    }

    /// <summary>What a table shows for a cell.</summary>
    public static string Cell(object? value) => value switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "yes" : "no",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        double number => number.ToString("0.00", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString("N0", CultureInfo.InvariantCulture),
        AnswerObject whole => whole.Text,
        IEnumerable<object?> list => string.Join(", ", list.Select(Cell)),
        _ => value.ToString() ?? "",
    };

    private static IEnumerable<IReadOnlyList<object?>> Rest(List<IReadOnlyList<object?>> first, IEnumerator<IReadOnlyList<object?>> rows)
    {
        foreach (IReadOnlyList<object?> row in first)
        {
            yield return row;
        }

        while (rows.MoveNext())
        {
            yield return rows.Current;
        }
    }

    private void WriteRow(IReadOnlyList<AnswerColumn> columns, IReadOnlyList<object?> row, int[] beside, int[] below, int[] widths, Stream output)
    {
        Write(output, Line([.. beside.Select(i => Cell(row[i]))], [.. beside.Select(i => columns[i])], [.. beside.Select(i => columns[i].IsNumber)], widths));
        foreach (int i in below)
        {
            if (Pieces(columns[i], row[i]) is { Count: > 0 } pieces)
            {
                var canvas = new TextCanvas(options, rightToLeft: false);
                canvas.Write(Indent, Indent, pieces);
                Write(output, canvas.ToString());
            }
        }
    }

    private long WriteSingle(Answer answer, Stream output)
    {
        long count = 0;
        foreach (IReadOnlyList<object?> row in answer.Rows)
        {
            count++;
            int width = answer.Columns.Max(column => column.Name.Length);
            var canvas = new TextCanvas(options, rightToLeft: false);
            for (int i = 0; i < row.Count; i++)
            {
                if (answer.Columns[i].Place != ColumnPlace.Nowhere && Pieces(answer.Columns[i], row[i]) is { Count: > 0 } pieces)
                {
                    canvas.Write(answer.Columns[i].Name.PadRight(width) + Gap, new string(' ', width) + Gap, pieces);
                }
            }

            Write(output, canvas.ToString());
        }

        return count;
    }

    /// <summary>A cell in pieces: each item of a list by itself, so that names in several scripts keep their order.</summary>
    private static List<Piece> Pieces(AnswerColumn column, object? value)
    {
        var pieces = new List<Piece>();
        string joint = column.Type == ColumnType.Objects ? " " : ", ";
        foreach (object? item in value is IEnumerable<object?> list ? list : [value])
        {
            if (Cell(item) is { Length: > 0 } text)
            {
                pieces.Add(new Piece(pieces.Count > 0 ? joint : "", Style.Label));
                pieces.Add(new Piece(text, column.Style, Foreign: true));
            }
        }

        return pieces;
    }

    private int[] Widths(IReadOnlyList<AnswerColumn> columns, int[] beside, List<IReadOnlyList<object?>> rows)
    {
        int[] widths = [.. beside.Select(i => rows.Max(row => TerminalWidth.Of(Cell(row[i]))))];
        for (int i = 0; i < widths.Length; i++)
        {
            widths[i] = Math.Max(widths[i], columns[beside[i]].Name.Length);
        }

        // Only a terminal has an edge; what goes on into a pipe is not cut.
        while (options.Isolates && widths.Sum() + (Gap.Length * widths.Length) > options.Width)
        {
            int[] words = [.. Enumerable.Range(0, widths.Length).Where(i => columns[beside[i]].Type is ColumnType.Words or ColumnType.List or ColumnType.Objects && widths[i] > NarrowestColumn)];
            if (words.Length == 0)
            {
                break;
            }

            widths[words.MaxBy(i => widths[i])]--;
        }

        return widths;
    }

    private string Line(string[] cells, AnswerColumn[] columns, bool[] toTheRight, int[] widths)
    {
        var line = new StringBuilder();
        int last = Array.FindLastIndex(cells, cell => cell.Length > 0);
        for (int i = 0; i <= last; i++)
        {
            string text = Fitted(ControlCharacters.Visible(OneLine(cells[i])), widths[i]);
            string space = new(' ', Math.Max(widths[i] - TerminalWidth.Of(text), 0));
            string cell = Painted(text, columns[i]);
            line.Append(i > 0 ? Gap : "").Append(toTheRight[i] ? space + cell : i < last ? cell + space : cell);
        }

        return line.Append('\n').ToString();
    }

    private string Painted(string text, AnswerColumn column)
    {
        string? code = options.Color && text.Length > 0 ? AnsiStyle.Code(column.Style) : null;
        bool isolated = options.Isolates && text.Length > 0 && column.Type is ColumnType.Words or ColumnType.List or ColumnType.Objects or ColumnType.MarkedWords;
        return $"{code}{(isolated ? "\u2068" : "")}{text}{(isolated ? "\u2069" : "")}{(code is null ? "" : AnsiStyle.End)}";
    }

    private string Fitted(string text, int width)
    {
        if (!options.Isolates || TerminalWidth.Of(text) <= width)
        {
            return text;
        }

        int end = text.Length;
        while (end > 0 && TerminalWidth.Of(text.AsSpan(0, end)) > width - 1)
        {
            end--;
        }

        return string.Concat(text.AsSpan(0, end > 0 && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end), Cut);
    }

    private static string OneLine(string text) => text.AsSpan().IndexOfAny('\n', '\r', '\t') < 0 ? text : string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private static void Write(Stream output, string text) => output.Write(Encoding.UTF8.GetBytes(text));
}
