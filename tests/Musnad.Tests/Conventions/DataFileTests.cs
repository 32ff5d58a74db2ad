using Xunit;

namespace Musnad.Tests.Conventions;

public sealed class DataFileTests
{
    public static TheoryData<string> Tables => [.. RepositoryFolder.Files("data", "*.tsv")];

    [Theory]
    [MemberData(nameof(Tables))]
    public void ATableTellsItsSourceItsLicenceAndItsColumns(string path)
    {
        string[] lines = RepositoryFolder.Text(path).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] header = [.. lines.TakeWhile(line => line.StartsWith('#'))];
        string[] rows = [.. lines.Skip(header.Length)];

        Assert.Contains(header, line => line.Contains("Source: ", StringComparison.Ordinal));
        Assert.Contains(header, line => line.Contains("Licence: ", StringComparison.Ordinal));
        Assert.NotEmpty(rows);
        Assert.DoesNotContain(rows, row => row.Contains('\r') || row.EndsWith(' '));
    }
}
