using System.Reflection;
using System.Xml.Linq;
using Musnad.Arabic;
using Musnad.Evaluation;
using Musnad.Extraction;
using Musnad.Ingest;
using Musnad.Knowledge;
using Xunit;

namespace Musnad.Tests.Conventions;

/// <summary>The way of the data is one-way: a stage knows the domain and no other stage.</summary>
public sealed class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> ProjectsAllowed = new()
    {
        ["Musnad"] = [],
        ["Musnad.Ingest"] = ["Musnad"],
        ["Musnad.Knowledge"] = ["Musnad"],
        ["Musnad.Arabic"] = ["Musnad", "Musnad.Knowledge"],
        ["Musnad.Extraction"] = ["Musnad"],
        ["Musnad.Evaluation"] = ["Musnad"],
        ["Musnad.Collation"] = ["Musnad", "Musnad.Knowledge"],
        ["Musnad.Archive"] = ["Musnad", "Musnad.Collation"],
        ["Musnad.Export"] = ["Musnad"],
        ["Musnad.Cli"] = ["Musnad", "Musnad.Arabic", "Musnad.Archive", "Musnad.Collation", "Musnad.Evaluation", "Musnad.Export", "Musnad.Extraction", "Musnad.Ingest", "Musnad.Knowledge"],
    };

    private static readonly Dictionary<string, string[]> PackagesAllowed = new()
    {
        ["Musnad.Ingest"] = ["AngleSharp", "SmartReader", "UTF.Unknown"],
        ["Musnad.Archive"] = ["Microsoft.Data.Sqlite", "Dapper"],
        ["Musnad.Export"] = ["Parquet.Net", "CsvHelper"],
        ["Musnad.Cli"] = ["System.CommandLine", "Spectre.Console"],
    };

    private static readonly Assembly[] Libraries =
    [
        typeof(MusnadPipeline).Assembly, typeof(ArticleReader).Assembly, typeof(KnowledgeBase).Assembly,
        typeof(ArabicAnnotator).Assembly, typeof(RecordExtractor).Assembly, typeof(Scorer).Assembly,
        typeof(Musnad.Collation.CollatedRecords).Assembly,
    ];

    public static TheoryData<string> Sources => [.. RepositoryFolder.Files("src", "*.csproj")];

    [Theory]
    [MemberData(nameof(Sources))]
    public void AProjectRefersOnlyToWhatItMayKnow(string path)
    {
        var project = new ProjectFile(path);

        Assert.True(ProjectsAllowed.ContainsKey(project.Name), $"{project.Name} is new: say here and in ARCHITECTURE.md what it may know.");
        Assert.Empty(project.Projects.Except(ProjectsAllowed[project.Name]));
        Assert.Empty(project.Packages.Except(PackagesAllowed.GetValueOrDefault(project.Name, [])));
    }

    [Fact]
    public void TheAssembliesReferToNothingElseEither()
    {
        foreach (Assembly assembly in Libraries)
        {
            string name = assembly.GetName().Name!;
            IEnumerable<string> referred = assembly.GetReferencedAssemblies().Select(reference => reference.Name!);

            Assert.Empty(referred.Where(other => other.StartsWith("Musnad", StringComparison.Ordinal)).Except(ProjectsAllowed[name]));
        }
    }

    [Fact]
    public void TheDomainNeedsNothingButTheFramework()
    {
        IEnumerable<string> referred = typeof(MusnadPipeline).Assembly.GetReferencedAssemblies().Select(reference => reference.Name!);

        Assert.All(referred, name => Assert.StartsWith("System", name, StringComparison.Ordinal));
    }

    [Fact]
    public void OnlyTheCommandKnowsMoreThanOneStage()
    {
        string[] stages = ["Musnad.Ingest", "Musnad.Arabic", "Musnad.Extraction"];
        string[] joining = [.. RepositoryFolder.Files("src", "*.csproj").Select(path => new ProjectFile(path))
            .Where(project => project.Projects.Intersect(stages).Count() > 1).Select(project => project.Name)];

        Assert.Equal(["Musnad.Cli"], joining);
    }

    [Fact]
    public void TheSolutionHoldsEveryProject()
    {
        string[] listed = [.. XDocument.Load(RepositoryFolder.PathOf("Musnad.slnx")).Descendants("Project").Select(item => (string)item.Attribute("Path")!)];
        IEnumerable<string> present = new[] { "src", "tests", "bench", "tools" }.SelectMany(folder => RepositoryFolder.Files(folder, "*.csproj"));

        Assert.Equal(present.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void VersionsOfPackagesStandInOnePlace()
    {
        IEnumerable<string> own = new[] { "src", "tests", "bench", "tools" }
            .SelectMany(folder => RepositoryFolder.Files(folder, "*.csproj"))
            .Where(path => XDocument.Load(RepositoryFolder.PathOf(path)).Descendants("PackageReference").Any(item => item.Attribute("Version") is not null));

        Assert.Empty(own);
    }
}
