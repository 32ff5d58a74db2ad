using System.Text.Encodings.Web;
using System.Text.Json;
using Musnad.Export.Plover;
using Musnad.Json;

namespace Musnad.Export;

/// <summary>What an export holds and how it came about. Nothing in it depends on when or where it was made.</summary>
public sealed record ExportManifest
{
    /// <summary>Name and version of the manifest's form.</summary>
    public const string Schema = "musnad-export-1";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>What was asked for.</summary>
    public required ExportRequest Request { get; init; }

    /// <summary>Articles exported.</summary>
    public required long Articles { get; init; }

    /// <summary>Statements of them that the query selected.</summary>
    public required long Statements { get; init; }

    /// <summary>Events of them that the query selected; an event told several times counts once.</summary>
    public required long Events { get; init; }

    /// <summary>Tellings of these events: the rows of the table of events.</summary>
    public required long Tellings { get; init; }

    /// <summary>The versions of the program that made the records, in ordinal order.</summary>
    public required IReadOnlyList<string> Extractors { get; init; }

    /// <summary>The files, in the order in which they were begun.</summary>
    public required IReadOnlyList<ExportedFile> Files { get; init; }

    /// <summary>Writes it as JSON.</summary>
    public void Write(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("manifest"u8, Schema);
            json.WriteString("musnad"u8, ExtractorVersion.Current);
            json.WriteString("query"u8, Request.Query);
            json.WriteString("format"u8, ExportNames.Of(Request.Format));
            WriteTables(json);
            json.WriteString("contract"u8, WireNames.Schema);
            json.WriteStartArray("extractors"u8);
            foreach (string extractor in Extractors)
            {
                json.WriteStringValue(extractor);
            }

            json.WriteEndArray();
            json.WriteString("collation"u8, Request.CollationVersion);
            json.WriteString("ploverMap"u8, PloverMap.Version);
            json.WriteNumber("articles"u8, Articles);
            json.WriteNumber("statements"u8, Statements);
            json.WriteNumber("events"u8, Events);
            json.WriteNumber("tellings"u8, Tellings);
            WriteFiles(json);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private void WriteTables(Utf8JsonWriter json)
    {
        if (!ExportNames.HasTables(Request.Format))
        {
            return;
        }

        json.WriteStartArray("tables"u8);
        foreach (ExportTable table in Request.Tables)
        {
            json.WriteStringValue(ExportNames.Of(table));
        }

        json.WriteEndArray();
        if (Request.Format == ExportFormat.Csv)
        {
            json.WriteBoolean("formulaGuard"u8, !Request.RawCells);
        }
    }

    private void WriteFiles(Utf8JsonWriter json)
    {
        json.WriteStartArray("files"u8);
        foreach (ExportedFile file in Files)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, file.Name);
            if (file.Rows is { } rows)
            {
                json.WriteNumber("rows"u8, rows);
            }

            json.WriteNumber("bytes"u8, file.Bytes);
            json.WriteString("sha256"u8, file.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
