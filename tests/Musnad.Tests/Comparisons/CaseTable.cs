using Musnad.Tests.Conventions;

namespace Musnad.Tests.Comparisons;

/// <summary>The worked cases of docs/comparison.md.</summary>
internal static class CaseTable
{
    /// <summary>The rows of the table whose head holds a word, each by the names of its columns; a name that is there twice gets a number.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string word)
    {
        string[] lines = RepositoryFolder.Text("docs", "comparison.md").Split('\n');
        int head = Array.FindIndex(lines, line => line.StartsWith("| case |", StringComparison.Ordinal) && Cells(line).Contains(word));
        string[] names = Cells(lines[head]);
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = names.Take(i).Contains(names[i]) ? names[i] + "2" : names[i];
        }

        return [.. lines.Skip(head + 2).TakeWhile(line => line.StartsWith('|'))
            .Select(line => names.Zip(Cells(line)).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }

    private static string[] Cells(string line) => [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];
}
