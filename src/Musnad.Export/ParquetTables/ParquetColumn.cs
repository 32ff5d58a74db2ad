using Musnad.Export.Tables;
using Parquet;
using Parquet.Schema;

namespace Musnad.Export.ParquetTables;

/// <summary>The cells of one column of a row group that is being collected.</summary>
internal abstract class ParquetColumn
{
    /// <summary>The field of the schema.</summary>
    public abstract Field Field { get; }

    /// <summary>Characters collected, roughly: what decides when a group is written.</summary>
    public long Size { get; protected set; }

    public abstract void Add(object? cell);

    /// <summary>Writes the cells as the next column of a row group, and forgets them.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group);

    /// <summary>The column for a name and type.</summary>
    public static ParquetColumn Of(string name, ColumnType type) => type switch
    {
        ColumnType.Text => new TextColumn(name),
        ColumnType.Integer => new ValueColumn<int>(name),
        ColumnType.Number => new ValueColumn<double>(name),
        ColumnType.Day => new ValueColumn<DateOnly>(name),
        ColumnType.TextList => new ListColumn<string?, ReadOnlyMemory<char>>(name, typeof(string), text => text is null ? (ReadOnlyMemory<char>?)null : text.AsMemory()),
        ColumnType.IntegerList => new ListColumn<int, int>(name, typeof(int), number => number),
        ColumnType.NumberList => new ListColumn<double, double>(name, typeof(double), number => number),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "There is no such type of column."),
    };
}
