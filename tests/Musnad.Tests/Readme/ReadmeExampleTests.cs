using Musnad.Tests.Conventions;
using Xunit;

namespace Musnad.Tests.Readme;

[Collection(nameof(ReadmeExampleTests))]
public sealed class ReadmeExampleTests
{
    private const int Lines = 5;

    [Fact]
    public void TheReadmeShowsTheExampleThatIsCompiledHere()
    {
        string[] lines = [.. RepositoryFolder.Text("tests", "Musnad.Tests", "Readme", "ReadmeExample.cs").Split('\n').Select(line => line.Trim())];
        string[] example = [.. lines.SkipWhile(line => line != "// <example>").Skip(1).TakeWhile(line => line != "// </example>")];
        string[] readme = [.. RepositoryFolder.Text("README.md").Split('\n').Select(line => line.Trim())];
        string[] shown = [.. readme.SkipWhile(line => line != "```csharp").Skip(1).TakeWhile(line => line != "```")];

        Assert.Equal(Lines, example.Length);
        Assert.Equal(example, shown.Where(line => line.Length > 0 && !line.StartsWith("using Musnad", StringComparison.Ordinal)));
    }

    [Fact]
    public void TheExampleRuns()
    {
        string before = Directory.GetCurrentDirectory();
        TextWriter console = Console.Out;
        using var written = new StringWriter();
        try
        {
            Directory.SetCurrentDirectory(RepositoryFolder.Root);
            Console.SetOut(written);
            ReadmeExample.Run();
        }
        finally
        {
            Console.SetOut(console);
            Directory.SetCurrentDirectory(before);
        }

        Assert.Contains(": ", written.ToString(), StringComparison.Ordinal);
    }
}
