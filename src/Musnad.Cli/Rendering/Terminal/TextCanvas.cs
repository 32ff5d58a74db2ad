using System.Text;

namespace Musnad.Cli.Rendering.Terminal;

/// <summary>Lines of styled pieces, wrapped to the width, under a tree's branches.</summary>
/// <remarks>
/// At a terminal each run of the article's words stands in bidi isolates (RLI or FSI … PDI), line by line, because the
/// bidirectional algorithm works line by line: without them the English labels, arrows and numbers between two Arabic
/// names would be reordered with the names. Elsewhere (pipe, file) nothing is added, so that what is searched for or
/// copied is the article's own characters. Embeddings and overrides inside the article's words are shown by name and not
/// obeyed, and so are the controls of terminals: an article must not be able to repaint the screen.
/// </remarks>
internal sealed class TextCanvas(TextOptions options, bool rightToLeft)
{
    private const int NarrowestColumn = 20;

    private readonly StringBuilder _output = new();

    public override string ToString() => _output.ToString();

    public void Blank(string margin = "")
    {
        _output.Append(margin.TrimEnd()).Append('\n');
    }

    /// <summary>Writes pieces, broken into lines at white space; pieces follow each other without a space of their own.</summary>
    /// <param name="margin">What stands before the first line.</param>
    /// <param name="nextMargin">What stands before the others.</param>
    /// <param name="pieces">The pieces.</param>
    public void Write(string margin, string nextMargin, params IEnumerable<Piece> pieces)
    {
        List<Word> words = Words(pieces);
        int room = Math.Max(options.Width - TerminalWidth.Of(margin), NarrowestColumn);
        int nextRoom = Math.Max(options.Width - TerminalWidth.Of(nextMargin), NarrowestColumn);
        int start = 0;
        do
        {
            int end = LineEnd(words, start, start == 0 ? room : nextRoom);
            WriteLine(start == 0 ? margin : nextMargin, words, start, end);
            start = end;
        }
        while (start < words.Count);
    }

    private static int LineEnd(List<Word> words, int start, int room)
    {
        int used = 0;
        int end = start;
        while (end < words.Count)
        {
            // What is glued together moves to the next line together.
            int next = end + 1;
            int width = words[end].Width;
            while (next < words.Count && words[next].Glued)
            {
                width += words[next++].Width;
            }

            int space = end > start ? 1 : 0;
            if ((end > start && used + space + width > room) || (end > start && words[end].BreaksBefore))
            {
                break;
            }

            used += space + width;
            end = next;
        }

        return Math.Max(end, Math.Min(start + 1, words.Count));
    }

    private void WriteLine(string margin, List<Word> words, int start, int end)
    {
        int begin = _output.Length;
        Paint(margin, Style.Label);
        for (int i = start; i < end;)
        {
            int run = i + 1;
            while (run < end && words[run].Piece == words[i].Piece)
            {
                run++;
            }

            if (i > start && !words[i].Glued)
            {
                _output.Append(' ');
            }

            Paint(Run(words, i, run), words[i].Style);
            i = run;
        }

        while (_output.Length > begin && _output[^1] == ' ')
        {
            _output.Length--;
        }

        _output.Append('\n');
    }

    private string Run(List<Word> words, int start, int end)
    {
        var run = new StringBuilder();
        for (int i = start; i < end; i++)
        {
            run.Append(i > start && !words[i].Glued ? " " : "").Append(words[i].Text);
        }

        return options.Isolates && words[start].Foreign
            ? $"{(rightToLeft ? '\u2067' : '\u2068')}{run}\u2069"
            : run.ToString();
    }

    private void Paint(string text, Style style)
    {
        string? code = options.Color && !string.IsNullOrWhiteSpace(text) ? AnsiStyle.Code(style) : null;
        _output.Append(code).Append(text).Append(code is null ? null : AnsiStyle.End);
    }

    private static List<Word> Words(IEnumerable<Piece> pieces)
    {
        var words = new List<Word>();
        int number = 0;
        bool glued = false;
        foreach (Piece piece in pieces)
        {
            bool first = true;
            bool broken = false;
            int start = 0;
            string text = piece.Text;
            for (int i = 0; i <= text.Length; i++)
            {
                if (i < text.Length && !char.IsWhiteSpace(text[i]))
                {
                    continue;
                }

                if (i > start)
                {
                    string word = piece.Foreign ? ControlCharacters.Visible(text[start..i]) : text[start..i];
                    bool joins = first && start == 0 && glued;
                    words.Add(new Word(word, TerminalWidth.Of(word), number, piece.Style, piece.Foreign, joins, broken));
                    first = false;
                    broken = false;
                }

                broken |= i < text.Length && text[i] == '\n';
                start = i + 1;
            }

            if (text.Length > 0)
            {
                glued = !char.IsWhiteSpace(text[^1]);
                number++;
            }
        }

        return words;
    }

    private readonly record struct Word(string Text, int Width, int Piece, Style Style, bool Foreign, bool Glued, bool BreaksBefore);
}
