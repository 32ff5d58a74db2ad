using Musnad.Cli;
using Musnad.Cli.CommandLine;
using Xunit;

namespace Musnad.Tests.Cli;

public sealed class CliUsageTests
{
    [Theory]
    [InlineData("say what to do")]
    [InlineData("there is no command \"write\"", "write", "a.txt")]
    [InlineData("there is no option --nope", "read", "--nope")]
    [InlineData("there is no option -x", "read", "a.txt", "-x")]
    [InlineData("--format is one of text, json, html, not \"xml\"", "read", "--format", "xml")]
    [InlineData("--input-format is one of", "read", "--input-format", "pdf")]
    [InlineData("--jobs is a number", "read", "--jobs", "0")]
    [InlineData("--jobs is a number", "read", "--jobs", "two")]
    [InlineData("--published is a day", "read", "--published", "yesterday")]
    [InlineData("only once", "read", "-", "-")]
    [InlineData("overwrite", "read", "a.txt", "--output", "./a.txt")]
    [InlineData("--format", "read", "--format")]
    public void AWrongCommandLineIsToldOnStandardError(string sentence, params string[] args)
    {
        (int code, string output, string error) = FakeStages.Run(args);

        Assert.Equal(ExitCode.Usage, code);
        Assert.Empty(output);
        Assert.Contains(sentence, error, StringComparison.Ordinal);
        Assert.StartsWith("musnad: ", error, StringComparison.Ordinal);
        Assert.EndsWith("musnad read --help\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public void NoFileAtATerminalIsAMistakeAndElsewhereStandardInput()
    {
        Assert.Equal(ExitCode.Usage, FakeStages.Run(["read"], "call", FakeStages.Environment() with { InputIsTerminal = true }).Code);
        Assert.Contains("\"id\":\"-:1\"", FakeStages.Run(["read", "--format", "json"], "نص").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void VersionIsNameAndNumber() => Assert.Equal((ExitCode.Done, "musnad 0.1.0\n", ""), FakeStages.Run(["--version"]));

    [Theory]
    [InlineData("--help")]
    [InlineData("read", "--help")]
    [InlineData("read", "-h")]
    public void HelpGoesToStandardOutput(params string[] args)
    {
        (int code, string output, string error) = FakeStages.Run(args);

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("Usage:", output, StringComparison.Ordinal);
        Assert.Empty(error);
    }

    [Fact]
    public void HelpNamesEveryOptionAndTheLimitsInEightyColumns()
    {
        string help = HelpText.Read();

        Assert.All(new ReadCommand().Options, option => Assert.Contains(option.Name, help, StringComparison.Ordinal));
        Assert.All(new ReadCommand().Options.SelectMany(option => option.Aliases), alias => Assert.Contains(alias + ",", help, StringComparison.Ordinal));
        Assert.Contains("an HTML page 4 MB", help, StringComparison.Ordinal);
        Assert.All(help.Split('\n'), line => Assert.True(line.Length <= 84, line));
    }

    [Fact]
    public void AfterTwoDashesAWordIsAFile()
    {
        (int code, _, string error) = FakeStages.Run(["read", "--", "-gone.txt"]);

        Assert.Equal((ExitCode.SomeFailed, "musnad: -gone.txt: there is no such file\n"), (code, error));
    }

    [Fact]
    public void AWordThatBeginsWithAtIsAFile()
        => Assert.Equal("musnad: @gone: there is no such file\n", FakeStages.Run(["read", "@gone"]).Error);
}
