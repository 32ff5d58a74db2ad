using Musnad.Export.Output;
using Musnad.Export.Tables;
using Parquet;
using Parquet.Schema;

namespace Musnad.Export.ParquetTables;

/// <summary>A table as Parquet, by groups of rows, so that no more than one group is held.</summary>
internal sealed class ParquetTableWriter<TRow> : IArticleWriter
{
    private const int RowsInGroup = 10_000;
    private const long CharactersInGroup = 16 << 20;

    private readonly Table<TRow> _table;
    private readonly ParquetColumn[] _columns;
    private readonly ParquetWriter _writer;
    private int _collected;

    /// <summary>Begins the table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="output">Where to write; it must tell its position, and stays open.</param>
    public ParquetTableWriter(Table<TRow> table, Stream output)
    {
        _table = table;
        _columns = [.. table.Columns.Select(column => ParquetColumn.Of(column.Name, column.Type))];
        var schema = new ParquetSchema(_columns.Select(column => column.Field));
        _writer = Wait(ParquetWriter.CreateAsync(schema, output, new ParquetOptions { CompressionMethod = CompressionMethod.Zstd, CompressionLevel = System.IO.Compression.CompressionLevel.Optimal }));
    }

    public long Rows { get; private set; }

    public void Write(ExportedArticle article)
    {
        foreach (TRow row in _table.Rows(article))
        {
            for (int i = 0; i < _columns.Length; i++)
            {
                _columns[i].Add(_table.Columns[i].Cell(row));
            }

            _collected++;
            Rows++;
        }

        if (_collected >= RowsInGroup || _columns.Sum(column => column.Size) >= CharactersInGroup)
        {
            WriteGroup();
        }
    }

    public void End()
    {
        if (_collected > 0 || Rows == 0)
        {
            WriteGroup();
        }

        _writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    public void Dispose()
    {
        // Closing the library's writer writes the end of the file, which an export that broke off must not have; it holds nothing else.
    }

    private void WriteGroup()
    {
        using (ParquetRowGroupWriter group = _writer.CreateRowGroup())
        {
            foreach (ParquetColumn column in _columns)
            {
                column.WriteAsync(group).GetAwaiter().GetResult();
            }

            group.CompleteValidate();
        }

        _collected = 0;
    }

    private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();
}
