using System.Text.RegularExpressions;
using Musnad.Cli;
using Musnad.Cli.CommandLine;
using Musnad.Ingest;
using Xunit;

namespace Musnad.Tests.Conventions;

public sealed partial class DocumentationTests
{
    private static readonly IReadOnlyList<string> Pages =
    [
        "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "GLOSSARY.md", "CHANGELOG.md", .. RepositoryFolder.Files("docs", "*.md"),
    ];

    private static readonly string[] Sections =
        ["## Try it", "## Figures", "## From C#", "## How a record reads", "## Licence"];

    public static TheoryData<string> EveryPage => [.. Pages];

    public static TheoryData<string> CommandNames => [.. Commands.Create().Select(command => command.Command.Name)];

    [Fact]
    public void TheReadmeHasItsSections()
    {
        string readme = RepositoryFolder.Text("README.md");

        Assert.All(Sections, section => Assert.Contains(section + "\n", readme, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(EveryPage))]
    public void LinksLeadSomewhere(string page)
    {
        string folder = Path.GetDirectoryName(RepositoryFolder.PathOf(page))!;
        IEnumerable<string> dead = Links().Matches(RepositoryFolder.Text(page)).Select(link => link.Groups["to"].Value)
            .Where(to => !to.Contains("://", StringComparison.Ordinal) && !to.StartsWith('#'))
            .Where(to => !Path.Exists(Path.Combine(folder, to.Split('#')[0])));

        Assert.Empty(dead);
    }

    [Fact]
    public void TheIndexOfDecisionsListsEachOfThem()
    {
        IEnumerable<string> present = RepositoryFolder.Files("docs/decisions", "0*.md").Select(path => Path.GetFileName(path));
        IEnumerable<string> listed = Links().Matches(RepositoryFolder.Text("docs", "decisions", "README.md"))
            .Select(link => link.Groups["to"].Value).Where(to => to.StartsWith('0'));

        Assert.Equal(present, listed);
    }

    [Theory]
    [MemberData(nameof(CommandNames))]
    public void EveryOptionOfTheHelpIsDocumentedUnderItsCommand(string command)
    {
        string[] options = [.. Options().Matches(Help(command, "--help")).Select(match => match.Value).Distinct(StringComparer.Ordinal)];
        string page = RepositoryFolder.Text("docs", "command-line.md");

        Assert.True(options.Length > 1, "The help names hardly any option.");
        Assert.All(options, option => Assert.Matches($"{option}(?![a-z-])", option == "--version" ? page : SectionOf(page, command)));
    }

    [Theory]
    [MemberData(nameof(CommandNames))]
    public void EveryDocumentedOptionExists(string command)
    {
        string help = Help(command, "--help");
        IEnumerable<string> documented = OptionLines().Matches(SectionOf(RepositoryFolder.Text("docs", "command-line.md"), command))
            .SelectMany(line => Options().Matches(line.Value)).Select(match => match.Value).Distinct(StringComparer.Ordinal);

        Assert.NotEmpty(documented);
        Assert.All(documented, option => Assert.Contains(option, help, StringComparison.Ordinal));
    }

    [Fact]
    public void ContinuousIntegrationRunsTheTestCommandOfTheReadme()
    {
        string command = TestCommand().Match(RepositoryFolder.Text("README.md")).Value;

        Assert.NotEmpty(command);
        Assert.Contains($"\n{command} ||", RepositoryFolder.Text(".ci", "run"), StringComparison.Ordinal);
    }

    private static string SectionOf(string page, string command)
        => page.Split("\n## ").Single(section => section.StartsWith($"musnad {command}\n", StringComparison.Ordinal));

    private static string Help(params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var environment = new CliEnvironment
        {
            Pipeline = () => throw new InvalidOperationException("The help reads no article."),
            Reader = (ReadOptions _) => throw new InvalidOperationException("The help reads no input."),
            Archive = (_, _) => throw new InvalidOperationException("The help opens no archive."),
            Folding = () => throw new InvalidOperationException("The help folds no word."),
        };
        int code = Musnad.Cli.Cli.Run(args, Stream.Null, output, error, environment);

        Assert.Equal(0, code);
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"(?<![\w-])--[a-z][a-z-]+")]
    private static partial Regex Options();

    [GeneratedRegex(@"^.*musnad [a-z]+\b.*$|^\| `-.*$", RegexOptions.Multiline)]
    private static partial Regex OptionLines();

    [GeneratedRegex(@"^dotnet test[^\n]*(?=\n)", RegexOptions.Multiline)]
    private static partial Regex TestCommand();
}
