using System.Globalization;
using System.Text;
using System.Text.Json;
using Musnad.Articles;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Json;

/// <summary>Reads one record; what it yields agrees with the text and with itself.</summary>
internal sealed class RecordReader
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 16 };

    private readonly SourceText _text;
    private readonly JsonDefect _defect;
    private readonly RecordIds _ids;

    private RecordReader(SourceText text, JsonDefect defect)
    {
        _text = text;
        _defect = defect;
        _ids = new RecordIds(defect);
    }

    public static RecordReading Read(ReadOnlySpan<byte> json, SourceText? text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json.ToArray(), Options);
            var defect = new JsonDefect();
            Record? record = Read(document.RootElement, text, defect);
            return defect.Reason is { } reason || record is null ? RecordReading.Refused(defect.Reason ?? "not a record") : RecordReading.Of(record);
        }
        catch (JsonException exception)
        {
            return RecordReading.Refused($"not one JSON object: {exception.Message}");
        }
    }

    private static Record? Read(JsonElement root, SourceText? given, JsonDefect defect)
    {
        var fields = new JsonFields(root, "$", defect, "schema", "document", "actors", "statements", "events");
        string schema = fields.RequiredText("schema");
        if (schema != WireNames.Schema)
        {
            fields.Add("schema", $"\"{schema}\" is not {WireNames.Schema}");
        }

        if (fields.Object("document") is not { } element || defect.Reason is not null)
        {
            return null;
        }

        var document = new JsonFields(
            element, "$.document", defect,
            "id", "outlet", "title", "url", "published", "language", "length", "sha256", "retrieved", "agency", "extractor", "text");
        string? carried = document.Text("text");
        SourceText? text = given ?? (carried is null ? null : new SourceText(carried));
        if (text is null)
        {
            defect.Add("$.document", "the record carries no text and none was given, so that nothing in it can be verified");
            return null;
        }

        CheckText(document, text, given is null ? null : carried);
        Article article = ReadArticle(document, text, carried is not null);
        string extractor = document.RequiredText("extractor");
        return defect.Reason is null ? new RecordReader(text, defect).ReadBody(fields, article, extractor) : null;
    }

    private static void CheckText(JsonFields document, SourceText text, string? second)
    {
        if (document.Number("length") != text.CodePoints)
        {
            document.Add("length", string.Create(CultureInfo.InvariantCulture, $"the text has {text.CodePoints} code points"));
        }

        string sha256 = document.RequiredText("sha256");
        if (sha256 != text.Sha256)
        {
            document.Add("sha256", "the text is another one");
        }
        else if (second is not null && new SourceText(second).Sha256 != sha256)
        {
            document.Add("text", "differs from the text that was given");
        }
    }

    private static Article ReadArticle(JsonFields document, SourceText text, bool carriesText)
    {
        string? published = document.Text("published");
        PublicationTime? time = PublicationTime.Parse(published);
        if (published is not null && time?.ToString() != published)
        {
            document.Add("published", "is neither a day such as 2026-03-10 nor a time such as 2026-03-10T08:30:00+03:00");
        }

        DateTimeOffset? retrieved = null;
        if (document.Text("retrieved") is { } instant)
        {
            if (DateTimeOffset.TryParseExact(instant, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset parsed))
            {
                retrieved = parsed;
            }
            else
            {
                document.Add("retrieved", "is not an instant such as 2026-03-10T08:30:00Z");
            }
        }

        return new Article
        {
            Id = document.RequiredText("id"),
            Text = text,
            Outlet = document.Text("outlet"),
            Title = document.Text("title"),
            Url = document.Text("url"),
            Published = time,
            Retrieved = retrieved,
            Agency = document.Text("agency"),
            Language = document.RequiredText("language"),
            TextDiffersFromInput = carriesText,
        };
    }

    private Record ReadBody(JsonFields fields, Article article, string extractor)
    {
        List<Actor> actors = [.. fields.Items("actors").Select(item => ReadActor(item.Item, item.Path))];
        List<RawStatement> raw = [.. fields.Items("statements").Select(item => ReadStatement(item.Item, item.Path))];
        IReadOnlyList<Statement> statements = _ids.Link(raw);
        List<Event> events = [.. fields.Items("events").Select(item => ReadEvent(item.Item, item.Path))];
        _ids.CheckReferences();
        return new Record { Article = article, Extractor = extractor, Actors = actors, Statements = statements, Events = events };
    }

    private Actor ReadActor(JsonElement element, string path)
    {
        var fields = new JsonFields(
            element, path, _defect,
            "id", "kind", "name", "nameEn", "role", "country", "countries", "wikidata", "members", "mentions");
        var actor = new Actor
        {
            Id = fields.RequiredText("id"),
            Kind = fields.Value("kind", WireNames.ActorKinds),
            Name = fields.RequiredText("name"),
            NameEn = fields.Text("nameEn"),
            Role = fields.Text("role"),
            Country = fields.Text("country"),
            Countries = fields.Texts("countries", required: false),
            Wikidata = fields.Text("wikidata"),
            Members = fields.Texts("members", required: false),
            Mentions = ReadSpans(fields, "mentions"),
        };
        _ids.AddActor(actor.Id, path);
        _ids.ReferToActors(actor.Members, $"{path}.members");
        return actor;
    }

    private RawStatement ReadStatement(JsonElement element, string path)
    {
        var fields = new JsonFields(
            element, path, _defect,
            "id", "source", "sourceBasis", "confidence", "sourceSpan", "cue", "content", "quotation", "within", "stance", "targets",
            "addressees", "channel", "date", "occasion", "repeats");
        var statement = new Statement
        {
            Id = fields.RequiredText("id"),
            Source = fields.NullableText("source"),
            SourceBasis = fields.Value("sourceBasis", WireNames.SourceBases),
            Confidence = fields.Fraction("confidence"),
            SourceWords = ReadSpan(fields.Object("sourceSpan"), $"{path}.sourceSpan"),
            Cue = ReadSpan(fields.Object("cue"), $"{path}.cue"),
            Content = ReadSpans(fields, "content"),
            Quotation = fields.Value("quotation", WireNames.Quotations),
            Stance = fields.Value("stance", WireNames.Stances),
            Targets = fields.Texts("targets"),
            Addressees = fields.Texts("addressees"),
            Channel = fields.NullableValue("channel", WireNames.Channels),
            Date = fields.Day("date"),
            Occasion = fields.Text("occasion"),
            Repeats = [.. fields.Items("repeats", required: false).Select(item => ReadSpans(JsonFields.Items(item.Item, item.Path, _defect)))],
        };
        if (statement.Content.Count == 0)
        {
            fields.Add("content", "is empty");
        }

        bool sourceless = statement.SourceBasis is SourceBasis.Unstated or SourceBasis.Unresolved;
        if (sourceless != (statement.Source is null))
        {
            fields.Add("source", "is null if, and only if, sourceBasis is unstated or unresolved");
        }

        _ids.ReferToActor(statement.Source, $"{path}.source");
        _ids.ReferToActors(statement.Targets, $"{path}.targets");
        _ids.ReferToActors(statement.Addressees, $"{path}.addressees");
        _ids.ReferToEvent(statement.Occasion, $"{path}.occasion");
        return new RawStatement(statement, fields.NullableText("within"), path);
    }

    private Event ReadEvent(JsonElement element, string path)
    {
        var fields = new JsonFields(
            element, path, _defect,
            "id", "type", "mode", "actors", "recipients", "date", "place", "topics", "realis", "tellings");
        var occurrence = new Event
        {
            Id = fields.RequiredText("id"),
            Type = fields.Value("type", WireNames.EventTypes),
            Mode = fields.NullableValue("mode", WireNames.ContactModes),
            Actors = fields.Texts("actors"),
            Recipients = fields.Texts("recipients"),
            Date = fields.Day("date"),
            Place = ReadSpan(fields.OptionalObject("place"), $"{path}.place"),
            Topics = ReadSpans(fields.Items("topics", required: false)),
            Realis = fields.Value("realis", WireNames.Realities),
            Tellings = [.. fields.Items("tellings").Select(item => ReadTelling(item.Item, item.Path)).OfType<Telling>()],
        };
        if (occurrence.Actors.Count == 0 || occurrence.Tellings.Count == 0)
        {
            fields.Add(occurrence.Actors.Count == 0 ? "actors" : "tellings", "is empty");
        }

        _ids.AddEvent(occurrence.Id, path);
        _ids.ReferToActors(occurrence.Actors, $"{path}.actors");
        _ids.ReferToActors(occurrence.Recipients, $"{path}.recipients");
        return occurrence;
    }

    private Telling? ReadTelling(JsonElement element, string path)
    {
        var fields = new JsonFields(element, path, _defect, "trigger", "within");
        Evidence? trigger = ReadSpan(fields.Object("trigger"), $"{path}.trigger");
        if (trigger is null)
        {
            fields.Add("trigger", "is null");
            return null;
        }

        return new Telling(trigger, _ids.FindStatement(fields.NullableText("within"), $"{path}.within"));
    }

    private IReadOnlyList<Evidence> ReadSpans(JsonFields fields, string name) => ReadSpans(fields.Items(name));

    private IReadOnlyList<Evidence> ReadSpans(List<(JsonElement Item, string Path)> items)
        => [.. items.Select(item => ReadSpan(item.Item, item.Path)).OfType<Evidence>()];

    private Evidence? ReadSpan(JsonElement? element, string path)
    {
        if (element is not { } given)
        {
            return null;
        }

        var fields = new JsonFields(given, path, _defect, "start", "end", "text");
        int start = fields.Number("start");
        int end = fields.Number("end");
        string words = fields.RequiredText("text");
        if (_defect.Reason is not null)
        {
            return null;
        }

        if (start >= end || end > _text.CodePoints)
        {
            _defect.Add(path, string.Create(CultureInfo.InvariantCulture, $"[{start}, {end}) is not a range of the text, which has {_text.CodePoints} code points"));
            return null;
        }

        var span = new TextSpan(_text.FromCodePoints(start), _text.FromCodePoints(end));
        Evidence? evidence = Evidence.Check(_text, span, words);
        if (evidence is null && AsWritten(_text[span]) == words)
        {
            evidence = Evidence.Of(_text, span);
        }

        if (evidence is null)
        {
            _defect.Add(path, "its words are not those of the text at that place");
        }

        return evidence;
    }

    /// <summary>What UTF-8 makes of half a surrogate pair, which JSON cannot carry: U+FFFD.</summary>
    private static string AsWritten(string words) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(words));
}
