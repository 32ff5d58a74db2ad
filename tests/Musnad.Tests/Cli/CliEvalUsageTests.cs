using Musnad.Cli;
using Musnad.Cli.CommandLine;
using Xunit;

namespace Musnad.Tests.Cli;

public sealed class CliEvalUsageTests
{
    [Theory]
    [InlineData("give the folder of annotated articles", "eval")]
    [InlineData("the annotated articles are a folder", "eval", "-")]
    [InlineData("\"c\" is too much", "eval", "a", "b", "c")]
    [InlineData("there is no option --error.", "eval", "gold", "--error")]
    [InlineData("--format is one of table, json, csv, markdown, not \"xml\"", "eval", "gold", "--format", "xml")]
    [InlineData("--jobs is a number", "eval", "gold", "-j", "0")]
    [InlineData("csv holds one table", "eval", "gold", "--format", "csv", "--errors", "--by-document")]
    [InlineData("--format", "eval", "gold", "--format")]
    public void AWrongCommandLineIsToldInOneSentence(string sentence, params string[] args)
    {
        (int code, string output, string error) = FakeStages.Run(args);

        Assert.Equal(ExitCode.Usage, code);
        Assert.Empty(output);
        Assert.Contains(sentence, error, StringComparison.Ordinal);
        Assert.StartsWith("musnad: ", error, StringComparison.Ordinal);
        Assert.EndsWith("\nTry: musnad eval --help\n", error, StringComparison.Ordinal);
        Assert.Equal(2, error.Split('\n')[..^1].Length);
    }

    [Fact]
    public void TheHelpNamesEveryOptionInEightyColumns()
    {
        (int code, string help, string error) = FakeStages.Run(["eval", "--help"]);

        Assert.Equal((ExitCode.Done, ""), (code, error));
        Assert.All(new EvalCommand().Options, option => Assert.Contains(option.Name, help, StringComparison.Ordinal));
        Assert.All(new EvalCommand().Options.SelectMany(option => option.Aliases), alias => Assert.Contains(alias + ",", help, StringComparison.Ordinal));
        Assert.All(help.Split('\n'), line => Assert.True(line.Length <= 84, line));
        Assert.Contains("musnad eval", FakeStages.Run(["--help"]).Output, StringComparison.Ordinal);
    }
}
