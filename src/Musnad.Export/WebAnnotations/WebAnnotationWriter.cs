using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Musnad.Export.Naming;
using Musnad.Export.Output;
using Musnad.Export.Plover;
using Musnad.Export.Tables;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Export.WebAnnotations;

/// <summary>One W3C AnnotationCollection in JSON-LD, an annotation a line.</summary>
/// <remarks>One document, because that is what a reader of JSON-LD takes; a line each, because it can then be looked through without reading all of it.</remarks>
internal sealed class WebAnnotationWriter : IArticleWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Stream _output;
    private readonly PloverMap _plover;
    private readonly ArrayBufferWriter<byte> _line = new(1 << 12);
    private readonly Utf8JsonWriter _json;

    /// <summary>Begins the collection.</summary>
    public WebAnnotationWriter(Stream output, PloverMap plover)
    {
        _output = output;
        _plover = plover;
        _json = new Utf8JsonWriter(_line, Options);
        Write($$"""
            {"@context":["http://www.w3.org/ns/anno.jsonld",{"@vocab":"{{Urn.Terms}}"}],
            "id":"urn:musnad:annotations","type":"AnnotationCollection","label":"Statements, tellings of events, and actors of news articles",
            "first":{"id":"urn:musnad:annotations:1","type":"AnnotationPage","startIndex":0,"items":[
            """);
    }

    public long Rows { get; private set; }

    public void Write(ExportedArticle article)
    {
        string id = article.Record.Article.Id;
        var ranges = new AnnotationTarget(article.Record.Article);
        var body = new AnnotationBody(_json, article, ranges);
        IReadOnlyList<Statement> statements = article.StatementsWithChains();
        foreach (Actor actor in article.ActorsOf(statements, [.. article.Events]))
        {
            Annotate(Urn.Annotation("actor", id, actor.Id), "identifying", ranges, actor.Mentions, () => body.Actor(actor));
        }

        foreach (Statement statement in statements)
        {
            Annotate(Urn.Annotation("statement", id, statement.Id), "describing", ranges, statement.Content, () => body.Statement(statement, _plover.Of(statement)));
        }

        foreach (EventRow row in EventRow.Of(article, _plover))
        {
            string number = row.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            Annotate(Urn.Annotation("telling", id, $"{row.Event.Id}.{number}"), "describing", ranges, [row.Telling.Trigger], () => body.Telling(row));
        }
    }

    public void End()
    {
        Write($$"""

            ]},
            "total":{{Rows.ToString(System.Globalization.CultureInfo.InvariantCulture)}}}

            """);
    }

    public void Dispose() => _json.Dispose();

    private void Annotate(string id, string motivation, AnnotationTarget ranges, IReadOnlyList<Evidence> targets, Action writeBody)
    {
        Write(Rows == 0 ? "\n" : ",\n");
        _json.WriteStartObject();
        _json.WriteString("id"u8, id);
        _json.WriteString("type"u8, "Annotation"u8);
        _json.WriteString("motivation"u8, motivation);
        writeBody();
        _json.WriteStartArray("target"u8);
        foreach (Evidence target in targets)
        {
            ranges.Write(_json, target);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        _output.Write(_line.WrittenSpan);
        _line.ResetWrittenCount();
        _json.Reset();
        Rows++;
    }

    private void Write(string text) => _output.Write(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));
}
