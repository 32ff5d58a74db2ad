using Musnad.Json;
using Musnad.Records;

namespace Musnad.Cli.Rendering.Html;

/// <summary>The actors, each with links to where the article names it: the legend of the colours.</summary>
internal static class ActorList
{
    public static void Write(PanelWriter panel)
    {
        panel.Heading("actors", panel.Record.Actors.Count);
        panel.Html.Raw("<ul class=\"actors\">\n");
        foreach (Actor actor in panel.Record.Actors)
        {
            Write(panel, actor);
        }

        panel.Html.Raw("</ul>\n");
    }

    private static void Write(PanelWriter panel, Actor actor)
    {
        Markup html = panel.Html;
        html.Tag($"<li class=\"{panel.Anchors.ColorOf(actor.Id)}\" id=\"{panel.Anchors.Entry(actor)}\"><span class=\"dot\"></span><span class=\"name\">").Bdi(actor.Name, panel.Language).Raw("</span>");
        if (actor.NameEn is { } english)
        {
            html.Raw(" <span class=\"english\" dir=\"ltr\">").Text(english).Raw("</span>");
        }

        panel.Chip("kind", WireNames.ActorKinds.Name(actor.Kind));
        if (string.Join(' ', actor.Country is { } country ? [country] : actor.Countries) is { Length: > 0 } countries)
        {
            html.Raw(" <span class=\"country\" dir=\"ltr\">").Text(countries).Raw("</span>");
        }

        if (actor.Role is { } role)
        {
            html.Raw(" <span class=\"role\">").Bdi(role, panel.Language).Raw("</span>");
        }

        html.Raw(" <span class=\"places\">");
        for (int i = 0; i < actor.Mentions.Count; i++)
        {
            html.Tag($"<a href=\"#{panel.Anchors.InText(actor, i)}\" title=\"{actor.Mentions[i].Words}\">{i + 1}</a> ");
        }

        html.Raw("</span></li>\n");
    }
}
