namespace Musnad.Export.Tables;

/// <summary>One column: its name, its type, what it means, and how a row gives its cell. CSV, Parquet and the documentation are made from it.</summary>
internal sealed class Column<TRow>
{
    private readonly Func<TRow, object?> _cell;

    private Column(string name, ColumnType type, string meaning, Func<TRow, object?> cell)
    {
        Name = name;
        Type = type;
        Meaning = meaning;
        _cell = cell;
    }

    public string Name { get; }

    public ColumnType Type { get; }

    /// <summary>What a cell says, and how it is got; in Markdown.</summary>
    public string Meaning { get; }

    /// <summary>The cell: a string, int, double or DateOnly, or a list of strings, ints or doubles, as <see cref="Type"/> says; or null.</summary>
    public object? Cell(TRow row) => _cell(row);

    public static Column<TRow> Text(string name, string meaning, Func<TRow, string?> cell) => new(name, ColumnType.Text, meaning, cell);

    public static Column<TRow> Integer(string name, string meaning, Func<TRow, int?> cell) => new(name, ColumnType.Integer, meaning, row => cell(row));

    public static Column<TRow> Number(string name, string meaning, Func<TRow, double?> cell) => new(name, ColumnType.Number, meaning, row => cell(row));

    public static Column<TRow> Day(string name, string meaning, Func<TRow, DateOnly?> cell) => new(name, ColumnType.Day, meaning, row => cell(row));

    public static Column<TRow> Texts(string name, string meaning, Func<TRow, IEnumerable<string?>> cell) =>
        new(name, ColumnType.TextList, meaning, row => (IReadOnlyList<string?>)[.. cell(row)]);

    public static Column<TRow> Integers(string name, string meaning, Func<TRow, IEnumerable<int>> cell) =>
        new(name, ColumnType.IntegerList, meaning, row => (IReadOnlyList<int>)[.. cell(row)]);

    public static Column<TRow> Numbers(string name, string meaning, Func<TRow, IEnumerable<double>> cell) =>
        new(name, ColumnType.NumberList, meaning, row => (IReadOnlyList<double>)[.. cell(row)]);

    /// <summary>The same column of a row that holds the other.</summary>
    public Column<TOuter> Of<TOuter>(Func<TOuter, TRow> inner) => new(Name, Type, Meaning, row => _cell(inner(row)));
}
