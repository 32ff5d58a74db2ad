using Musnad.Articles;
using Musnad.Export.Naming;
using Musnad.Export.Output;
using Musnad.Export.Plover;
using Musnad.Export.Tables;
using Musnad.Json;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Export.Provenance;

/// <summary>RDF in terms of PROV-O: a named graph for each article's record, and in the default graph how it was made.</summary>
/// <remarks>An event is told, not recorded as a fact: what PROV is told of is the telling, an entity, and never an activity that took place.</remarks>
internal sealed class ProvenanceWriter(Stream output, PloverMap plover) : IArticleWriter
{
    private readonly NQuads _quads = new(output);

    public long Rows => _quads.Count;

    public void Write(ExportedArticle article)
    {
        WriteArticle(article);
        _quads.Graph = Urn.Record(article.Record.Article.Id);
        IReadOnlyList<Statement> statements = article.StatementsWithChains();
        Event[] events = [.. article.Events];
        WriteActors(article, statements, events);
        foreach (Statement statement in statements)
        {
            WriteStatement(article, statement);
        }

        foreach (Event occurrence in events)
        {
            WriteEvent(article, occurrence);
        }

        _quads.Flush();
    }

    public void End() => _quads.Flush();

    public void Dispose() => _quads.Dispose();

    private void WriteArticle(ExportedArticle article)
    {
        Article about = article.Record.Article;
        string node = Urn.Article(about.Id);
        string record = Urn.Record(about.Id);
        string extraction = Urn.Extraction(about.Id);
        string software = Urn.Software(article.Record.Extractor);
        _quads.Graph = null;
        _quads.Thing(node, Terms.Type, Terms.Entity);
        _quads.Thing(node, Terms.Type, Terms.Own("Article"));
        _quads.Text(node, Terms.Own("id"), about.Id);
        _quads.Text(node, Terms.Own("name"), article.Name);
        _quads.Text(node, Terms.Title, about.Title, about.Language);
        _quads.Text(node, Terms.Issued, about.Published?.ToString());
        _quads.Text(node, Terms.Language, about.Language);
        _quads.Text(node, Terms.Own("sha256"), about.Text.Sha256);
        _quads.Text(node, Terms.Own("agency"), about.Agency);
        _quads.Text(node, Terms.Own("url"), about.Url);
        if (Urn.Web(about.Url) is { } address)
        {
            _quads.Thing(node, Terms.AlternateOf, address);
        }

        if (about.Outlet is { } outlet)
        {
            _quads.Thing(node, Terms.Publisher, Urn.Outlet(outlet));
            _quads.Thing(node, Terms.WasAttributedTo, Urn.Outlet(outlet));
            _quads.Thing(Urn.Outlet(outlet), Terms.Type, Terms.Agent);
            _quads.Text(Urn.Outlet(outlet), Terms.Label, outlet);
        }

        if (article.CopyGroup is { } copies)
        {
            _quads.Thing(node, Terms.Own("copyGroup"), Urn.CopyGroup(copies));
        }

        _quads.Thing(record, Terms.Type, Terms.Bundle);
        _quads.Thing(record, Terms.WasGeneratedBy, extraction);
        _quads.Thing(record, Terms.WasDerivedFrom, node);
        _quads.Thing(extraction, Terms.Type, Terms.Activity);
        _quads.Thing(extraction, Terms.Used, node);
        _quads.Thing(extraction, Terms.WasAssociatedWith, software);
        _quads.Thing(software, Terms.Type, Terms.SoftwareAgent);
        _quads.Text(software, Terms.Label, article.Record.Extractor);
    }

    private void WriteActors(ExportedArticle article, IReadOnlyList<Statement> statements, Event[] events)
    {
        string language = article.Record.Article.Language;
        foreach (Actor actor in article.ActorsOf(statements, events))
        {
            string node = Urn.Actor(article, actor);
            _quads.Thing(node, Terms.Type, ClassOf(actor.Kind));
            _quads.Text(node, Terms.Own("actorKind"), WireNames.ActorKinds.Name(actor.Kind));
            _quads.Text(node, Terms.Label, actor.Name, language);
            _quads.Text(node, Terms.Label, actor.NameEn, "en");
            _quads.Text(node, Terms.Own("role"), actor.Role, language);
            _quads.Text(node, Terms.Own("country"), AttributionColumns.CountryOf(actor));
            if (actor.Wikidata is { } item)
            {
                _quads.Thing(node, Terms.SeeAlso, Terms.Wikidata + item);
            }
        }
    }

    private void WriteStatement(ExportedArticle article, Statement statement)
    {
        Article about = article.Record.Article;
        string node = Urn.Statement(about.Id, statement.Id);
        PloverCode code = plover.Of(statement);
        _quads.Thing(node, Terms.Type, Terms.Entity);
        _quads.Thing(node, Terms.Type, Terms.Own("Statement"));
        _quads.Text(node, Terms.Value, string.Join(StatementTable.Interruption, statement.Content.Select(part => part.Words)), about.Language);
        _quads.Thing(node, Terms.WasQuotedFrom, Urn.Article(about.Id));
        if (article.Record.FindActor(statement.Source) is { } source)
        {
            _quads.Thing(node, Terms.WasAttributedTo, Urn.Actor(article, source));
        }

        if (statement.Within is { } within)
        {
            // Who retells depends on whom he retells: the outer statement is derived from the inner one.
            _quads.Thing(node, Terms.Own("within"), Urn.Statement(about.Id, within.Id));
            _quads.Thing(Urn.Statement(about.Id, within.Id), Terms.WasDerivedFrom, node);
        }

        for (int i = 0; i < statement.Content.Count; i++)
        {
            WriteRange(node, "content", i + 1, about, statement.Content[i]);
        }

        WriteRange(node, "cue", 1, about, statement.Cue);
        WriteRange(node, "sourceWords", 1, about, statement.SourceWords);
        _quads.Text(node, Terms.Own("stance"), WireNames.Stances.Name(statement.Stance));
        _quads.Text(node, Terms.Own("basis"), WireNames.SourceBases.Name(statement.SourceBasis));
        _quads.Number(node, Terms.Own("confidence"), (double?)ChainLink.ConfidenceOf(statement));
        _quads.Text(node, Terms.Own("quotation"), WireNames.Quotations.Name(statement.Quotation));
        _quads.Text(node, Terms.Own("channel"), WireNames.Channels.Name(statement.Channel));
        _quads.Day(node, Terms.Own("date"), statement.Date);
        WriteActors(article, node, "target", statement.Targets);
        WriteActors(article, node, "addressee", statement.Addressees);
        WriteLinks(article, node, statement, code);
    }

    private void WriteLinks(ExportedArticle article, string node, Statement statement, PloverCode code)
    {
        if (statement.Occasion is { } occasion)
        {
            _quads.Thing(node, Terms.Own("occasion"), Urn.Event(article.Record.Article.Id, occasion));
        }

        if (article.Utterances.Of(statement.Id) is { } utterance)
        {
            _quads.Thing(node, Terms.Own("utterance"), Urn.Utterance(utterance));
        }

        _quads.Text(node, Terms.Own("origin"), article.Origins.Of(statement.Id));
        _quads.Text(node, Terms.Own("ploverType"), code.Type);
        _quads.Text(node, Terms.Own("ploverMode"), code.Mode);
    }

    private void WriteEvent(ExportedArticle article, Event occurrence)
    {
        Article about = article.Record.Article;
        string node = Urn.Event(about.Id, occurrence.Id);
        _quads.Thing(node, Terms.Type, Terms.Own("Event"));
        _quads.Text(node, Terms.Own("type"), WireNames.EventTypes.Name(occurrence.Type));
        _quads.Text(node, Terms.Own("mode"), WireNames.ContactModes.Name(occurrence.Mode));
        _quads.Text(node, Terms.Own("realis"), WireNames.Realities.Name(occurrence.Realis));
        _quads.Day(node, Terms.Own("date"), occurrence.Date);
        WriteActors(article, node, "actor", occurrence.Actors);
        WriteActors(article, node, "recipient", occurrence.Recipients);
        WriteRange(node, "place", 1, about, occurrence.Place);
        for (int i = 0; i < occurrence.Topics.Count; i++)
        {
            WriteRange(node, "topic", i + 1, about, occurrence.Topics[i]);
        }

        if (article.Contacts.Of(occurrence.Id) is { } contact)
        {
            _quads.Thing(node, Terms.Own("contact"), Urn.Contact(contact));
        }

        foreach (EventRow row in EventRow.Of(article, occurrence, plover))
        {
            WriteTelling(row, node);
        }
    }

    private void WriteTelling(EventRow row, string occurrence)
    {
        Article about = row.Article.Record.Article;
        string node = Urn.Telling(about.Id, row.Event.Id, row.Number);
        Attribution teller = row.AccordingTo;
        _quads.Thing(occurrence, Terms.Own("toldBy"), node);
        _quads.Thing(node, Terms.Type, Terms.Entity);
        _quads.Thing(node, Terms.Type, Terms.Own("Telling"));
        _quads.Thing(node, Terms.WasQuotedFrom, Urn.Article(about.Id));
        _quads.Text(node, Terms.Own("voice"), teller.Voice);
        WriteRange(node, "trigger", 1, about, row.Telling.Trigger);
        if (teller.Statement is { } statement)
        {
            _quads.Thing(node, Terms.Own("statement"), Urn.Statement(about.Id, statement.Id));
            _quads.Text(node, Terms.Own("chain"), teller.Shown);
            _quads.Text(node, Terms.Own("stance"), WireNames.Stances.Name(statement.Stance));
            _quads.Text(node, Terms.Own("basis"), WireNames.SourceBases.Name(statement.SourceBasis));
            _quads.Number(node, Terms.Own("confidence"), (double?)ChainLink.ConfidenceOf(statement));
        }

        if (teller.Source is { } source)
        {
            _quads.Thing(node, Terms.WasAttributedTo, Urn.Actor(row.Article, source));
        }
        else if (teller.Statement is null && about.Outlet is { } outlet)
        {
            _quads.Thing(node, Terms.WasAttributedTo, Urn.Outlet(outlet));
        }

        _quads.Text(node, Terms.Own("origin"), row.Origin);
        _quads.Text(node, Terms.Own("ploverType"), row.Plover.Type);
        _quads.Text(node, Terms.Own("ploverMode"), row.Plover.Mode);
    }

    private void WriteActors(ExportedArticle article, string node, string relation, IReadOnlyList<string> actors)
    {
        foreach (Actor actor in actors.Select(article.Record.FindActor).OfType<Actor>())
        {
            _quads.Thing(node, Terms.Own(relation), Urn.Actor(article, actor));
        }
    }

    private void WriteRange(string subject, string relation, int number, Article about, Evidence? range)
    {
        if (range is null)
        {
            return;
        }

        string node = $"{subject}/{relation}/{number.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
        SourceText text = about.Text;
        _quads.Thing(subject, Terms.Own(relation), node);
        _quads.Thing(node, Terms.Type, Terms.Own("Range"));
        _quads.Number(node, Terms.Own("start"), (int?)text.ToCodePoints(range.Span.Start));
        _quads.Number(node, Terms.Own("end"), (int?)text.ToCodePoints(range.Span.End));
        _quads.Text(node, Terms.Own("words"), range.Words, about.Language);
    }

    private static string ClassOf(ActorKind kind) => kind switch
    {
        ActorKind.Person => Terms.Person,
        ActorKind.State or ActorKind.Body or ActorKind.Organization or ActorKind.Medium => Terms.Organization,
        _ => Terms.Agent,
    };
}
