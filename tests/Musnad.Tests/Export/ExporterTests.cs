using System.Security.Cryptography;
using System.Text.Json;
using Musnad.Export;
using Musnad.Export.Output;
using Xunit;

namespace Musnad.Tests.Export;

/// <summary>Files and folders: whole or not at all, with a manifest that tells what is in them.</summary>
public sealed class ExporterTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("musnad-export").FullName;

    public static TheoryData<ExportFormat> Formats => [.. ExportNames.Formats.Values];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Formats))]
    public void TheSameArticlesGiveTheSameBytes(ExportFormat format)
    {
        string first = Path.Combine(_folder, "first");
        string second = Path.Combine(_folder, "second");

        Assert.True(Exports.Of(format).ToFolder(InventedArticles.All, first).Succeeded);
        Assert.True(Exports.Of(format).ToFolder(InventedArticles.All, second).Succeeded);
        Assert.NotEmpty(Directory.GetFiles(first));
        Assert.Equal(Contents(first), Contents(second));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void TheManifestTellsWhatIsThere(ExportFormat format)
    {
        string path = Path.Combine(_folder, "out");
        ExportOutcome outcome = Exports.Of(format, query: "--since 2026-03-01 --by \"لافروف\"").ToFolder(InventedArticles.All, path);
        Assert.True(outcome.Succeeded);
        using JsonDocument manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(path, "manifest.json")));
        JsonElement root = manifest.RootElement;

        Assert.Equal("--since 2026-03-01 --by \"لافروف\"", root.GetProperty("query").GetString());
        Assert.Equal(ExportNames.Of(format), root.GetProperty("format").GetString());
        Assert.Equal(InventedArticles.All.Count, root.GetProperty("articles").GetInt64());
        Assert.Equal(Exports.Statements.Count(), root.GetProperty("statements").GetInt64());
        Assert.Equal(Exports.Tellings.Count(), root.GetProperty("tellings").GetInt64());
        Assert.Equal(["musnad 0.0.1", ExtractorVersion.Current], root.GetProperty("extractors").EnumerateArray().Select(item => item.GetString()));
        Assert.Equal(
            Directory.GetFiles(path).Select(Path.GetFileName).Where(name => name != "manifest.json").Order(StringComparer.Ordinal),
            root.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("name").GetString()).Order(StringComparer.Ordinal));
        Assert.All(root.GetProperty("files").EnumerateArray(), file =>
        {
            byte[] content = File.ReadAllBytes(Path.Combine(path, file.GetProperty("name").GetString()!));
            Assert.Equal(content.Length, file.GetProperty("bytes").GetInt64());
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(content)), file.GetProperty("sha256").GetString());
        });
    }

    [Fact]
    public void AFileIsWhatTheStreamIsAndHasItsManifestBesideIt()
    {
        string path = Path.Combine(_folder, "statements.csv");
        ExportManifest manifest = Exports.Of(ExportFormat.Csv, [ExportTable.Statements]).ToFile(InventedArticles.All, path);

        Assert.Equal(Exports.Bytes(ExportFormat.Csv), File.ReadAllBytes(path));
        Assert.Equal(Exports.Statements.Count(), manifest.Files.Single().Rows);
        using JsonDocument written = JsonDocument.Parse(File.ReadAllText(path + ".manifest.json"));
        Assert.True(written.RootElement.GetProperty("formulaGuard").GetBoolean());
    }

    [Theory]
    [InlineData(ExportFormat.Csv)]
    [InlineData(ExportFormat.Parquet)]
    [InlineData(ExportFormat.GraphMl)]
    public void AnExportThatBreaksOffLeavesWhatWasThere(ExportFormat format)
    {
        string path = Path.Combine(_folder, "out");
        File.WriteAllText(path, "earlier");

        Assert.Throws<InvalidOperationException>(() => Exports.Of(format, [ExportTable.Articles]).ToFile(Breaking(), path));
        Assert.Equal(["out"], Directory.GetFileSystemEntries(_folder).Select(Path.GetFileName));
        Assert.Equal("earlier", File.ReadAllText(path));
    }

    [Fact]
    public void AFolderThatBreaksOffLeavesNothing()
    {
        Assert.Throws<InvalidOperationException>(() => Exports.Of(ExportFormat.Parquet).ToFolder(Breaking(), Path.Combine(_folder, "out")));
        Assert.Throws<InvalidOperationException>(() => Exports.Of(ExportFormat.Brat).ToFolder(Breaking(), Path.Combine(_folder, "out")));

        Assert.Empty(Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void AStopLeavesNothing()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.Throws<OperationCanceledException>(() => Exports.Of(ExportFormat.JsonLines).ToFile(InventedArticles.All, Path.Combine(_folder, "out"), stop.Token));
        Assert.Empty(Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void WhatAKilledExportLeftIsCleared()
    {
        string path = Path.Combine(_folder, "out");
        Directory.CreateDirectory(OutputFile.PartialName(path));
        File.WriteAllText(Path.Combine(OutputFile.PartialName(path), "statements.csv"), "half");

        Assert.True(Exports.Of(ExportFormat.Csv).ToFolder(InventedArticles.All, path).Succeeded);
        Assert.Equal([path], Directory.GetFileSystemEntries(_folder));
        Assert.NotEqual("half", File.ReadAllText(Path.Combine(path, "statements.csv")));
    }

    [Fact]
    public void AFolderOfOthersIsNotReplacedAndAnEarlierExportIs()
    {
        string path = Path.Combine(_folder, "out");
        Directory.CreateDirectory(path);
        File.WriteAllText(Path.Combine(path, "thesis.txt"), "mine");

        Assert.Contains("something else", Exports.Of(ExportFormat.Csv).ToFolder([], path).Reason, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(path, "thesis.txt")));

        File.Delete(Path.Combine(path, "thesis.txt"));
        Assert.True(Exports.Of(ExportFormat.Csv).ToFolder([], path).Succeeded);
        Assert.True(Exports.Of(ExportFormat.JsonLines).ToFolder([], path).Succeeded);
        Assert.Equal(["manifest.json", "records.jsonl"], Directory.GetFiles(path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AStreamTakesOneFileOnly()
    {
        Assert.Throws<ArgumentException>(() => Exports.Of(ExportFormat.Csv).ToStream([], Stream.Null));
        Assert.Throws<ArgumentException>(() => Exports.Of(ExportFormat.Brat).ToStream([], Stream.Null));
    }

    [Fact]
    public void ArticlesAreNotKept()
    {
        // Each article but the last can be collected while the next is asked for.
        var seen = new List<WeakReference>();
        IEnumerable<ExportedArticle> Articles()
        {
            for (int i = 0; i < 200; i++)
            {
                yield return Fresh(i, seen);
            }

            GC.Collect();
            Assert.True(seen.Count(article => article.IsAlive) < 100, "The articles are held.");
        }

        Exports.Of(ExportFormat.Csv).ToFolder(Articles(), Path.Combine(_folder, "out"));
        Assert.Equal(200, seen.Count);
    }

    [Fact]
    public void FilesOfArticlesAreNotKept()
    {
        // 64 KB for each file, as long as the export lasts, would be more than all files together.
        long grown = 0;
        IEnumerable<ExportedArticle> Articles()
        {
            var seen = new List<WeakReference>();
            yield return Fresh(-1, seen);
            long before = GC.GetTotalMemory(forceFullCollection: true);
            for (int i = 0; i < 500; i++)
            {
                yield return Fresh(i, seen);
            }

            grown = GC.GetTotalMemory(forceFullCollection: true) - before;
        }

        Assert.True(Exports.Of(ExportFormat.Brat).ToFolder(Articles(), Path.Combine(_folder, "out")).Succeeded);
        Assert.Equal(1003 + 1, Directory.GetFiles(Path.Combine(_folder, "out")).Length);
        Assert.True(grown < 500 * 2 * (1 << 14), $"{grown} bytes are held.");
    }

    private static ExportedArticle Fresh(int number, List<WeakReference> seen)
    {
        ExportedArticle article = InventedArticles.All[3];
        var fresh = article with { Record = article.Record with { Article = article.Record.Article with { Id = number.ToString(System.Globalization.CultureInfo.InvariantCulture) } } };
        seen.Add(new WeakReference(fresh));
        return fresh;
    }

    private static IEnumerable<ExportedArticle> Breaking()
    {
        yield return InventedArticles.All[0];
        throw new InvalidOperationException("The archive breaks off.");
    }

    private static IEnumerable<(string, string)> Contents(string folder) =>
        Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file)!, Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))));
}
