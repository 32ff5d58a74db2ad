using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Json;

/// <summary>The record's JSON form, "musnad-record-1": one object on one line, offsets in Unicode code points.</summary>
/// <remarks>Contract: docs/record.schema.json and docs/record.md. The same record always gives the same bytes. Thread-safe.</remarks>
public static class RecordJson
{
    // Arabic stays readable; line and paragraph separators, controls and what lies outside the basic plane are escaped.
    // The form is not meant for embedding into HTML unescaped, so < and & may stay.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = false,
        SkipValidation = true,
    };

    /// <summary>Writes a record, without a line break at its end.</summary>
    /// <param name="record">The record.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="withText">Whether to carry the article's text; it is carried in any case when <see cref="Articles.Article.TextDiffersFromInput"/>.</param>
    public static void Write(Record record, IBufferWriter<byte> output, bool withText = false)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new Utf8JsonWriter(output, Options);
        new RecordWriter(writer, record).Write(withText);
    }

    /// <summary>Writes a record, without a line break at its end.</summary>
    /// <param name="record">The record.</param>
    /// <param name="output">Where to write; it stays open.</param>
    /// <param name="withText">Whether to carry the article's text; it is carried in any case when <see cref="Articles.Article.TextDiffersFromInput"/>.</param>
    public static void Write(Record record, Stream output, bool withText = false)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new Utf8JsonWriter(output, Options);
        new RecordWriter(writer, record).Write(withText);
    }

    /// <summary>Reads a record and checks everything in it: names, ids, and every range against the text.</summary>
    /// <param name="json">One JSON object in UTF-8.</param>
    /// <param name="text">The article's text; null when the record carries it.</param>
    /// <returns>The record, or the reason why it is none. A record whose text is not at hand is refused, because nothing could be verified.</returns>
    public static RecordReading Read(ReadOnlySpan<byte> json, SourceText? text = null) => RecordReader.Read(json, text);
}
