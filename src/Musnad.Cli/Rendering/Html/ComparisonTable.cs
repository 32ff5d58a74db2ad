using System.Globalization;
using Musnad.Articles;
using Musnad.Collation.Comparison;
using Musnad.Collation.Origins;

namespace Musnad.Cli.Rendering.Html;

/// <summary>The table of a comparison: a column for each origin, a row for each point.</summary>
internal sealed class ComparisonTable
{
    private const int Colors = 10;

    // More of them do not fit a screen; the table is then moved sideways.
    private const int MostColumns = 4;

    private readonly ContactComparison _comparison;
    private readonly Labels _labels;
    private readonly string? _language;
    private readonly Markup _html = new();

    private ComparisonTable(ContactComparison comparison, Labels labels, string? language)
    {
        _comparison = comparison;
        _labels = labels;
        _language = language;
    }

    public static Markup Render(ContactComparison comparison, Labels labels, string? language)
    {
        var table = new ComparisonTable(comparison, labels, language);
        string wide = comparison.Columns.Count > MostColumns ? " wide" : "";
        table._html.Tag($"<div class=\"scroll{wide}\"><table class=\"comparison\">\n<thead>\n<tr><th scope=\"col\" class=\"point\">{labels["point"]}</th>");
        for (int i = 0; i < comparison.Columns.Count; i++)
        {
            table.WriteHead(comparison.Columns[i], i);
        }

        table._html.Raw("</tr>\n</thead>\n");
        table.WriteRows();
        return table._html.Raw("</table></div>\n");
    }

    /// <summary>Whether a row is a point of what was said, and not a fact of the contact itself.</summary>
    public static bool IsPoint(ComparisonRow row) => row.Kind >= PointKind.Discussed;

    /// <summary>Whether a row only repeats for every column the mode or day that stands over the whole.</summary>
    public static bool IsSaidByTheHead(ComparisonRow row) => row.Kind is PointKind.Mode or PointKind.Date && !row.Differs && row.Cells.All(cell => cell is not null);

    /// <summary>The anchor of a row.</summary>
    public static string Anchor(int row) => string.Create(CultureInfo.InvariantCulture, $"p{row + 1}");

    /// <summary>The class by which a column has its colour.</summary>
    public static string ColorOf(int column) => string.Create(CultureInfo.InvariantCulture, $"c{column % Colors}");

    private void WriteHead(ReadoutColumn column, int place)
    {
        if (column.Origin is { } origin)
        {
            _html.Tag($"<th scope=\"col\" class=\"{ColorOf(place)}\"><span class=\"role\">{_labels["origin"]}</span> <span class=\"origin\">").Bdi(origin.Name, _language).Raw("</span>");
            WriteSide(origin);
        }
        else
        {
            _html.Tag($"<th scope=\"col\" class=\"own\"><span class=\"origin\">{_labels["own-voice"]}</span> <span class=\"role\">{_labels["own-voice-note"]}</span>");
        }

        _html.Tag($"<div class=\"carriers\"><span class=\"role\">{_labels["carried-by"]}</span> ");
        foreach (Reading reading in column.Readings)
        {
            WriteReading(reading);
        }

        _html.Raw("</div></th>");
    }

    private void WriteSide(Origin origin)
    {
        if (origin.Side != origin.Id)
        {
            _html.Tag($" <span class=\"side\" dir=\"ltr\">{origin.Side}</span>");
        }
    }

    /// <summary>Copies of one text stand together, as one reading.</summary>
    private void WriteReading(Reading reading)
    {
        _html.Raw("<span class=\"reading\">");
        foreach (Article article in reading.Articles)
        {
            _html.Tag($"<span class=\"carrier\" title=\"{article.Id}\">").Bdi(article.Outlet ?? article.Id, _language).Raw("</span>");
        }

        if (reading.Articles.Count > 1)
        {
            _html.Tag($" <span class=\"copies\">{_labels["same-text"]} ×{reading.Articles.Count.ToString(CultureInfo.InvariantCulture)}</span>");
        }

        _html.Raw("</span>");
    }

    private void WriteRows()
    {
        string? group = null;
        for (int i = 0; i < _comparison.Rows.Count; i++)
        {
            ComparisonRow row = _comparison.Rows[i];
            if (IsSaidByTheHead(row))
            {
                continue;
            }

            string own = IsPoint(row) ? "point-" + ComparisonNames.Of(row.Kind) : "facts";
            if (own != group)
            {
                _html.Raw(group is null ? "" : "</tbody>\n");
                _html.Tag($"<tbody>\n<tr class=\"group\"><th colspan=\"{_comparison.Columns.Count + 1}\" scope=\"colgroup\">{_labels[own]}</th></tr>\n");
                group = own;
            }

            WriteRow(row, i);
        }

        _html.Raw(group is null ? "" : "</tbody>\n");
    }

    private void WriteRow(ComparisonRow row, int place)
    {
        bool isPoint = IsPoint(row);
        string presence = isPoint && _comparison.Origins > 1 ? ComparisonNames.Of(row.Presence) : "fact";
        _html.Tag($"<tr id=\"{Anchor(place)}\" class=\"{presence}\"><th scope=\"row\" class=\"point\">");
        if (!isPoint)
        {
            _html.Tag($"<span class=\"what\">{_labels["point-" + ComparisonNames.Of(row.Kind)]}</span>");
        }
        else if (row.Speaker is { } speaker)
        {
            _html.Raw("<span class=\"what\">").Bdi(speaker.Name, _language).Raw("</span>");
        }
        else if (row.Kind != PointKind.Discussed && OnlyOriginOf(row) is { } origin)
        {
            _html.Raw("<span class=\"what\">").Bdi(origin.Name, _language).Raw("</span>");
        }
        else if (row.Kind != PointKind.Discussed)
        {
            _html.Tag($"<span class=\"what itself\">{_labels["readout-itself"]}</span>");
        }

        if (isPoint && _comparison.Origins > 1)
        {
            _html.Tag($" <span class=\"badge {presence}\">{_labels["presence-" + presence]}</span>");
        }

        if (row.Differs && row.Kind is not (PointKind.ToldAs or PointKind.Participants))
        {
            _html.Tag($" <span class=\"badge differs\">{_labels[row.Cells.Any(cell => cell?.Value is not null) ? "value-differs" : "differs"]}</span>");
        }

        _html.Raw("</th>");
        for (int i = 0; i < row.Cells.Count; i++)
        {
            WriteCell(row, row.Cells[i], i);
        }

        _html.Raw("</tr>\n");
    }

    /// <summary>The origin of a row that stands in one column only; null for others.</summary>
    private Origin? OnlyOriginOf(ComparisonRow row)
    {
        int[] present = [.. Enumerable.Range(0, row.Cells.Count).Where(i => row.Cells[i] is not null)];
        return present.Length == 1 ? _comparison.Columns[present[0]].Origin : null;
    }

    private void WriteCell(ComparisonRow row, ComparisonCell? cell, int column)
    {
        string color = _comparison.Columns[column].Origin is null ? "own" : ColorOf(column);
        string name = _comparison.Columns[column].Origin?.Name ?? _labels["own-voice"];
        if (cell is null)
        {
            _html.Tag($"<td class=\"absent {color}\" data-of=\"{name}\"><span>{_labels["absent"]}</span></td>");
            return;
        }

        _html.Tag($"<td class=\"{color}\" data-of=\"{name}\">");
        var writer = new PassageWriter(_html, _labels, _language);
        writer.Write(row, cell);
        _html.Raw("</td>");
    }
}
