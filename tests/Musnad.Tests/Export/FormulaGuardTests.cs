using Musnad.Export;
using Xunit;

namespace Musnad.Tests.Export;

/// <summary>A spreadsheet must not run what a newspaper wrote.</summary>
public sealed class FormulaGuardTests
{
    private const string Dangerous = "=+-@\t\r";

    [Theory]
    [InlineData(ExportTable.Statements)]
    [InlineData(ExportTable.Events)]
    [InlineData(ExportTable.Articles)]
    public void NoCellBeginsLikeAFormula(ExportTable kind)
    {
        string[] cells = Cells(kind, rawCells: false);

        Assert.NotEmpty(cells);
        Assert.DoesNotContain(cells, cell => Dangerous.Contains(cell[0], StringComparison.Ordinal));
        Assert.Contains(cells, cell => cell[0] == '\'');
    }

    [Fact]
    public void AnApostropheIsAllThatIsAdded() =>
        Assert.Equal(
            Cells(ExportTable.Articles, rawCells: true).Select(cell => Dangerous.Contains(cell[0], StringComparison.Ordinal) ? "'" + cell : cell),
            Cells(ExportTable.Articles, rawCells: false));

    [Fact]
    public void RawCellsAreLeftAsTheyAre()
    {
        string[] cells = Cells(ExportTable.Articles, rawCells: true);

        Assert.Contains("+outlet; \"x\"", cells);
        Assert.Contains("=name,\"quoted\"\r\nand broken", cells);
    }

    private static string[] Cells(ExportTable kind, bool rawCells)
    {
        using DuckDbTable table = DuckDbTable.OfCsv(Exports.Bytes(ExportFormat.Csv, kind, rawCells));
        return [.. table.Rows("SELECT * FROM t").SelectMany(row => row).OfType<string>().Where(cell => cell.Length > 0)];
    }
}
