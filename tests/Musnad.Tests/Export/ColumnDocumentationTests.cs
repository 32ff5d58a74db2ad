using Musnad.Arabic.Folding;
using Musnad.Export.Plover;
using Musnad.Export.Tables;
using Musnad.Tests.Conventions;
using Xunit;

namespace Musnad.Tests.Export;

/// <summary>docs/export.md describes every column, in order, in the words of the column's definition.</summary>
public sealed class ColumnDocumentationTests
{
    private static readonly PloverMap Plover = new(new ArabicTextFolding());

    public static TheoryData<string, string> Tables => new()
    {
        { "statements", Written(StatementTable.With(Plover).Columns) },
        { "events", Written(EventTable.With(Plover).Columns) },
        { "articles", Written(ArticleColumns.Table.Columns) },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void TheTableOfColumnsIsThatOfThePage(string table, string expected)
    {
        string page = RepositoryFolder.Text("docs", "export.md");
        string section = page.Split("\n### ").Single(part => part.StartsWith($"Columns of {table}\n", StringComparison.Ordinal)).Split("\n## ")[0];
        string documented = string.Join('\n', section.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)));

        Assert.Equal(expected, documented);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void NoColumnStandsTwice(string table, string written)
    {
        string[] names = [.. written.Split('\n').Select(line => line.Split('`')[1])];

        Assert.True(names.Length > 10, table);
        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    private static string Written<TRow>(IEnumerable<Column<TRow>> columns) =>
        string.Join('\n', columns.Select(column => $"| `{column.Name}` | {TypeName(column.Type)} | {column.Meaning} |"));

    private static string TypeName(ColumnType type) => type switch
    {
        ColumnType.Text => "text",
        ColumnType.Integer => "integer",
        ColumnType.Number => "number",
        ColumnType.Day => "day",
        ColumnType.TextList => "texts",
        ColumnType.IntegerList => "integers",
        _ => "numbers",
    };
}
