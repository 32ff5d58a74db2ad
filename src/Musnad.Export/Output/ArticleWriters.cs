using Musnad.Export.Brat;
using Musnad.Export.CsvTables;
using Musnad.Export.Graphs;
using Musnad.Export.JsonLines;
using Musnad.Export.ParquetTables;
using Musnad.Export.Plover;
using Musnad.Export.Provenance;
using Musnad.Export.Tables;
using Musnad.Export.WebAnnotations;

namespace Musnad.Export.Output;

/// <summary>The writer for each form, and the name that its file has in a folder.</summary>
internal sealed class ArticleWriters(ExportRequest request, PloverMap plover)
{
    /// <summary>The writer of a form that is one file.</summary>
    /// <param name="output">Where it writes; it stays open.</param>
    /// <param name="table">The table, of a form that has them.</param>
    public IArticleWriter Single(Stream output, ExportTable? table) => request.Format switch
    {
        ExportFormat.JsonLines => new JsonLinesWriter(output),
        ExportFormat.GraphMl => new GraphMlWriter(output, plover),
        ExportFormat.Provenance => new ProvenanceWriter(output, plover),
        ExportFormat.WebAnnotation => new WebAnnotationWriter(output, plover),
        ExportFormat.Csv or ExportFormat.Parquet => table switch
        {
            ExportTable.Statements => Of(StatementTable.With(plover), output),
            ExportTable.Events => Of(EventTable.With(plover), output),
            ExportTable.Articles => Of(ArticleColumns.Table, output),
            _ => throw new ArgumentException("A form of tables needs a table.", nameof(table)),
        },
        _ => throw new ArgumentException($"{request.Format} is not one file.", nameof(output)),
    };

    /// <summary>The writer of a form of which each article has files of its own.</summary>
    public IArticleWriter Folder(Action<string, byte[]> create) => new BratWriter(create, plover);

    /// <summary>The name of the form's file in a folder.</summary>
    public string FileName(ExportTable? table) => request.Format switch
    {
        ExportFormat.JsonLines => "records.jsonl",
        ExportFormat.GraphMl => "graph.graphml",
        ExportFormat.Provenance => "provenance.nq",
        ExportFormat.WebAnnotation => "annotations.jsonld",
        _ => $"{ExportNames.Of(table!.Value)}.{ExportNames.Of(request.Format)}",
    };

    private IArticleWriter Of<TRow>(Table<TRow> table, Stream output) => request.Format == ExportFormat.Csv
        ? new CsvTableWriter<TRow>(table, output, request.RawCells)
        : new ParquetTableWriter<TRow>(table, output);
}
