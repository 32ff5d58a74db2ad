using System.Globalization;
using System.Text;
using Musnad.Cli.Rendering.Terminal;
using Musnad.Collation.Comparison;
using Musnad.Collation.Contacts;
using Musnad.Collation.Origins;
using Musnad.Json;

namespace Musnad.Cli.Rendering.Comparisons;

/// <summary>A comparison for a person at a terminal: the readouts side by side where there is room, else one under the other.</summary>
internal sealed class TextComparison
{
    private const string Absent = "— absent from the texts held";

    private readonly ContactComparison _comparison;
    private readonly TextOptions _options;
    private readonly bool _rightToLeft;
    private readonly StringBuilder _output = new();
    private readonly CellLayout _layout;

    private TextComparison(ContactComparison comparison, TextOptions options)
    {
        _comparison = comparison;
        _options = options;
        _rightToLeft = comparison.Columns.SelectMany(column => column.Readings).SelectMany(reading => reading.Articles)
            .Any(article => TextDirection.IsRightToLeft(article.Language) == true);
        _layout = new CellLayout(options, _rightToLeft, comparison.Columns.Count);
    }

    /// <summary>Renders a comparison; the result ends with a line break.</summary>
    public static string Render(ContactComparison comparison, TextOptions options)
    {
        var rendering = new TextComparison(comparison, options);
        rendering.WriteHead();
        rendering.WriteColumns();
        rendering.WriteRows();
        return rendering._output.ToString();
    }

    /// <summary>The letter by which a readout is called: A, B and so on; a sign for what outlets tell themselves.</summary>
    private string NameOf(int column) => _comparison.Columns[column].Origin is null ? "*" : ((char)('A' + (column % 26))).ToString();

    private void WriteHead()
    {
        Contact contact = _comparison.Contact;
        var title = new List<Piece> { new((WireNames.ContactModes.Name(contact.Mode) ?? "contact").ToUpperInvariant(), Style.Title) };
        for (int i = 0; i < _comparison.Participants.Count; i++)
        {
            title.Add(new Piece(i > 0 ? " – " : "  ", Style.Label));
            title.Add(new Piece(_comparison.Participants[i].Name, Style.Source, Foreign: true));
        }

        if ((contact.Date ?? contact.FirstPublished) is { } day)
        {
            title.Add(new Piece("  " + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Style.Title));
        }

        Write("", title);
        Write("", new Piece(Told(contact), Style.Label));
        if (_comparison.Origins < 2)
        {
            Write("", new Piece(_comparison.Origins == 0 ? "No text held names a source." : "All texts held go back to one origin: there is nothing to compare it with.", Style.Unresolved));
        }

        _output.Append('\n');
    }

    private static string Told(Contact contact)
    {
        Tally tally = contact.Tally;
        string copies = tally.Copies == 1 ? "1 copy" : string.Create(CultureInfo.InvariantCulture, $"{tally.Copies:N0} copies");
        string articles = $"{Counted.Of(tally.Articles, "article")}, {Counted.Of(tally.Outlets, "outlet")}, {copies}";
        return $"{contact.Id} · {articles} · {Counted.Of(tally.Origins, "origin")}, {Counted.Of(tally.Sides, "side")} · {Counted.Of(tally.Unattributed, "telling", " without a source")}";
    }

    private void WriteColumns()
    {
        _layout.Write(_output, _comparison.Columns.Select((column, place) => HeadOf(column, place)), i => null);
        _output.Append('\n');
    }

    private List<List<Piece>> HeadOf(ReadoutColumn column, int place)
    {
        var head = new List<Piece> { new(NameOf(place) + "  ", Style.Title) };
        if (column.Origin is { } origin)
        {
            head.Add(new Piece(origin.Name, Style.Source, Foreign: true));
            head.Add(new Piece(origin.Side == origin.Id ? "" : $"  {origin.Side}", Style.Label));
        }
        else
        {
            head.Add(new Piece("told without a source, in the outlets' own voice", Style.Unresolved));
        }

        var carriers = new List<Piece>();
        foreach (Reading reading in column.Readings)
        {
            for (int i = 0; i < reading.Articles.Count; i++)
            {
                carriers.Add(new Piece(carriers.Count == 0 ? "" : i == 0 ? " · " : ", ", Style.Label));
                carriers.Add(new Piece(reading.Articles[i].Outlet ?? reading.Articles[i].Id, Foreign: true));
            }

            carriers.Add(new Piece(reading.Articles.Count > 1 ? $" (same text ×{reading.Articles.Count.ToString(CultureInfo.InvariantCulture)})" : "", Style.Label));
        }

        return [head, carriers];
    }

    private void WriteRows()
    {
        string? group = null;
        foreach (ComparisonRow row in _comparison.Rows.Where(row => !Html.ComparisonTable.IsSaidByTheHead(row)))
        {
            string own = row.Kind < PointKind.Discussed ? "how it is told" : ComparisonNames.Of(row.Kind);
            if (own != group)
            {
                Write("", new Piece(own.ToUpperInvariant(), Style.Title));
                group = own;
            }

            WriteRow(row);
        }
    }

    private void WriteRow(ComparisonRow row)
    {
        bool isFact = row.Kind < PointKind.Discussed;
        var head = new List<Piece>();
        if (isFact)
        {
            head.Add(new Piece(ComparisonNames.Of(row.Kind).Replace('-', ' '), Style.Label));
        }
        else
        {
            head.Add(_comparison.Origins < 2 ? new Piece("•", Style.Label) : PresenceOf(row));
            if (row.Speaker is { } speaker)
            {
                head.Add("  ");
                head.Add(new Piece(speaker.Name, Style.Source, Foreign: true));
            }
        }

        if (row.Differs && row.Kind is not (PointKind.ToldAs or PointKind.Participants))
        {
            head.Add(new Piece(row.Cells.Any(cell => cell?.Value is not null) ? "  they differ" : "  wording differs: [ ]", Style.Unresolved));
        }

        Write("  ", head);
        _layout.Write(_output, row.Cells.Select(cell => cell is null ? [[new Piece(Absent, Style.Label)]] : PassagesOf(row, cell)), i => NameOf(i) + " ");
        _output.Append('\n');
    }

    private Piece PresenceOf(ComparisonRow row) => row.Presence switch
    {
        Presence.All => new Piece("= in every readout", Style.Cue),
        Presence.Some => new Piece("≈ in several", Style.Cue),
        Presence.One => new Piece("! only in " + NameOf(Enumerable.Range(0, row.Cells.Count).First(i => row.Cells[i] is not null && _comparison.Columns[i].Origin is not null)), Style.Hostile),
        _ => new Piece("· without a source", Style.Label),
    };

    private static List<List<Piece>> PassagesOf(ComparisonRow row, ComparisonCell cell)
    {
        if (cell.Value is { } value)
        {
            return [[new Piece(value)]];
        }

        // The facts mark no differences: they are hardly ever told in the same words.
        bool marks = row.Kind >= PointKind.Discussed;
        return [.. cell.Passages.SelectMany(passage => (List<List<Piece>>)[Words(passage, marks), Foot(passage)])];
    }

    private static List<Piece> Words(Passage passage, bool marks)
    {
        var pieces = new List<Piece>();
        if (passage.Cue is { } cue && !passage.Words.Any(words => words.Span.Contains(cue.Span)))
        {
            pieces.Add(new Piece(cue.Words, Style.Cue, Foreign: true));
            pieces.Add(" ");
        }

        string text = string.Join(" […] ", passage.Words.Select(words => marks ? Marked(words, passage.Different) : words.Words));
        pieces.Add(new Piece($"«{text}»", Style.Words, Foreign: true));
        return pieces;
    }

    private static string Marked(Musnad.Text.Evidence words, IReadOnlyList<Musnad.Text.TextSpan> different)
    {
        Musnad.Text.TextSpan[] inside = [.. different.Where(words.Span.Contains).Select(span => new Musnad.Text.TextSpan(span.Start - words.Span.Start, span.End - words.Span.Start))];
        return new Answers.MarkedWords(words.Words, inside).ToString();
    }

    private static List<Piece> Foot(Passage passage)
    {
        var pieces = new List<Piece> { new(passage.Article.Outlet ?? passage.Article.Id, Style.Label, Foreign: true) };
        foreach (Party link in passage.Chain)
        {
            pieces.Add(new Piece(" ← ", Style.Label));
            pieces.Add(new Piece(link.Name, Style.Label, Foreign: true));
        }

        string again = passage.Again.Count > 0 ? string.Create(CultureInfo.InvariantCulture, $" (+{passage.Again.Count} in the same words)") : "";
        string loose = passage.Belonging == Belonging.Participant ? " · neither occasion nor readout named" : "";
        pieces.Add(new Piece($" · {passage.Item}{again}{loose}", Style.Label));
        return pieces;
    }

    private void Write(string margin, params IEnumerable<Piece> pieces)
    {
        var canvas = new TextCanvas(_options, _rightToLeft);
        canvas.Write(margin, margin + "  ", pieces);
        _output.Append(canvas);
    }
}
