using System.Globalization;
using System.Text.Json;
using Musnad.Articles;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Json;

/// <summary>Writes one record.</summary>
internal readonly struct RecordWriter(Utf8JsonWriter json, Record record)
{
    // More decimals than a calibration can support would only differ from machine to machine.
    private const int ConfidenceDecimals = 4;

    private readonly SourceText _text = record.Article.Text;

    public void Write(bool withText)
    {
        json.WriteStartObject();
        json.WriteString("schema"u8, WireNames.Schema);
        WriteDocument(withText);
        json.WriteStartArray("actors"u8);
        foreach (Actor actor in record.Actors)
        {
            Write(actor);
        }

        json.WriteEndArray();
        json.WriteStartArray("statements"u8);
        foreach (Statement statement in record.Statements)
        {
            Write(statement);
        }

        json.WriteEndArray();
        json.WriteStartArray("events"u8);
        foreach (Event occurrence in record.Events)
        {
            Write(occurrence);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteDocument(bool withText)
    {
        Article article = record.Article;
        json.WriteStartObject("document"u8);
        json.WriteString("id"u8, article.Id);
        json.WriteString("outlet"u8, article.Outlet);
        json.WriteString("title"u8, article.Title);
        json.WriteString("url"u8, article.Url);
        json.WriteString("published"u8, article.Published?.ToString());
        json.WriteString("language"u8, article.Language);
        json.WriteNumber("length"u8, _text.CodePoints);
        json.WriteString("sha256"u8, _text.Sha256);
        json.WriteString("retrieved"u8, article.Retrieved?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));
        json.WriteString("agency"u8, article.Agency);
        json.WriteString("extractor"u8, record.Extractor);
        if (withText || article.TextDiffersFromInput)
        {
            json.WriteString("text"u8, _text.AsSpan());
        }

        json.WriteEndObject();
    }

    private void Write(Actor actor)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, actor.Id);
        json.WriteString("kind"u8, WireNames.ActorKinds.Name(actor.Kind));
        json.WriteString("name"u8, actor.Name);
        json.WriteString("nameEn"u8, actor.NameEn);
        json.WriteString("role"u8, actor.Role);
        json.WriteString("country"u8, actor.Country);
        Write("countries"u8, actor.Countries);
        json.WriteString("wikidata"u8, actor.Wikidata);
        Write("members"u8, actor.Members);
        Write("mentions"u8, actor.Mentions);
        json.WriteEndObject();
    }

    private void Write(Statement statement)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, statement.Id);
        json.WriteString("source"u8, statement.Source);
        json.WriteString("sourceBasis"u8, WireNames.SourceBases.Name(statement.SourceBasis));
        json.WriteNumber("confidence"u8, Math.Round(statement.Confidence, ConfidenceDecimals));
        Write("sourceSpan"u8, statement.SourceWords);
        Write("cue"u8, statement.Cue);
        Write("content"u8, statement.Content);
        json.WriteString("quotation"u8, WireNames.Quotations.Name(statement.Quotation));
        json.WriteString("within"u8, statement.Within?.Id);
        json.WriteString("stance"u8, WireNames.Stances.Name(statement.Stance));
        Write("targets"u8, statement.Targets);
        Write("addressees"u8, statement.Addressees);
        json.WriteString("channel"u8, WireNames.Channels.Name(statement.Channel));
        json.WriteString("date"u8, Day(statement.Date));
        json.WriteString("occasion"u8, statement.Occasion);
        json.WriteStartArray("repeats"u8);
        foreach (IReadOnlyList<Evidence> repeat in statement.Repeats)
        {
            json.WriteStartArray();
            WriteItems(repeat);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(Event occurrence)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, occurrence.Id);
        json.WriteString("type"u8, WireNames.EventTypes.Name(occurrence.Type));
        json.WriteString("mode"u8, WireNames.ContactModes.Name(occurrence.Mode));
        Write("actors"u8, occurrence.Actors);
        Write("recipients"u8, occurrence.Recipients);
        json.WriteString("date"u8, Day(occurrence.Date));
        Write("place"u8, occurrence.Place);
        Write("topics"u8, occurrence.Topics);
        json.WriteString("realis"u8, WireNames.Realities.Name(occurrence.Realis));
        json.WriteStartArray("tellings"u8);
        foreach (Telling telling in occurrence.Tellings)
        {
            json.WriteStartObject();
            Write("trigger"u8, telling.Trigger);
            json.WriteString("within"u8, telling.Within?.Id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(ReadOnlySpan<byte> name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private void Write(ReadOnlySpan<byte> name, IReadOnlyList<Evidence> evidence)
    {
        json.WriteStartArray(name);
        WriteItems(evidence);
        json.WriteEndArray();
    }

    private void Write(ReadOnlySpan<byte> name, Evidence? evidence)
    {
        json.WritePropertyName(name);
        if (evidence is null)
        {
            json.WriteNullValue();
        }
        else
        {
            Write(evidence);
        }
    }

    private void WriteItems(IReadOnlyList<Evidence> evidence)
    {
        foreach (Evidence item in evidence)
        {
            Write(item);
        }
    }

    private void Write(Evidence evidence)
    {
        json.WriteStartObject();
        json.WriteNumber("start"u8, _text.ToCodePoints(evidence.Span.Start));
        json.WriteNumber("end"u8, _text.ToCodePoints(evidence.Span.End));
        json.WriteString("text"u8, evidence.Words);
        json.WriteEndObject();
    }

    private static string? Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
