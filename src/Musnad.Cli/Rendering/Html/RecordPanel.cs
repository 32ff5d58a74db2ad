using System.Globalization;
using Musnad.Json;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Cli.Rendering.Html;

/// <summary>The record beside the article: statements as a tree, events with their tellings, actors.</summary>
internal sealed class RecordPanel
{
    private const double Doubtful = 0.5;

    private readonly Record _record;
    private readonly RecordAnchors _anchors;
    private readonly string _language;
    private readonly Markup _html = new();
    private readonly ILookup<Statement?, Statement> _within;

    private RecordPanel(Record record, RecordAnchors anchors)
    {
        _record = record;
        _anchors = anchors;
        _language = record.Article.Language;
        _within = record.Statements.ToLookup<Statement, Statement?>(statement => statement.Within, ReferenceEqualityComparer.Instance);
    }

    public static Markup Render(Record record, RecordAnchors anchors)
    {
        var panel = new RecordPanel(record, anchors);
        panel.WriteStatements();
        panel.WriteEvents();
        panel.WriteActors();
        return panel._html;
    }

    private void WriteStatements()
    {
        WriteHeading("Statements", _record.Statements.Count);
        if (_record.Statements.Count == 0)
        {
            _html.Raw("<p class=\"none\">None found.</p>\n");
            return;
        }

        _html.Raw("<ul class=\"tree\">\n");
        foreach (Statement statement in _within[null])
        {
            WriteStatement(statement);
        }

        _html.Raw("</ul>\n");
    }

    private void WriteStatement(Statement statement)
    {
        string color = _anchors.ColorOf(statement);
        _html.Tag($"<li><article class=\"card {color}\" id=\"{_anchors.Entry(statement)}\">\n<div class=\"who\">");
        _html.Tag($"<a class=\"num\" href=\"#{_anchors.InText(statement)}\" dir=\"ltr\" title=\"To its place in the text\">{_anchors.NumberOf(statement)}</a> ");
        WriteSource(statement);
        if (statement.Cue is { } cue)
        {
            _html.Raw(" <span class=\"cueword\">").Bdi(cue.Words, _language).Raw("</span>");
        }

        string stance = WireNames.Stances.Name(statement.Stance);
        _html.Tag($" <span class=\"stance {stance}\">{stance}</span>");
        _html.Tag($"</div>\n<blockquote lang=\"{_language}\" dir=\"auto\">");
        for (int i = 0; i < statement.Content.Count; i++)
        {
            _html.Raw(i > 0 ? " <span class=\"gap\">[…]</span> " : "").Text(statement.Content[i].Words);
        }

        _html.Raw("</blockquote>\n");
        WriteFacts(statement);
        _html.Raw("</article>\n");
        List<Statement> inner = [.. _within[statement]];
        if (inner.Count > 0)
        {
            _html.Raw("<ul>\n");
            inner.ForEach(WriteStatement);
            _html.Raw("</ul>\n");
        }

        _html.Raw("</li>\n");
    }

    private void WriteSource(Statement statement)
    {
        switch (statement.SourceBasis)
        {
            case SourceBasis.Unresolved:
                _html.Raw("<span class=\"source unknown\">? unresolved</span>");
                if (statement.SourceWords is { } words)
                {
                    _html.Raw(" ").Bdi(words.Words, _language);
                }

                return;
            case SourceBasis.Unstated:
                _html.Raw("<span class=\"source unknown\">nobody is named</span>");
                return;
        }

        WriteActor(statement.Source, "source");
        string? basis = statement.SourceBasis switch
        {
            SourceBasis.Described => "by description",
            SourceBasis.Pronoun => "by pronoun",
            SourceBasis.Dropped => "by verb form",
            _ => null,
        };
        if (basis is not null)
        {
            _html.Tag($" <span class=\"basis\">{basis}</span>");
        }
    }

    private void WriteFacts(Statement statement)
    {
        _html.Raw("<dl class=\"facts\">");
        WriteActors("aimed at", statement.Targets);
        WriteActors("spoken to", statement.Addressees);
        WriteFact("channel", WireNames.Channels.Name(statement.Channel));
        WriteFact("on", Day(statement.Date));
        WriteFact("quotation", statement.Quotation == QuotationKind.Indirect ? null : WireNames.Quotations.Name(statement.Quotation));
        if (statement.Occasion is { } occasion && _anchors.EntryOfEvent(occasion) is { } entry)
        {
            _html.Tag($"<div><dt>during</dt><dd><a href=\"#{entry}\">{occasion}</a></dd></div>");
        }

        for (int i = 0; i < statement.Repeats.Count; i++)
        {
            _html.Tag($"<div><dt>repeated</dt><dd><a href=\"#{_anchors.Repeat(statement, i)}\">in the text</a></dd></div>");
        }

        string confidence = statement.Confidence.ToString("0.00", CultureInfo.InvariantCulture);
        _html.Tag($"<div class=\"{(statement.Confidence < Doubtful ? "doubtful" : "sure")}\"><dt>confidence</dt><dd>{confidence}</dd></div></dl>\n");
    }

    private void WriteEvents()
    {
        WriteHeading("Events", _record.Events.Count);
        if (_record.Events.Count == 0)
        {
            _html.Raw("<p class=\"none\">None found.</p>\n");
            return;
        }

        _html.Raw("<ul class=\"events\">\n");
        for (int i = 0; i < _record.Events.Count; i++)
        {
            WriteEvent(_record.Events[i], i + 1);
        }

        _html.Raw("</ul>\n");
    }

    private void WriteEvent(Event occurrence, int number)
    {
        _html.Tag($"<li><article class=\"card event\" id=\"{_anchors.EntryOfEvent(occurrence.Id)}\">\n<div class=\"who\">");
        _html.Tag($"<a class=\"num\" href=\"#{_anchors.InText(occurrence, 0)}\" dir=\"ltr\" title=\"To its place in the text\">E{number}</a> ");
        _html.Tag($"<span class=\"type\">{WireNames.EventTypes.Name(occurrence.Type)}</span> ");
        _html.Tag($"<span class=\"mode\">{WireNames.ContactModes.Name(occurrence.Mode)}</span> ");
        _html.Tag($"<span class=\"realis {WireNames.Realities.Name(occurrence.Realis)}\">{WireNames.Realities.Name(occurrence.Realis)}</span></div>\n<dl class=\"facts\">");
        WriteActors(occurrence.Type == EventType.Consult && occurrence.Recipients.Count == 0 ? "between" : "by", occurrence.Actors);
        WriteActors("to", occurrence.Recipients);
        WriteFact("on", Day(occurrence.Date));
        WriteWords("at", occurrence.Place is { } place ? [place] : []);
        WriteWords("about", occurrence.Topics);
        _html.Raw("</dl>\n<p class=\"according\">according to</p>\n<ul class=\"tellings\">\n");
        for (int i = 0; i < occurrence.Tellings.Count; i++)
        {
            _html.Raw("<li>");
            WriteTeller(occurrence.Tellings[i]);
            _html.Tag($" <a class=\"trigger\" href=\"#{_anchors.InText(occurrence, i)}\">").Bdi(occurrence.Tellings[i].Trigger.Words, _language).Raw("</a></li>\n");
        }

        _html.Raw("</ul>\n</article></li>\n");
    }

    private void WriteTeller(Telling telling)
    {
        if (telling.Within is null)
        {
            _html.Raw("<span class=\"outlet\">");
            _ = _record.Article.Outlet is { } outlet ? _html.Bdi(outlet, _language).Raw(" itself") : _html.Raw("the outlet itself");
            _html.Raw("</span>");
            return;
        }

        bool first = true;
        foreach (Statement link in telling.Within.Chain())
        {
            _html.Raw(first ? "" : " <span class=\"in\">in the words of</span> ");
            WriteSource(link);
            _html.Tag($" <a class=\"num {_anchors.ColorOf(link)}\" href=\"#{_anchors.Entry(link)}\" dir=\"ltr\">{_anchors.NumberOf(link)}</a>");
            first = false;
        }
    }

    private void WriteActors()
    {
        WriteHeading("Actors", _record.Actors.Count);
        _html.Raw("<ul class=\"actors\">\n");
        foreach (Actor actor in _record.Actors)
        {
            _html.Tag($"<li class=\"{_anchors.ColorOf(actor.Id)}\" id=\"{_anchors.Entry(actor)}\"><span class=\"dot\"></span><span class=\"name\">").Bdi(actor.Name, _language).Raw("</span>");
            _ = actor.NameEn is { } english ? _html.Raw(" <span class=\"english\" dir=\"ltr\">").Text(english).Raw("</span>") : _html;
            string countries = string.Join(" ", actor.Country is { } country ? [country] : actor.Countries);
            _html.Tag($" <span class=\"kind\" dir=\"ltr\">{WireNames.ActorKinds.Name(actor.Kind)}{(countries.Length > 0 ? " · " + countries : "")}</span>");
            _ = actor.Role is { } role ? _html.Raw(" <span class=\"role\">").Bdi(role, _language).Raw("</span>") : _html;
            _html.Raw(" <span class=\"places\" dir=\"ltr\">");
            for (int i = 0; i < actor.Mentions.Count; i++)
            {
                _html.Tag($"<a href=\"#{_anchors.InText(actor, i)}\" title=\"{actor.Mentions[i].Words}\">{i + 1}</a>");
            }

            _html.Raw("</span></li>\n");
        }

        _html.Raw("</ul>\n");
    }

    private void WriteActors(string label, IReadOnlyList<string> ids)
    {
        if (ids.Count == 0)
        {
            return;
        }

        _html.Tag($"<div><dt>{label}</dt><dd>");
        for (int i = 0; i < ids.Count; i++)
        {
            _html.Raw(i > 0 ? "<span class=\"sep\">,</span> " : "");
            WriteActor(ids[i], "actor");
        }

        _html.Raw("</dd></div>");
    }

    private void WriteActor(string? id, string role)
    {
        if (_anchors.Actor(id) is { } actor)
        {
            _html.Tag($"<a class=\"{role} {_anchors.ColorOf(actor.Id)}\" href=\"#{_anchors.Entry(actor)}\">").Bdi(actor.Name, _language).Raw("</a>");
        }
        else
        {
            _html.Raw("<span class=\"source unknown\">").Bdi(id ?? "?").Raw("</span>");
        }
    }

    private void WriteWords(string label, IReadOnlyList<Evidence> evidence)
    {
        if (evidence.Count == 0)
        {
            return;
        }

        _html.Tag($"<div class=\"words\"><dt>{label}</dt><dd>");
        for (int i = 0; i < evidence.Count; i++)
        {
            _html.Raw(i > 0 ? "<span class=\"sep\">;</span> " : "").Bdi(evidence[i].Words, _language);
        }

        _html.Raw("</dd></div>");
    }

    private void WriteFact(string label, string? value)
    {
        if (value is not null)
        {
            _html.Tag($"<div><dt>{label}</dt><dd dir=\"ltr\">{value}</dd></div>");
        }
    }

    private void WriteHeading(string name, int count) => _html.Tag($"<h3>{name} <span class=\"count\">{count}</span></h3>\n");

    private static string? Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
