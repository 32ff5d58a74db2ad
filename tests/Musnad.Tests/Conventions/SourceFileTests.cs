using System.Text.RegularExpressions;
using Xunit;

namespace Musnad.Tests.Conventions;

public sealed partial class SourceFileTests
{
    private static readonly string[] EmptyNames = ["Util", "Utils", "Utility", "Utilities", "Helper", "Helpers", "Common", "Manager", "Managers", "Misc"];

    private static readonly IReadOnlyList<string> Files =
        [.. new[] { "src", "tests", "bench", "tools" }.SelectMany(folder => RepositoryFolder.Files(folder, "*.cs"))];

    [Fact]
    public void NoFolderOrFileHasANameThatSaysNothing()
    {
        IEnumerable<string> empty = Files.Where(file => PartsOfName().Matches(file).Any(part => EmptyNames.Contains(part.Value)));

        Assert.NotEmpty(Files);
        Assert.Empty(empty);
    }

    [Fact]
    public void AFileHoldsOnePublicType()
    {
        IEnumerable<string> crowded = Files.Where(file => PublicTypes().Count(RepositoryFolder.Text(file)) > 1);

        Assert.Empty(crowded);
    }

    [Fact]
    public void AFileIsNamedAfterItsPublicType()
    {
        IEnumerable<string> misnamed = Files.Where(file => PublicTypes().Match(RepositoryFolder.Text(file)) is { Success: true } type
            && Path.GetFileName(file).Split('.')[0] != type.Groups["name"].Value);

        Assert.Empty(misnamed);
    }

    [Fact]
    public void ANamespaceIsItsFolder()
    {
        IEnumerable<string> misplaced = Files.Where(file => NamespaceLine().Match(RepositoryFolder.Text(file)) is { Success: true } line
            && line.Groups["name"].Value != Path.GetDirectoryName(file[(file.IndexOf('/', StringComparison.Ordinal) + 1)..])!.Replace('/', '.').Replace('\\', '.'));

        Assert.Empty(misplaced);
    }

    [Fact]
    public void ThereAreNoRegionsAndNoSilencedWarnings()
    {
        IEnumerable<string> silenced = Files.Where(file => Directives().IsMatch(RepositoryFolder.Text(file)));

        Assert.Empty(silenced);
    }

    [GeneratedRegex(@"^\s*#(region|pragma warning disable)\b", RegexOptions.Multiline)]
    private static partial Regex Directives();

    [GeneratedRegex("[A-Z][a-z0-9]*")]
    private static partial Regex PartsOfName();

    [GeneratedRegex(@"^public [a-z ]*\b(class|record struct|record|struct|interface|enum) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex PublicTypes();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();
}
