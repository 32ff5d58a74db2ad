using System.Globalization;
using Musnad.Archive.Queries;
using Musnad.Archive.Queries.Contacts;
using Musnad.Archive.Queries.Items;
using Musnad.Archive.Queries.Statements;
using Musnad.Cli.Rendering.Answers;
using Musnad.Cli.Rendering.Terminal;
using Musnad.Json;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Cli.Rendering.Items;

/// <summary>Single things for a person: as trees, with the words they rest on and where those stand (code points of the article's text).</summary>
internal static class ItemText
{
    private const string Gap = "  ";

    /// <summary>An article's record, and what the archive knows of it beyond that.</summary>
    public static string Of(HeldArticle held, Record record, TextOptions options)
    {
        var canvas = new TextCanvas(options, rightToLeft: false);
        Heading(canvas, "ARCHIVE");
        Line(canvas, "added", string.Create(CultureInfo.InvariantCulture, $"run {held.AddedRun}, read by {held.Extractor}"));
        Line(canvas, "url", held.Reference.Url);
        Line(canvas, "versions", held.Versions.Count > 1 ? string.Join(", ", held.Versions.Select(version => version.Id + (version.Superseded ? " (older)" : ""))) : null);
        Line(canvas, "copies", held.CopyGroup);
        foreach ((string actor, string identity) in InOrder(held.Identities))
        {
            Line(canvas, actor, identity);
        }

        foreach ((string item, string other) in InOrder(held.Contacts).Concat(InOrder(held.Utterances)))
        {
            Line(canvas, item, other);
        }

        return TextRendering.Render(record, options) + canvas;
    }

    /// <summary>A statement in its tree, with its evidence.</summary>
    public static string Of(ToldStatement told, Record record, TextOptions options)
    {
        var canvas = new TextCanvas(options, rightToLeft: false);
        Heading(canvas, "EVIDENCE");
        foreach (Statement link in told.Statement.Chain())
        {
            Line(canvas, link.Id, null, told.Text, "source", link.SourceWords);
            Line(canvas, link.Id, null, told.Text, "cue", link.Cue);
            foreach (Evidence part in link.Content)
            {
                Line(canvas, link.Id, null, told.Text, "content", part);
            }
        }

        Line(canvas, "according to", string.Join(" ← ", StatementColumns.Inward(told.Article, told.Chain)));
        Line(canvas, "speaker", told.Source?.Id);
        Line(canvas, "utterance", told.Utterance);
        return TextRendering.RenderTree(record, told.Statement, options) + canvas;
    }

    /// <summary>An event with its tellings and evidence.</summary>
    public static string Of(Archive.Queries.Timelines.ToldEvent told, Record record, TextOptions options)
    {
        var canvas = new TextCanvas(options, rightToLeft: false);
        Heading(canvas, "EVIDENCE");
        foreach (Telling telling in told.Event.Tellings)
        {
            Line(canvas, told.Event.Id, telling.Within?.Id, told.Text, "trigger", telling.Trigger);
        }

        Line(canvas, told.Event.Id, null, told.Text, "place", told.Event.Place);
        foreach (Evidence topic in told.Event.Topics)
        {
            Line(canvas, told.Event.Id, null, told.Text, "topic", topic);
        }

        foreach (ActorReference actor in told.Actors.Concat(told.Recipients))
        {
            Line(canvas, actor.Item.Item, actor.Id);
        }

        Line(canvas, "contact", told.Contact);
        return TextRendering.RenderEvent(record, told.Event, options) + canvas;
    }

    /// <summary>An actor of an article with every mention.</summary>
    public static string Of(Actor actor, string? identity, Record record, TextOptions options)
    {
        var canvas = new TextCanvas(options, rightToLeft: false);
        Heading(canvas, "EVIDENCE");
        foreach (Evidence mention in actor.Mentions)
        {
            Line(canvas, actor.Id, null, record.Article.Text, "mention", mention);
        }

        Line(canvas, "identity", identity ?? "none: it stays inside its article");
        return TextRendering.RenderActor(record, actor, options) + canvas;
    }

    /// <summary>The tellings of a contact, each with according to whom.</summary>
    public static string Of(IReadOnlyList<ToldTelling> tellings, TextOptions options)
    {
        var canvas = new TextCanvas(options, rightToLeft: false);
        Heading(canvas, "TELLINGS");
        foreach (ToldTelling telling in tellings)
        {
            Telling(canvas, telling.Event.Article, telling.Event.Id.ToString(), telling.Chain, telling.Origin, WireNames.Realities.Name(telling.Realis), telling.Event.Event.Tellings.Select(told => told.Trigger.Words));
        }

        return canvas.ToString();
    }

    /// <summary>The tellings of an utterance, each with according to whom.</summary>
    public static string Of(IReadOnlyList<ToldWords> tellings, TextOptions options)
    {
        var canvas = new TextCanvas(options, rightToLeft: false);
        Heading(canvas, "TELLINGS");
        foreach (ToldWords telling in tellings)
        {
            string share = string.Create(CultureInfo.InvariantCulture, $"share {telling.Share:0.00}");
            Telling(canvas, telling.Statement.Article, telling.Statement.Id.ToString(), telling.Statement.Chain, telling.Origin, share, [telling.Statement.Content]);
        }

        return canvas.ToString();
    }

    private static void Telling(TextCanvas canvas, ArticleReference article, string id, IReadOnlyList<ChainLink> chain, string? origin, string fact, IEnumerable<string> words)
    {
        canvas.Write(
            Gap,
            Gap + Gap,
            new Piece(article.Published?.ToString() ?? "no date", Style.Label),
            Gap,
            new Piece(id, Style.Label),
            Gap,
            new Piece($"[{fact}]", Style.Stance),
            Gap,
            new Piece(origin is null ? "unattributed" : $"origin {origin}", Style.Label));
        var path = new List<Piece>();
        foreach (string name in StatementColumns.Inward(article, chain))
        {
            path.Add(new Piece(path.Count > 0 ? " ← " : "", Style.Label));
            path.Add(new Piece(name, Style.Source, Foreign: true));
        }

        canvas.Write(Gap + Gap, Gap + Gap + Gap, path);
        foreach (string part in words)
        {
            canvas.Write(Gap + Gap, Gap + Gap, new Piece($"«{part}»", Style.Words, Foreign: true));
        }
    }

    private static void Heading(TextCanvas canvas, string name)
    {
        canvas.Blank();
        canvas.Write("", "", new Piece(name, Style.Title));
    }

    private static void Line(TextCanvas canvas, string label, string? value)
    {
        if (value is { Length: > 0 })
        {
            canvas.Write(Gap, Gap + Gap + Gap, new Piece(label, Style.Label), Gap, new Piece(value, Foreign: true));
        }
    }

    private static void Line(TextCanvas canvas, string id, string? within, SourceText text, string kind, Evidence? evidence)
    {
        if (evidence is null)
        {
            return;
        }

        string place = string.Create(CultureInfo.InvariantCulture, $"{text.ToCodePoints(evidence.Span.Start)}–{text.ToCodePoints(evidence.Span.End)}");
        canvas.Write(
            Gap,
            Gap + Gap + Gap,
            new Piece(within is null ? id : $"{id} in {within}", Style.Label),
            Gap,
            new Piece(kind, Style.Label),
            Gap,
            new Piece(place),
            Gap,
            new Piece($"«{evidence.Words}»", Style.Words, Foreign: true));
    }

    private static IEnumerable<KeyValuePair<string, string>> InOrder(IReadOnlyDictionary<string, string> pairs) => pairs.OrderBy(pair => pair.Key.Length).ThenBy(pair => pair.Key, StringComparer.Ordinal);
}
