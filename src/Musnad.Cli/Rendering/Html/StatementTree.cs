using System.Globalization;
using Musnad.Json;
using Musnad.Records;

namespace Musnad.Cli.Rendering.Html;

/// <summary>The statements as a tree: each under the one within which it stands.</summary>
internal sealed class StatementTree
{
    private const double Doubtful = 0.5;

    private readonly PanelWriter _panel;
    private readonly ILookup<Statement?, Statement> _within;

    private StatementTree(PanelWriter panel)
    {
        _panel = panel;
        _within = panel.Record.Statements.ToLookup<Statement, Statement?>(statement => statement.Within, ReferenceEqualityComparer.Instance);
    }

    public static void Write(PanelWriter panel)
    {
        panel.Heading("statements", panel.Record.Statements.Count);
        if (panel.Record.Statements.Count == 0)
        {
            panel.None();
            return;
        }

        var tree = new StatementTree(panel);
        panel.Html.Raw("<ul class=\"tree\">\n");
        foreach (Statement statement in tree._within[null])
        {
            tree.Write(statement);
        }

        panel.Html.Raw("</ul>\n");
    }

    private void Write(Statement statement)
    {
        Markup html = _panel.Html;
        RecordAnchors anchors = _panel.Anchors;
        html.Tag($"<li><article class=\"card {anchors.ColorOf(statement)}\" id=\"{anchors.Entry(statement)}\">\n<div class=\"who\">");
        _panel.Number(anchors.NumberOf(statement), anchors.InText(statement));
        _panel.Source(statement);
        if (statement.Cue is { } cue)
        {
            html.Raw(" <span class=\"cueword\">").Bdi(cue.Words, _panel.Language).Raw("</span>");
        }

        _panel.Chip("stance", WireNames.Stances.Name(statement.Stance));
        html.Tag($"</div>\n<blockquote lang=\"{_panel.Language}\" dir=\"auto\">");
        for (int i = 0; i < statement.Content.Count; i++)
        {
            html.Raw(i > 0 ? " <span class=\"gap\">[…]</span> " : "").Text(statement.Content[i].Words);
        }

        html.Raw("</blockquote>\n<dl class=\"facts\">");
        WriteFacts(statement);
        html.Raw("</dl>\n</article>\n");
        List<Statement> inner = [.. _within[statement]];
        if (inner.Count > 0)
        {
            html.Raw("<ul>\n");
            inner.ForEach(Write);
            html.Raw("</ul>\n");
        }

        html.Raw("</li>\n");
    }

    private void WriteFacts(Statement statement)
    {
        _panel.ActorsFact("aimed-at", statement.Targets);
        _panel.ActorsFact("spoken-to", statement.Addressees);
        _panel.NameFact("channel", WireNames.Channels.Name(statement.Channel));
        _panel.DayFact(statement.Date);
        _panel.NameFact("quotation", statement.Quotation == QuotationKind.Indirect ? null : WireNames.Quotations.Name(statement.Quotation));
        if (statement.Occasion is { } occasion && _panel.Anchors.EntryOfEvent(occasion) is { } entry)
        {
            _panel.LinkFact("during", entry, _panel.Anchors.NumberOfEvent(occasion));
        }

        for (int i = 0; i < statement.Repeats.Count; i++)
        {
            _panel.LinkFact("repeated", _panel.Anchors.Repeat(statement, i), _panel.Labels["in-text"]);
        }

        _panel.BeginFact("confidence", statement.Confidence < Doubtful ? "doubtful" : "sure");
        _panel.Html.Tag($"{statement.Confidence.ToString("0.00", CultureInfo.InvariantCulture)}");
        _panel.EndFact();
    }
}
