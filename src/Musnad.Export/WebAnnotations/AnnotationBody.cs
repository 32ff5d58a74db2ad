using System.Globalization;
using System.Text.Json;
using Musnad.Export.Naming;
using Musnad.Export.Plover;
using Musnad.Export.Tables;
using Musnad.Json;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Export.WebAnnotations;

/// <summary>Writes what an annotation says: the properties of an actor, a statement, or a telling of an event. Names that are not W3C's are the project's own terms.</summary>
internal sealed class AnnotationBody(Utf8JsonWriter json, ExportedArticle article, AnnotationTarget ranges)
{
    private string ArticleId => article.Record.Article.Id;

    public void Actor(Actor actor)
    {
        Begin("Actor", Urn.Actor(article, actor));
        Text("actorKind", WireNames.ActorKinds.Name(actor.Kind));
        Text("name", actor.Name);
        Text("nameEn", actor.NameEn);
        Text("role", actor.Role);
        Text("country", AttributionColumns.CountryOf(actor));
        Text("wikidata", actor.Wikidata);
        End();
    }

    public void Statement(Statement statement, PloverCode code)
    {
        Begin("Statement", Urn.Statement(ArticleId, statement.Id));
        Range("cue", statement.Cue);
        Range("sourceWords", statement.SourceWords);
        Text("quotation", WireNames.Quotations.Name(statement.Quotation));
        Actors("targets", statement.Targets);
        Actors("addressees", statement.Addressees);
        Text("channel", WireNames.Channels.Name(statement.Channel));
        Text("date", Day(statement.Date));
        Text("within", statement.Within is { } within ? Urn.Statement(ArticleId, within.Id) : null);
        Text("occasion", statement.Occasion is { } occasion ? Urn.Event(ArticleId, occasion) : null);
        Text("utterance", article.Utterances.Of(statement.Id));
        Text("origin", article.Origins.Of(statement.Id));
        Plover(code);
        AccordingTo(new Attribution(article, statement));
        End();
    }

    public void Telling(EventRow row)
    {
        Begin("Telling", Urn.Telling(ArticleId, row.Event.Id, row.Number));
        Text("event", Urn.Event(ArticleId, row.Event.Id));
        Text("eventType", WireNames.EventTypes.Name(row.Event.Type));
        Text("mode", WireNames.ContactModes.Name(row.Event.Mode));
        Text("realis", WireNames.Realities.Name(row.Event.Realis));
        Text("date", Day(row.Event.Date));
        Actors("actors", row.Event.Actors);
        Actors("recipients", row.Event.Recipients);
        Range("place", row.Event.Place);
        json.WriteStartArray("topics");
        foreach (Evidence topic in row.Event.Topics)
        {
            ranges.Write(json, topic);
        }

        json.WriteEndArray();
        Text("contact", article.Contacts.Of(row.Event.Id));
        Text("origin", row.Origin);
        Plover(row.Plover);
        AccordingTo(row.AccordingTo);
        End();
    }

    private void AccordingTo(Attribution teller)
    {
        json.WriteStartObject("accordingTo");
        Text("voice", teller.Voice);
        json.WriteStartArray("chain");
        foreach (ChainLink link in teller.Chain)
        {
            json.WriteStartObject();
            Text("statement", link.Statement);
            Text("source", link.Source);
            Text("identity", link.Identity);
            Text("name", link.Name);
            Text("stance", link.Stance);
            Text("basis", link.Basis);
            json.WriteNumber("confidence", link.Confidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Begin(string type, string id)
    {
        json.WriteStartObject("body");
        Text("id", id);
        Text("type", type);
        Text("article", ArticleId);
        Text("textSha256", article.Record.Article.Text.Sha256);
    }

    private void End() => json.WriteEndObject();

    private void Plover(PloverCode code)
    {
        Text("ploverType", code.Type);
        Text("ploverMode", code.Mode);
    }

    private void Range(string name, Evidence? range)
    {
        if (range is not null)
        {
            json.WritePropertyName(name);
            ranges.Write(json, range);
        }
    }

    private void Actors(string name, IReadOnlyList<string> actors)
    {
        json.WriteStartArray(name);
        foreach (Actor actor in actors.Select(article.Record.FindActor).OfType<Actor>())
        {
            json.WriteStartObject();
            Text("id", Urn.Actor(article, actor));
            Text("name", actor.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Text(string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
