using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Musnad.Articles;
using Musnad.Collation.Comparison;
using Musnad.Collation.Contacts;
using Musnad.Collation.Origins;
using Musnad.Json;
using Musnad.Text;

namespace Musnad.Cli.Rendering.Comparisons;

/// <summary>A comparison as one JSON object. Offsets are code points of the article's text, as in the record.</summary>
internal sealed class JsonComparison
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    private readonly Utf8JsonWriter _json;

    private JsonComparison(Utf8JsonWriter json) => _json = json;

    public static void Write(ContactComparison comparison, Stream output)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            new JsonComparison(json).Write(comparison);
        }

        output.WriteByte((byte)'\n');
    }

    private void Write(ContactComparison comparison)
    {
        Contact contact = comparison.Contact;
        _json.WriteStartObject();
        _json.WriteString("contact", contact.Id);
        _json.WriteString("mode", WireNames.ContactModes.Name(contact.Mode));
        _json.WriteString("date", contact.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        WriteArray("participants", comparison.Participants, Write);
        _json.WritePropertyName("tally");
        Write(contact.Tally);
        WriteArray("columns", comparison.Columns, Write);
        WriteArray("rows", comparison.Rows, Write);
        _json.WriteEndObject();
    }

    private void Write(Tally tally)
    {
        _json.WriteStartObject();
        _json.WriteNumber("articles", tally.Articles);
        _json.WriteNumber("outlets", tally.Outlets);
        _json.WriteNumber("copies", tally.Copies);
        _json.WriteNumber("origins", tally.Origins);
        _json.WriteNumber("sides", tally.Sides);
        _json.WriteNumber("unattributed", tally.Unattributed);
        _json.WriteEndObject();
    }

    private void Write(Party party)
    {
        _json.WriteStartObject();
        _json.WriteString("id", party.Id);
        _json.WriteString("name", party.Name);
        _json.WriteString("country", party.Country);
        _json.WriteEndObject();
    }

    private void Write(ReadoutColumn column)
    {
        _json.WriteStartObject();
        _json.WritePropertyName("origin");
        if (column.Origin is { } origin)
        {
            _json.WriteStartObject();
            _json.WriteString("id", origin.Id);
            _json.WriteString("name", origin.Name);
            _json.WriteString("side", origin.Side);
            _json.WriteEndObject();
        }
        else
        {
            _json.WriteNullValue();
        }

        _json.WriteBoolean("unattributed", column.Origin is null);
        WriteArray("readings", column.Readings, reading => WriteArray(null, reading.Articles, Write));
        _json.WriteEndObject();
    }

    private void Write(Article article)
    {
        _json.WriteStartObject();
        _json.WriteString("id", article.Id);
        _json.WriteString("outlet", article.Outlet);
        _json.WriteString("published", article.Published?.ToString());
        _json.WriteString("title", ArticleTitle.Of(article));
        _json.WriteString("url", article.Url);
        _json.WriteEndObject();
    }

    private void Write(ComparisonRow row)
    {
        _json.WriteStartObject();
        _json.WriteString("kind", ComparisonNames.Of(row.Kind));
        _json.WriteString("presence", ComparisonNames.Of(row.Presence));
        _json.WritePropertyName("speaker");
        if (row.Speaker is { } speaker)
        {
            Write(speaker);
        }
        else
        {
            _json.WriteNullValue();
        }

        _json.WriteBoolean("differs", row.Differs);
        WriteArray("cells", row.Cells, Write);
        _json.WriteEndObject();
    }

    private void Write(ComparisonCell? cell)
    {
        if (cell is null)
        {
            _json.WriteNullValue();
            return;
        }

        _json.WriteStartObject();
        _json.WriteString("value", cell.Value);
        WriteArray("passages", cell.Passages, Write);
        _json.WriteEndObject();
    }

    private void Write(Passage passage)
    {
        SourceText text = passage.Article.Text;
        _json.WriteStartObject();
        _json.WriteString("id", passage.Item.ToString());
        _json.WriteString("belonging", ComparisonNames.Of(passage.Belonging));
        WriteArray("chain", passage.Chain, Write);
        _json.WritePropertyName("cue");
        if (passage.Cue is { } cue)
        {
            Write(cue, text);
        }
        else
        {
            _json.WriteNullValue();
        }

        WriteArray("words", passage.Words, words => Write(words, text));
        WriteArray("different", passage.Different, span =>
        {
            _json.WriteStartArray();
            _json.WriteNumberValue(text.ToCodePoints(span.Start));
            _json.WriteNumberValue(text.ToCodePoints(span.End));
            _json.WriteEndArray();
        });
        WriteArray("again", passage.Again, again => _json.WriteStringValue(again.Item.ToString()));
        _json.WriteEndObject();
    }

    private void Write(Evidence evidence, SourceText text)
    {
        _json.WriteStartObject();
        _json.WriteNumber("start", text.ToCodePoints(evidence.Span.Start));
        _json.WriteNumber("end", text.ToCodePoints(evidence.Span.End));
        _json.WriteString("text", evidence.Words);
        _json.WriteEndObject();
    }

    private void WriteArray<T>(string? name, IReadOnlyList<T> items, Action<T> write)
    {
        if (name is not null)
        {
            _json.WritePropertyName(name);
        }

        _json.WriteStartArray();
        foreach (T item in items)
        {
            write(item);
        }

        _json.WriteEndArray();
    }
}
