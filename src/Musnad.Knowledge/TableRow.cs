namespace Musnad.Knowledge;

/// <summary>One row of a table, read column by column.</summary>
internal sealed class TableRow(string table, string line)
{
    private readonly string[] columns = line.Split('\t');

    /// <summary>A column that must not be empty.</summary>
    public string Text(int column) => Optional(column) ?? throw Malformed($"column {column} is empty");

    /// <summary>A column, or null when it is empty; empty ones at the end may be left out.</summary>
    public string? Optional(int column) =>
        column < columns.Length && columns[column].Length > 0 ? columns[column] : null;

    /// <summary>The forms of a column, which stand between bars.</summary>
    public IReadOnlyList<string> Forms(int column) => Optional(column)?.Split('|') ?? [];

    /// <summary>What is wrong with the row: a bug of the data.</summary>
    public InvalidOperationException Malformed(string reason) => new($"{table}: {reason} in: {line}");
}
