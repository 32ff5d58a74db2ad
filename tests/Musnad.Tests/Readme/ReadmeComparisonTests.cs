using Musnad.Tests.Comparisons;
using Musnad.Tests.Conventions;
using Xunit;

namespace Musnad.Tests.Readme;

/// <summary>The comparison that the README shows is a part of what the command prints.</summary>
public sealed class ReadmeComparisonTests(OneCall call) : IClassFixture<OneCall>
{
    private const string Begin = "<!-- part of: musnad compare -->\n```\n";

    [Fact]
    public void EveryLineShownIsPrintedInThisOrder()
    {
        string readme = RepositoryFolder.Text("README.md");
        int start = readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        string[] shown = [.. readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)].Split('\n').Where(line => line.Length > 0)];
        string[] printed = call.Run("compare", call.Contacts[0]).Output.Split('\n');

        Assert.True(shown.Length > 15, "The README shows hardly anything.");
        int at = -1;
        foreach (string line in shown)
        {
            int next = Array.IndexOf(printed, line, at + 1);
            Assert.True(next > at, $"Not printed, or not in this order: {line}");
            at = next;
        }
    }
}
