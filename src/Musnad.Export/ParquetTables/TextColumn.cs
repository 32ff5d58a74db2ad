using Parquet;
using Parquet.Schema;

namespace Musnad.Export.ParquetTables;

/// <summary>A column of texts.</summary>
internal sealed class TextColumn(string name) : ParquetColumn
{
    private readonly DataField _field = new(name, typeof(string), isNullable: true);
    private readonly List<string?> _cells = [];

    public override Field Field => _field;

    public override void Add(object? cell)
    {
        var text = (string?)cell;
        _cells.Add(text);
        Size += text?.Length ?? 0;
    }

    public override async Task WriteAsync(ParquetRowGroupWriter group)
    {
        await group.WriteAsync(_field, (IReadOnlyCollection<string>)_cells!).ConfigureAwait(false);
        _cells.Clear();
        Size = 0;
    }
}
