using Musnad.Tests.Conventions;

namespace Musnad.Tests.Collation;

/// <summary>The tables of docs/origins.md.</summary>
internal static class OriginTables
{
    /// <summary>The rows of the table under a heading, each as its cells.</summary>
    public static IReadOnlyList<string[]> Under(string heading)
    {
        string section = RepositoryFolder.Text("docs", "origins.md").Split("\n### ").Single(part => part.StartsWith(heading + "\n", StringComparison.Ordinal));
        return [.. section.Split('\n').Where(line => line.StartsWith('|')).Skip(2).Select(line => line.Split('|')[1..^1].Select(cell => cell.Trim()).ToArray())];
    }
}
