using System.Globalization;
using Musnad.Collation.Comparison;
using Musnad.Collation.Contacts;

namespace Musnad.Cli.Rendering.Html;

/// <summary>One self-contained page with the comparison of a contact's readouts: no script, no request, everything encoded.</summary>
internal static class ComparisonPage
{
    private static readonly Lazy<string> Css = new(() => PageResource.Read("page.css") + PageResource.Read("comparison.css"));

    public static string Render(ContactComparison comparison)
    {
        string? language = comparison.Columns.SelectMany(column => column.Readings).SelectMany(reading => reading.Articles).Select(article => article.Language).FirstOrDefault();
        var labels = Labels.For(language);
        bool rightToLeft = language is not null && TextDirection.IsRightToLeft(language) == true;
        var html = new Markup();
        html.Tag($"<!DOCTYPE html>\n<html lang=\"{labels.Language}\" dir=\"{(rightToLeft ? "rtl" : "ltr")}\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n");
        html.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        html.Tag($"<meta name=\"generator\" content=\"{ExtractorVersion.Current}\">\n<title>{Title(comparison, labels)} – musnad</title>\n<style>\n").Raw(Css.Value).Raw("</style>\n</head>\n<body>\n");
        html.Tag($"<header class=\"page\"><bdi class=\"brand\" lang=\"en\">musnad</bdi> <bdi class=\"motto\">{labels["comparison"]}</bdi></header>\n<main>\n");
        html.Raw(ComparisonSection.Render(comparison, language));
        html.Tag($"</main>\n<footer class=\"page\"><bdi lang=\"en\">{ExtractorVersion.Current}</bdi> <span>{labels["principle"]}</span></footer>\n</body>\n</html>\n");
        return html.ToString();
    }

    /// <summary>What the contact is called: its mode and those who took part.</summary>
    public static string Title(ContactComparison comparison, Labels labels)
    {
        Contact contact = comparison.Contact;
        string mode = labels["contact-" + (Json.WireNames.ContactModes.Name(contact.Mode) ?? "none")];
        string day = (contact.Date ?? contact.FirstPublished)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
        return $"{mode}: {string.Join(" – ", comparison.Participants.Select(party => party.Name))} {day}".TrimEnd();
    }
}
