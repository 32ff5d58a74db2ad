using System.Text;
using Musnad.Cli.Rendering.Terminal;

namespace Musnad.Cli.Rendering.Comparisons;

/// <summary>Lays cells side by side where the width allows it, else one under the other.</summary>
internal sealed class CellLayout
{
    private const string Gap = " │ ";
    private const string Margin = "  ";
    private const int NarrowestCell = 32;

    private readonly TextOptions _options;
    private readonly bool _rightToLeft;
    private readonly int _width;
    private readonly bool _beside;

    public CellLayout(TextOptions options, bool rightToLeft, int cells)
    {
        _options = options;
        _rightToLeft = rightToLeft;
        _width = (options.Width - Margin.Length - (Gap.Length * (cells - 1))) / Math.Max(cells, 1);
        _beside = cells > 1 && _width >= NarrowestCell;
    }

    /// <summary>Writes a row of cells.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="cells">Each cell as paragraphs of pieces.</param>
    /// <param name="nameOf">What stands before a cell when the cells stand one under the other, or null.</param>
    public void Write(StringBuilder output, IEnumerable<List<List<Piece>>> cells, Func<int, string?> nameOf)
    {
        if (_beside)
        {
            WriteBeside(output, [.. cells.Select(cell => Lines(cell, _width))]);
            return;
        }

        int number = 0;
        foreach (List<List<Piece>> cell in cells)
        {
            string name = nameOf(number++) ?? "";
            string margin = Margin + new string(' ', name.Length);
            for (int i = 0; i < cell.Count; i++)
            {
                var canvas = new TextCanvas(_options, _rightToLeft);
                canvas.Write(i == 0 ? Margin + name : margin, margin, cell[i]);
                output.Append(canvas);
            }
        }
    }

    private List<string> Lines(List<List<Piece>> cell, int width)
    {
        var lines = new List<string>();
        foreach (List<Piece> paragraph in cell)
        {
            var canvas = new TextCanvas(_options with { Width = width }, _rightToLeft);
            canvas.Write("", "", paragraph);
            lines.AddRange(canvas.ToString().TrimEnd('\n').Split('\n'));
        }

        return lines;
    }

    private void WriteBeside(StringBuilder output, List<string>[] cells)
    {
        for (int line = 0; line < cells.Max(cell => cell.Count); line++)
        {
            output.Append(Margin);
            for (int i = 0; i < cells.Length; i++)
            {
                string text = line < cells[i].Count ? cells[i][line] : "";
                string space = new(' ', Math.Max(_width - Columns(text), 0));

                // What is read from the right begins at the right edge of its cell.
                output.Append(i > 0 ? Gap : "").Append(_rightToLeft ? space + text : text + space);
            }

            while (output[^1] == ' ')
            {
                output.Length--;
            }

            output.Append('\n');
        }
    }

    /// <summary>The columns that a line takes; its colours take none.</summary>
    private static int Columns(string line)
    {
        var bare = new StringBuilder(line.Length);
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '\e')
            {
                while (i < line.Length && line[i] != 'm')
                {
                    i++;
                }
            }
            else
            {
                bare.Append(line[i]);
            }
        }

        return TerminalWidth.Of(bare.ToString());
    }
}
