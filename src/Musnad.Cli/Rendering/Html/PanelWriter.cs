using System.Globalization;
using Musnad.Json;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Cli.Rendering.Html;

/// <summary>What the parts of the panel have in common: how an actor, a source, a fact looks.</summary>
internal sealed class PanelWriter(Record record, RecordAnchors anchors, Labels labels)
{
    public Record Record => record;

    public RecordAnchors Anchors => anchors;

    public Labels Labels => labels;

    public Markup Html { get; } = new();

    public string Language => record.Article.Language;

    public void Heading(string key, int count) => Html.Tag($"<h3>{labels[key]} <span class=\"count\">{count}</span></h3>\n");

    public void None() => Html.Tag($"<p class=\"none\">{labels["none"]}</p>\n");

    /// <summary>The number of an entry, as a link from the panel to the text or the other way.</summary>
    public void Number(string number, string target, string color = "")
        => Html.Tag($"<a class=\"{("num " + color).TrimEnd()}\" href=\"#{target}\" dir=\"ltr\" title=\"{labels["to-text"]}\">{number}</a> ");

    /// <summary>A name of the contract as a chip in the page's language; the name itself is shown to those who point at it.</summary>
    public void Chip(string kind, string name)
        => Html.Tag($" <span class=\"{kind} {name}\" title=\"{name}\">{labels[$"{kind}.{name}"]}</span>");

    public void Source(Statement statement)
    {
        if (statement.SourceBasis is SourceBasis.Unresolved or SourceBasis.Unstated)
        {
            Html.Tag($"<span class=\"source unknown\">{labels[WireNames.SourceBases.Name(statement.SourceBasis)]}</span>");
            if (statement.SourceWords is { } words)
            {
                Html.Raw(" ").Bdi(words.Words, Language);
            }

            return;
        }

        Actor(statement.Source, "source");
        if (statement.SourceBasis != SourceBasis.Named)
        {
            Html.Tag($" <span class=\"basis\">{labels["basis." + WireNames.SourceBases.Name(statement.SourceBasis)]}</span>");
        }
    }

    public void Actor(string? id, string role)
    {
        if (anchors.Actor(id) is { } actor)
        {
            Html.Tag($"<a class=\"{role} {anchors.ColorOf(actor.Id)}\" href=\"#{anchors.Entry(actor)}\">").Bdi(actor.Name, Language).Raw("</a>");
        }
        else
        {
            Html.Raw("<span class=\"source unknown\">").Bdi(id ?? "?").Raw("</span>");
        }
    }

    public void ActorsFact(string key, IReadOnlyList<string> ids)
    {
        if (ids.Count == 0)
        {
            return;
        }

        BeginFact(key);
        for (int i = 0; i < ids.Count; i++)
        {
            Html.Raw(i > 0 ? " <span class=\"sep\">·</span> " : "");
            Actor(ids[i], "actor");
        }

        EndFact();
    }

    public void WordsFact(string key, IReadOnlyList<Evidence> evidence)
    {
        if (evidence.Count == 0)
        {
            return;
        }

        BeginFact(key, "words");
        for (int i = 0; i < evidence.Count; i++)
        {
            Html.Raw(i > 0 ? " <span class=\"sep\">·</span> " : "").Bdi(evidence[i].Words, Language);
        }

        EndFact();
    }

    /// <summary>A fact whose value is a name of the contract.</summary>
    public void NameFact(string key, string? name)
    {
        if (name is not null)
        {
            BeginFact(key);
            Html.Tag($"<span title=\"{name}\">{labels[$"{key}.{name}"]}</span>");
            EndFact();
        }
    }

    public void DayFact(DateOnly? date)
    {
        if (date is { } day)
        {
            BeginFact("on");
            Html.Tag($"<bdi dir=\"ltr\">{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}</bdi>");
            EndFact();
        }
    }

    public void LinkFact(string key, string target, string text)
    {
        BeginFact(key);
        Html.Tag($"<a href=\"#{target}\">{text}</a>");
        EndFact();
    }

    public void BeginFact(string key, string css = "fact") => Html.Tag($"<div class=\"{css}\"><dt>{labels[key]}</dt><dd>");

    public void EndFact() => Html.Raw("</dd></div>");
}
