using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Musnad.Articles;
using Musnad.Export.Naming;
using Musnad.Export.Output;
using Musnad.Export.Plover;
using Musnad.Export.Tables;
using Musnad.Json;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Export.Graphs;

/// <summary>A graph of articles, statements, events and actors. An actor with an identity across articles is one node.</summary>
internal sealed class GraphMlWriter(Stream output, PloverMap plover) : IArticleWriter
{
    private static readonly JsonSerializerOptions Lists = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly GraphMlDocument _graph = new(output);
    private readonly HashSet<string> _identities = new(StringComparer.Ordinal);

    public long Rows => _graph.Count;

    public void Write(ExportedArticle article)
    {
        Article about = article.Record.Article;
        string node = Urn.Article(about.Id);
        _graph.Node(node, ("kind", "article"), ("label", about.Title ?? about.Id), ("id", about.Id), ("name", article.Name), ("outlet", about.Outlet), ("url", about.Url), ("title", about.Title), ("published", about.Published), ("language", about.Language), ("sha256", about.Text.Sha256), ("extractor", article.Record.Extractor), ("copyGroup", article.CopyGroup));

        IReadOnlyList<Statement> statements = article.StatementsWithChains();
        Event[] events = [.. article.Events];
        WriteActors(article, statements, events);
        foreach (Statement statement in statements)
        {
            WriteStatement(article, statement, node);
        }

        HashSet<string> written = [.. events.Select(occurrence => occurrence.Id)];
        foreach (Event occurrence in events)
        {
            WriteEvent(article, occurrence, node);
        }

        foreach (Statement statement in statements.Where(statement => statement.Occasion is { } occasion && written.Contains(occasion)))
        {
            _graph.Edge(Urn.Statement(about.Id, statement.Id), Urn.Event(about.Id, statement.Occasion!), ("kind", "during"));
        }
    }

    public void End() => _graph.End();

    public void Dispose() => _graph.Dispose();

    private void WriteActors(ExportedArticle article, IReadOnlyList<Statement> statements, Event[] events)
    {
        foreach (Actor actor in article.ActorsOf(statements, events))
        {
            string? identity = article.Identities.Of(actor.Id);
            if (identity is not null && !_identities.Add(identity))
            {
                continue;
            }

            _graph.Node(Urn.Actor(article, actor), ("kind", "actor"), ("label", actor.Name), ("id", identity is null ? article.Id(actor.Id) : null), ("identity", identity), ("name", actor.Name), ("nameEn", actor.NameEn), ("actorKind", WireNames.ActorKinds.Name(actor.Kind)), ("country", AttributionColumns.CountryOf(actor)), ("role", actor.Role), ("wikidata", actor.Wikidata));
        }
    }

    private void WriteStatement(ExportedArticle article, Statement statement, string articleNode)
    {
        string id = article.Record.Article.Id;
        string node = Urn.Statement(id, statement.Id);
        SourceText text = article.Record.Article.Text;
        PloverCode code = plover.Of(statement);
        string content = string.Join(StatementTable.Interruption, statement.Content.Select(part => part.Words));
        var accordingTo = new Attribution(article, statement);
        _graph.Node(
            node,
            ("kind", "statement"), ("label", content), ("id", article.Id(statement.Id)), ("content", content),
            ("start", text.ToCodePoints(statement.Content[0].Span.Start)), ("end", text.ToCodePoints(statement.Content[^1].Span.End)), ("parts", Parts(text, statement.Content)),
            ("quotation", WireNames.Quotations.Name(statement.Quotation)), ("stance", WireNames.Stances.Name(statement.Stance)), ("basis", WireNames.SourceBases.Name(statement.SourceBasis)),
            ("confidence", ChainLink.ConfidenceOf(statement)), ("chain", accordingTo.Shown), ("channel", WireNames.Channels.Name(statement.Channel)), ("date", Day(statement.Date)),
            ("occasion", statement.Occasion is { } occasion ? article.Id(occasion) : null), ("utterance", article.Utterances.Of(statement.Id)), ("origin", article.Origins.Of(statement.Id)),
            ("ploverType", code.Type), ("ploverMode", code.Mode));
        _graph.Edge(node, articleNode, ("kind", "in-article"));
        if (accordingTo.Source is { } source)
        {
            _graph.Edge(node, Urn.Actor(article, source), ("kind", "said-by"), ("words", statement.SourceWords?.Words), ("start", Start(text, statement.SourceWords)), ("end", End(text, statement.SourceWords)), ("basis", WireNames.SourceBases.Name(statement.SourceBasis)), ("confidence", ChainLink.ConfidenceOf(statement)));
        }

        if (statement.Within is { } within)
        {
            _graph.Edge(node, Urn.Statement(id, within.Id), ("kind", "within"));
        }

        EdgesToActors(article, node, "target", statement.Targets);
        EdgesToActors(article, node, "addressee", statement.Addressees);
    }

    private void WriteEvent(ExportedArticle article, Event occurrence, string articleNode)
    {
        string id = article.Record.Article.Id;
        string node = Urn.Event(id, occurrence.Id);
        SourceText text = article.Record.Article.Text;
        _graph.Node(node, ("kind", "event"), ("label", WireNames.EventTypes.Name(occurrence.Type)), ("id", article.Id(occurrence.Id)), ("type", WireNames.EventTypes.Name(occurrence.Type)), ("mode", WireNames.ContactModes.Name(occurrence.Mode)), ("date", Day(occurrence.Date)), ("realis", WireNames.Realities.Name(occurrence.Realis)), ("place", occurrence.Place?.Words), ("topics", occurrence.Topics.Count == 0 ? null : Parts(text, occurrence.Topics)), ("contact", article.Contacts.Of(occurrence.Id)));
        _graph.Edge(node, articleNode, ("kind", "in-article"));
        foreach (EventRow row in EventRow.Of(article, occurrence, plover))
        {
            Attribution teller = row.AccordingTo;
            Statement? within = teller.Statement;
            _graph.Edge(
                node,
                within is null ? articleNode : Urn.Statement(id, within.Id),
                ("kind", "told-by"), ("words", row.Telling.Trigger.Words), ("start", Start(text, row.Telling.Trigger)), ("end", End(text, row.Telling.Trigger)), ("voice", teller.Voice),
                ("stance", WireNames.Stances.Name(within?.Stance)), ("basis", WireNames.SourceBases.Name(within?.SourceBasis)), ("confidence", within is null ? null : ChainLink.ConfidenceOf(within)),
                ("chain", teller.Shown), ("origin", row.Origin), ("ploverType", row.Plover.Type), ("ploverMode", row.Plover.Mode));
        }

        EdgesFromActors(article, node, "actor-of", occurrence.Actors);
        EdgesFromActors(article, node, "recipient-of", occurrence.Recipients);
    }

    private void EdgesToActors(ExportedArticle article, string node, string kind, IReadOnlyList<string> actors)
    {
        foreach (Actor actor in actors.Select(article.Record.FindActor).OfType<Actor>())
        {
            _graph.Edge(node, Urn.Actor(article, actor), ("kind", kind));
        }
    }

    private void EdgesFromActors(ExportedArticle article, string node, string kind, IReadOnlyList<string> actors)
    {
        foreach (Actor actor in actors.Select(article.Record.FindActor).OfType<Actor>())
        {
            _graph.Edge(Urn.Actor(article, actor), node, ("kind", kind));
        }
    }

    /// <summary>Ranges as a JSON array of [start, end, words], in code points.</summary>
    private static string Parts(SourceText text, IReadOnlyList<Evidence> parts) =>
        JsonSerializer.Serialize(parts.Select(part => new object[] { text.ToCodePoints(part.Span.Start), text.ToCodePoints(part.Span.End), part.Words }), Lists);

    private static int? Start(SourceText text, Evidence? range) => range is null ? null : text.ToCodePoints(range.Span.Start);

    private static int? End(SourceText text, Evidence? range) => range is null ? null : text.ToCodePoints(range.Span.End);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
