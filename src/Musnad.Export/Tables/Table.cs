namespace Musnad.Export.Tables;

/// <summary>A table: how an article gives rows, and the columns of a row.</summary>
/// <remarks>
/// A table of what is said or done is made by <see cref="Attributed"/> alone, which adds the columns that tell according to
/// whom. There is no way to choose columns, and so none to leave these out.
/// </remarks>
internal sealed class Table<TRow>
{
    private readonly Func<ExportedArticle, IEnumerable<TRow>> _rows;

    private Table(ExportTable name, IReadOnlyList<Column<TRow>> columns, Func<ExportedArticle, IEnumerable<TRow>> rows)
    {
        Name = name;
        Columns = columns;
        _rows = rows;
    }

    public ExportTable Name { get; }

    public IReadOnlyList<Column<TRow>> Columns { get; }

    public IEnumerable<TRow> Rows(ExportedArticle article) => _rows(article);

    /// <summary>A table whose rows are told by somebody.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="before">Columns that stand before those that tell according to whom.</param>
    /// <param name="accordingTo">Who tells the row.</param>
    /// <param name="after">Columns that stand after them.</param>
    /// <param name="rows">The rows of an article.</param>
    public static Table<TRow> Attributed(
        ExportTable name,
        IEnumerable<Column<TRow>> before,
        Func<TRow, Attribution> accordingTo,
        IEnumerable<Column<TRow>> after,
        Func<ExportedArticle, IEnumerable<TRow>> rows) =>
        new(name, [.. before, .. AttributionColumns.All.Select(column => column.Of(accordingTo)), .. after], rows);

    /// <summary>The table of articles, which claims nothing of the world.</summary>
    public static Table<ExportedArticle> OfArticles(IReadOnlyList<Column<ExportedArticle>> columns) =>
        new(ExportTable.Articles, columns, article => [article]);
}
