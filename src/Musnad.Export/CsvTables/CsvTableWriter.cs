using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;
using Musnad.Export.Output;
using Musnad.Export.Tables;

namespace Musnad.Export.CsvTables;

/// <summary>A table as CSV: RFC 4180, UTF-8 without a byte order mark, a header, null as an empty field, lists as JSON arrays.</summary>
internal sealed class CsvTableWriter<TRow> : IArticleWriter
{
    private static readonly JsonSerializerOptions Lists = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Table<TRow> _table;
    private readonly CsvWriter _csv;

    /// <summary>Begins the table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="output">Where to write; it stays open.</param>
    /// <param name="rawCells">Whether text that a spreadsheet would take for a formula is left as it is.</param>
    public CsvTableWriter(Table<TRow> table, Stream output, bool rawCells)
    {
        _table = table;
        _csv = CsvWriter.Create(output, CsvWriterOptions.Default with { Injection = rawCells ? CsvInjection.None : CsvInjection.Escape }, leaveOpen: true);
        _csv.WriteRecord(_table.Columns.Select(column => column.Name).ToArray());
    }

    public long Rows { get; private set; }

    public void Write(ExportedArticle article)
    {
        foreach (TRow row in _table.Rows(article))
        {
            foreach (Column<TRow> column in _table.Columns)
            {
                WriteCell(column.Cell(row));
            }

            _csv.EndRecord();
            Rows++;
        }
    }

    public void End() => _csv.Flush();

    public void Dispose() => _csv.Dispose();

    private void WriteCell(object? cell)
    {
        switch (cell)
        {
            case null:
                _csv.WriteField((string?)null);
                break;
            case string text:
                _csv.WriteField(text);
                break;
            case int number:
                _csv.WriteField(number, default);
                break;
            case double number:
                _csv.WriteField(number, default);
                break;
            case DateOnly day:
                _csv.WriteField(day, "yyyy-MM-dd");
                break;
            default:
                _csv.WriteField(JsonSerializer.Serialize(cell, cell.GetType(), Lists));
                break;
        }
    }
}
