using System.Globalization;
using Musnad.Collation.Comparison;
using Musnad.Collation.Contacts;
using Musnad.Json;

namespace Musnad.Cli.Rendering.Html;

/// <summary>The comparison of a contact's readouts as a part of a page: what it is, in short, and the table.</summary>
internal sealed class ComparisonSection
{
    // Of more origins, those are not named that have nothing of their own.
    private const int FewOrigins = 3;

    private readonly ContactComparison _comparison;
    private readonly Labels _labels;
    private readonly string? _language;
    private readonly Markup _html = new();

    private ComparisonSection(ContactComparison comparison, string? language)
    {
        _comparison = comparison;
        _labels = Labels.For(language);
        _language = language;
    }

    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The articles' language, or null; the page's own words follow it.</param>
    public static Markup Render(ContactComparison comparison, string? language)
    {
        var section = new ComparisonSection(comparison, language);
        section._html.Raw("<section class=\"comparison\">\n");
        section.WriteHead();
        section.WriteSummary();
        section._html.Raw(ComparisonTable.Render(comparison, section._labels, language));
        return section._html.Raw("</section>\n");
    }

    private void WriteHead()
    {
        Contact contact = _comparison.Contact;
        string mode = WireNames.ContactModes.Name(contact.Mode) ?? "none";
        _html.Tag($"<header class=\"contact\">\n<p class=\"mode-line\"><span class=\"mode\">{_labels["contact-" + mode]}</span>");
        if ((contact.Date ?? contact.FirstPublished) is { } day)
        {
            _html.Tag($" <time dir=\"ltr\" datetime=\"{Day(day)}\">{Day(day)}</time>");
        }

        _html.Tag($" <code dir=\"ltr\">{contact.Id}</code></p>\n<h1>");
        for (int i = 0; i < _comparison.Participants.Count; i++)
        {
            _html.Raw(i > 0 ? " <span class=\"between\" aria-hidden=\"true\">–</span> " : "").Bdi(_comparison.Participants[i].Name, _language);
        }

        _html.Raw("</h1>\n<ul class=\"tally\">");
        Count("articles", contact.Tally.Articles);
        Count("outlets", contact.Tally.Outlets);
        Count("copies", contact.Tally.Copies);
        Count("origins", contact.Tally.Origins);
        Count("sides", contact.Tally.Sides);
        Count("unattributed", contact.Tally.Unattributed);
        _html.Raw("</ul>\n</header>\n");
    }

    private void Count(string what, int count) =>
        _html.Tag($"<li class=\"{what}\"><b>{count.ToString(CultureInfo.InvariantCulture)}</b> {_labels["tally-" + what]}</li>");

    private void WriteSummary()
    {
        if (_comparison.Origins < 2)
        {
            _html.Tag($"<p class=\"one-origin\">{_labels[_comparison.Origins == 0 ? "no-origin-note" : "one-origin-note"]}</p>\n");
            return;
        }

        _html.Tag($"<section class=\"in-short\">\n<h2>{_labels["in-short"]}</h2>\n<div class=\"cards\">\n");
        WriteCard("all", _labels["shared-by-all"], null, Points(row => row.Presence == Presence.All));
        if (Points(row => row.Presence == Presence.Some) is { Count: > 0 } some)
        {
            WriteCard("some", _labels["shared-by-some"], null, some);
        }

        for (int i = 0; i < _comparison.Columns.Count; i++)
        {
            int column = i;
            List<(ComparisonRow Row, int Place)> own = Points(row => row.Presence == Presence.One && row.Cells[column] is not null);
            if (_comparison.Columns[i].Origin is { } origin && (own.Count > 0 || _comparison.Origins <= FewOrigins))
            {
                WriteCard("one " + ComparisonTable.ColorOf(i), _labels["only-of"], origin.Name, own);
            }
        }

        _html.Tag($"</div>\n<p class=\"legend\"><span>{_labels["absent-note"]}</span> <span class=\"swatch\">{_labels["differ-note"]}</span></p>\n</section>\n");
    }

    private List<(ComparisonRow Row, int Place)> Points(Func<ComparisonRow, bool> which) =>
        [.. _comparison.Rows.Select((row, place) => (Row: row, Place: place)).Where(item => ComparisonTable.IsPoint(item.Row) && which(item.Row))];

    private void WriteCard(string kind, string heading, string? origin, List<(ComparisonRow Row, int Place)> points)
    {
        _html.Tag($"<div class=\"short {kind}\"><h3>{heading}");
        if (origin is not null)
        {
            _html.Raw(" ").Bdi(origin, _language);
        }

        _html.Tag($" <span class=\"count\">{points.Count.ToString(CultureInfo.InvariantCulture)}</span></h3>\n");
        if (points.Count == 0)
        {
            _html.Tag($"<p class=\"none\">{_labels[kind == "all" ? "nothing-shared" : "none"]}</p></div>\n");
            return;
        }

        _html.Raw("<ul>\n");
        foreach ((ComparisonRow row, int place) in points)
        {
            Passage passage = row.Cells.OfType<ComparisonCell>().First().Passages[0];
            _html.Tag($"<li><a href=\"#{ComparisonTable.Anchor(place)}\"><span class=\"kind\">{_labels["point-" + ComparisonNames.Of(row.Kind)]}");
            if (row.Speaker is { } speaker)
            {
                _html.Raw(" · ").Bdi(speaker.Name, _language);
            }

            _html.Raw("</span> ");
            _html.Bdi(string.Join(" … ", passage.Words.Select(words => words.Words)), _language).Raw("</a></li>\n");
        }

        _html.Raw("</ul></div>\n");
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
