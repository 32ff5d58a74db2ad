using System.Text;
using System.Text.Json;
using Musnad.Export;
using Musnad.Json;
using Xunit;

namespace Musnad.Tests.Cli;

/// <summary>`musnad export`, from an archive to its output.</summary>
public sealed class CliExportTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("musnad-cli-export").FullName;
    private readonly string _db;

    public CliExportTests()
    {
        _db = Path.Combine(_folder, "news.db");
        Assert.Equal(0, FakeStages.Run(["add", "-", "--db", _db], "call\nplain\n").Code);
    }

    public static TheoryData<string[], string> Misuses => new()
    {
        { [], "--format" },
        { ["--format", "xml"], "not \"xml\"" },
        { ["--format", "csv"], "one table" },
        { ["--format", "csv", "--table", "actors"], "not \"actors\"" },
        { ["--format", "brat"], "--output FOLDER" },
        { ["--format", "prov", "--table", "events"], "no tables" },
        { ["--format", "jsonl", "--raw-cells"], "no tables" },
        { ["--format", "jsonl", "--since", "yesterday"], "--since" },
        { ["--format", "jsonl", "--output", ""], "--output" },
    };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Misuses))]
    public void AWrongCommandLineIsToldInASentence(string[] words, string expected)
    {
        (int code, string output, string error) = FakeStages.Run(["export", "--db", _db, .. words]);

        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Fact]
    public void AnArchiveThatIsNotThereIsTold()
    {
        (int code, string output, string error) = FakeStages.Run(["export", "--format", "jsonl", "--db", Path.Combine(_folder, "none.db")]);

        Assert.Equal(1, code);
        Assert.Empty(output);
        Assert.StartsWith("musnad: ", error, StringComparison.Ordinal);
    }

    [Fact]
    public void JsonLinesAreRecordsUnderTheArchivesIds()
    {
        (int code, string output, _) = FakeStages.Run(["export", "--format", "jsonl", "--db", _db]);
        RecordReading[] records = [.. output.Split('\n')[..^1].Select(line => RecordJson.Read(Encoding.UTF8.GetBytes(line)))];

        Assert.Equal(0, code);
        Assert.Equal(2, records.Length);
        Assert.All(records, record => Assert.Matches("^[0-9a-f]{16}$", record.Record!.Article.Id));
        Assert.Equal(records.Select(record => record.Record!.Article.Id).Order(StringComparer.Ordinal), records.Select(record => record.Record!.Article.Id));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("parquet")]
    [InlineData("graphml")]
    [InlineData("prov")]
    [InlineData("webannotation")]
    [InlineData("brat")]
    public void EachFormIsWrittenIntoAFolderWithItsManifest(string format)
    {
        string path = Path.Combine(_folder, "out") + Path.DirectorySeparatorChar;
        (int code, string output, string error) = FakeStages.Run(["export", "--format", format, "--output", path, "--db", _db]);
        using JsonDocument manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(path, "manifest.json")));

        Assert.Equal((0, ""), (code, output));
        Assert.Contains("2 articles, 5 statements, 2 events in 3 tellings", error, StringComparison.Ordinal);
        Assert.Equal(5, manifest.RootElement.GetProperty("statements").GetInt32());
        Assert.Equal(JsonValueKind.Null, manifest.RootElement.GetProperty("query").ValueKind);
        Assert.NotEqual(JsonValueKind.Null, manifest.RootElement.GetProperty("collation").ValueKind);
    }

    [Fact]
    public void AQuerySelectsAndStandsInTheManifest()
    {
        string path = Path.Combine(_folder, "events.csv");
        (int code, _, string error) = FakeStages.Run(["export", "-f", "csv", "--table", "statements", "--country", "dza", "--outlet", "وكالة الساحل", "--outlet", "x y", "-o", path, "--db", _db]);
        using JsonDocument manifest = JsonDocument.Parse(File.ReadAllText(Exporter.ManifestOf(path)));

        Assert.Equal(0, code);
        Assert.Contains("1 articles, 2 statements, 2 events", error, StringComparison.Ordinal);
        Assert.Equal("--outlet \"وكالة الساحل\" --outlet \"x y\" --country dza", manifest.RootElement.GetProperty("query").GetString());
        Assert.Equal(3, File.ReadAllText(path).Split("\r\n").Count(line => line.Length > 0));
    }

    [Fact]
    public void AnActorSelectsWhatItSaysAndWhatIsAboutIt()
    {
        // A person without a public role has no identity: the actor of the article is named.
        string article = Rows("articles", "--country", "DZA").Single().Split(',')[0];
        string[] by = Rows("statements", "--by", "سلوى وهران");
        string[] about = Rows("statements", "--about", article + "/a3");
        string[] events = Rows("events", "--by", "وزارة الخارجية", "--about", article + "/a3");

        Assert.Contains("/s2", Assert.Single(by), StringComparison.Ordinal);
        Assert.Equal(["s1", "s2"], about.Select(row => row.Split(',')[1].Split('/')[1]).Order(StringComparer.Ordinal));
        Assert.Equal(2, events.Length);
    }

    [Fact]
    public void NobodyIsGuessed()
    {
        (int code, string output, string error) = FakeStages.Run(["export", "--format", "jsonl", "--by", "نبيل", "--db", _db]);

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("\"نبيل\"", error, StringComparison.Ordinal);
    }

    [Fact]
    public void AFolderOfOthersIsRefused()
    {
        (int code, _, string error) = FakeStages.Run(["export", "--format", "csv", "--output", _folder, "--db", _db]);

        Assert.Equal(1, code);
        Assert.Contains("something else", error, StringComparison.Ordinal);
        Assert.True(File.Exists(_db));
    }

    private string[] Rows(string table, params string[] selection)
    {
        (int code, string output, string error) = FakeStages.Run(["export", "-f", "csv", "--table", table, "--db", _db, .. selection]);

        Assert.True(code == 0, error);
        return output.Split("\r\n")[1..^1];
    }

    [Fact]
    public void IdentitiesComeFromTheCollation()
    {
        (_, string output, _) = FakeStages.Run(["export", "--format", "graphml", "--db", _db]);

        Assert.Contains("urn:musnad:identity:", output, StringComparison.Ordinal);
    }
}
