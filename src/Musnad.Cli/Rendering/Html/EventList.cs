using Musnad.Json;
using Musnad.Records;

namespace Musnad.Cli.Rendering.Html;

/// <summary>The events, each with everybody who tells it.</summary>
internal static class EventList
{
    public static void Write(PanelWriter panel)
    {
        panel.Heading("events", panel.Record.Events.Count);
        if (panel.Record.Events.Count == 0)
        {
            panel.None();
            return;
        }

        panel.Html.Raw("<ul class=\"events\">\n");
        foreach (Event occurrence in panel.Record.Events)
        {
            Write(panel, occurrence);
        }

        panel.Html.Raw("</ul>\n");
    }

    private static void Write(PanelWriter panel, Event occurrence)
    {
        Markup html = panel.Html;
        html.Tag($"<li><article class=\"card event\" id=\"{panel.Anchors.EntryOfEvent(occurrence.Id)}\">\n<div class=\"who\">");
        panel.Number(panel.Anchors.NumberOfEvent(occurrence.Id), panel.Anchors.InText(occurrence, 0));
        panel.Chip("type", WireNames.EventTypes.Name(occurrence.Type));
        if (WireNames.ContactModes.Name(occurrence.Mode) is { } mode)
        {
            panel.Chip("mode", mode);
        }

        panel.Chip("realis", WireNames.Realities.Name(occurrence.Realis));
        html.Raw("</div>\n<dl class=\"facts\">");
        panel.ActorsFact(occurrence.Type == EventType.Consult && occurrence.Recipients.Count == 0 ? "between" : "by", occurrence.Actors);
        panel.ActorsFact("to", occurrence.Recipients);
        panel.DayFact(occurrence.Date);
        panel.WordsFact("at", occurrence.Place is { } place ? [place] : []);
        panel.WordsFact("about", occurrence.Topics);
        html.Tag($"</dl>\n<p class=\"according\">{panel.Labels["according-to"]}</p>\n<ul class=\"tellings\">\n");
        for (int i = 0; i < occurrence.Tellings.Count; i++)
        {
            html.Raw("<li>");
            WriteTeller(panel, occurrence.Tellings[i].Within);
            html.Tag($" <a class=\"trigger\" href=\"#{panel.Anchors.InText(occurrence, i)}\">").Bdi(occurrence.Tellings[i].Trigger.Words, panel.Language).Raw("</a></li>\n");
        }

        html.Raw("</ul>\n</article></li>\n");
    }

    private static void WriteTeller(PanelWriter panel, Statement? within)
    {
        if (within is null)
        {
            if (panel.Record.Article.Outlet is { } outlet)
            {
                panel.Html.Raw("<span class=\"outlet\">").Bdi(outlet, panel.Language).Raw("</span> ");
            }

            panel.Html.Tag($"<span class=\"in\">{panel.Labels["outlet-itself"]}</span>");
            return;
        }

        foreach (Statement link in within.Chain())
        {
            if (!ReferenceEquals(link, within))
            {
                panel.Html.Tag($" <span class=\"in\">{panel.Labels["in-words-of"]}</span> ");
            }

            panel.Source(link);
            panel.Html.Raw(" ");
            panel.Number(panel.Anchors.NumberOf(link), panel.Anchors.Entry(link), panel.Anchors.ColorOf(link));
        }
    }
}
