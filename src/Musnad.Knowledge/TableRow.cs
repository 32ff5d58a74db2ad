using System.Globalization;

namespace Musnad.Knowledge;

/// <summary>One row of a table, read column by column.</summary>
internal readonly struct TableRow(string table, string[] columns)
{
    /// <summary>Number of columns written; empty ones at the end may be left out.</summary>
    public int Count => columns.Length;

    /// <summary>A column that must not be empty.</summary>
    public string Text(int column) => Optional(column)
        ?? throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{table}: column {column + 1} is empty in: {string.Join(' ', columns)}"));

    /// <summary>A column, or null when it is empty.</summary>
    public string? Optional(int column) =>
        column < columns.Length && columns[column].Length > 0 ? columns[column] : null;

    /// <summary>The forms of a column, which stand between bars.</summary>
    public IReadOnlyList<string> Forms(int column) => Optional(column)?.Split('|') ?? [];

    /// <summary>The value of a column that names a member of an enumeration.</summary>
    public T Kind<T>(int column)
        where T : struct, Enum
    {
        string name = Text(column);
        return Enum.TryParse(name, ignoreCase: true, out T kind) && Enum.IsDefined(kind)
            ? kind
            : throw new InvalidOperationException($"{table}: {name} is no {typeof(T).Name}");
    }
}
