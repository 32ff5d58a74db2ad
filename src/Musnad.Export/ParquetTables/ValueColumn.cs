using System.Runtime.InteropServices;
using Parquet;
using Parquet.Schema;

namespace Musnad.Export.ParquetTables;

/// <summary>A column of numbers or days.</summary>
internal sealed class ValueColumn<T>(string name) : ParquetColumn
    where T : struct
{
    private readonly DataField _field = new(name, typeof(T), isNullable: true);
    private readonly List<T?> _cells = [];

    public override Field Field => _field;

    public override void Add(object? cell) => _cells.Add((T?)cell);

    public override async Task WriteAsync(ParquetRowGroupWriter group)
    {
        await group.WriteAsync<T>(_field, (ReadOnlyMemory<T?>)_cells.ToArray()).ConfigureAwait(false);
        _cells.Clear();
    }
}
