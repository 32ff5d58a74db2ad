using System.IO.Compression;
using Musnad.Archive;
using Musnad.Cli;
using Musnad.Keeping.Articles;
using Musnad.Tests.Cli;
using Xunit;

namespace Musnad.Tests.Archive;

public sealed class CliAddTests : IDisposable
{
    private readonly ArchiveFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void TheOrderOfTheInputsAndTheNumberOfJobsDoNotMatter()
    {
        IReadOnlyList<string> lines = ArchiveFolder.Lines(60);
        string forwards = _folder.Save("forwards.jsonl", lines);
        string backwards = _folder.Save("backwards.jsonl", lines.Reverse());
        string half = _folder.Save("half.jsonl", lines.Skip(30));
        string otherHalf = _folder.Save("other.jsonl", lines.Take(30));

        string[] hashes =
        [
            HashOf("1.db", "1", forwards), HashOf("2.db", "2", forwards), HashOf("3.db", "4", forwards),
            HashOf("4.db", "2", backwards), HashOf("5.db", "4", half, otherHalf), HashOf("6.db", "1", otherHalf, forwards, half),
        ];

        Assert.Single(hashes.Distinct());
        using IArchive archive = _folder.Open(_folder.PathOf("1.db"));
        Assert.InRange(archive.Statistics().Statements, 60, int.MaxValue);
        Assert.InRange(archive.Statistics().Superseded, 1, 30);
        Assert.InRange(archive.Statistics().Texts, 30, archive.Statistics().Articles - 1);
    }

    [Fact]
    public void AFolderIsReadWithAllBelowItInOrderButHiddenFilesAndTheArchiveItself()
    {
        _folder.Save("in/b.txt", "ب");
        _folder.Save("in/a/z.txt", "ز");
        _folder.Save("in/.hidden.txt", "خفي");
        _folder.Save("in/.git/c.txt", "خفي");
        _folder.Save("in/image.txt", "!is no text");
        string archive = _folder.PathOf("in/archive.db");

        (int code, string output, string error) = Fake("add", _folder.PathOf("in"), "--db", archive, "--print-ids", "-j", "1");

        Assert.Equal(ExitCode.SomeFailed, code);
        using IArchive opened = _folder.Open(archive);
        string[] expected = [.. new[] { "in/a/z.txt:1", "in/b.txt:1" }.Select(_folder.PathOf)];
        Assert.Equal(expected, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(id => opened.Find(id)!.Name));
        Assert.Contains($"musnad: {_folder.PathOf("in/image.txt")}:1: is no text\n", error, StringComparison.Ordinal);
        RunFailure failure = Assert.Single(opened.FailuresOf(1));
        Assert.Equal((_folder.PathOf("in/image.txt"), 1, "is no text"), (failure.Input, failure.Line, failure.Reason));
    }

    [Theory]
    [InlineData("in/*.txt", "in/b.txt", "in/c.txt")]
    [InlineData("in/?.txt", "in/b.txt", "in/c.txt")]
    [InlineData("in/**/*.txt", "in/b.txt", "in/c.txt", "in/a/d.txt", "in/a/e/f.txt")]
    [InlineData("in/**/a/**/*.txt", "in/a/d.txt", "in/a/e/f.txt")]
    [InlineData("in/a/**", "in/a/d.txt", "in/a/e/f.txt")]
    [InlineData("in/*/e/f.txt", "in/a/e/f.txt")]
    [InlineData("in/.*", "in/.g.txt")]
    [InlineData("i*/b.txt", "in/b.txt")]
    public void APatternStandsForWhatItMatches(string pattern, params string[] matched)
    {
        foreach (string file in (string[])["b.txt", "c.txt", "a/d.txt", "a/e/f.txt", ".g.txt", "a/h.html.bak"])
        {
            _folder.Save("in/" + file, file.EndsWith("bak", StringComparison.Ordinal) && pattern.EndsWith("**", StringComparison.Ordinal) ? "!no" : file);
        }

        Fake("add", _folder.PathOf(pattern), "--db", _folder.Archive);

        using IArchive archive = _folder.Open();
        Assert.Equal(matched.Select(file => _folder.PathOf(file) + ":1").Order(), archive.Articles().Select(article => article.Name).Order());
    }

    [Fact]
    public void APathThatStandsForNothingIsToldAndTheOthersGoOn()
    {
        Directory.CreateDirectory(_folder.PathOf("empty"));

        (int code, _, string error) = Fake("add", _folder.PathOf("*.none"), _folder.PathOf("empty"), _folder.PathOf("gone"), _folder.Save("a.txt", "نص"), "--db", _folder.Archive);

        Assert.Equal(ExitCode.SomeFailed, code);
        Assert.Contains("*.none: no file matches this pattern\n", error, StringComparison.Ordinal);
        Assert.Contains("empty: is a folder without files\n", error, StringComparison.Ordinal);
        Assert.Contains("gone: there is no such file\n", error, StringComparison.Ordinal);
        Assert.Contains("1 added, 0 unchanged, 3 failed", error, StringComparison.Ordinal);
    }

    [Fact]
    public void JsonLinesGzipHtmlAndStandardInputAreRead()
    {
        string packed = _folder.PathOf("packed.jsonl.gz");
        using (var gzip = new GZipStream(File.Create(packed), CompressionLevel.Fastest))
        {
            gzip.Write("{\"id\":\"1\",\"text\":\"قال الوزير إن الأمر مهم جدا.\"}\n"u8);
        }

        string page = _folder.Save("page.html", "<html><body><article><p>قال الرئيس إن بلاده ستواصل العمل من أجل السلام في المنطقة كلها.</p></article></body></html>");

        (int code, _, string error) = FakeStages.Run(["add", packed, page, "-", "--db", _folder.Archive], "نص من المدخل", ArchiveFolder.Environment);

        Assert.True(code == ExitCode.Done, error);
        using IArchive archive = _folder.Open();
        Assert.Equal(3, archive.Articles().Count());
        Assert.Empty(_folder.Verify());
    }

    [Fact]
    public void AddingAgainChangesNothingAndAcknowledgesWhatIsHeld()
    {
        string file = _folder.Save("a.jsonl", ArchiveFolder.Lines(30));
        string first = ArchiveFolder.Run("add", file, "--db", _folder.Archive, "--print-ids").Output;
        string hash = HashOf(_folder.Archive);

        (int code, string second, string error) = ArchiveFolder.Run("add", file, "--db", _folder.Archive, "--print-ids");

        Assert.Equal(ExitCode.Done, code);
        Assert.Equal(first.Split('\n').Order(StringComparer.Ordinal), second.Split('\n').Order(StringComparer.Ordinal));
        Assert.Equal("musnad: 0 added, 30 unchanged, 0 failed\n", error);
        Assert.Equal(hash, HashOf(_folder.Archive));
    }

    [Fact]
    public void WhatIsToldAgainIsWorkedOutAtTheEnd()
    {
        _folder.Add(30);

        using IArchive archive = _folder.Open();
        Assert.True(archive.IsCollated(Composition.Collator.Version));
        ArchiveStatistics statistics = archive.Statistics();
        Assert.InRange(statistics.CopyGroups, 1, 30);
        Assert.InRange(statistics.Identities, 1, int.MaxValue);
    }

    [Fact]
    public void FailuresOfOneReasonAreToldTwentyTimesAndKeptWhole()
    {
        string file = _folder.Save("a.txt", [.. Enumerable.Range(1, 50).Select(number => $"!it is {number} bytes short"), "!other", "نص"]);

        (int code, _, string error) = Fake("add", file, "--db", _folder.Archive);

        Assert.Equal(ExitCode.SomeFailed, code);
        Assert.Equal(20, error.Split('\n').Count(line => line.EndsWith("bytes short", StringComparison.Ordinal) && line.Contains("a.txt:", StringComparison.Ordinal)));
        Assert.Contains("musnad: and 30 more: it is # bytes short\n", error, StringComparison.Ordinal);
        Assert.Contains(":51: other\n", error, StringComparison.Ordinal);
        using IArchive archive = _folder.Open();
        Assert.Equal(51, archive.FailuresOf(1).Count());
        Assert.Equal(new RunCounts(1, 0, 0, 51), Assert.Single(archive.Runs()).Counts);
    }

    [Fact]
    public void OnlyWhatIsNamedIsReadAnew()
    {
        string file = _folder.Save("a.txt", "bug", "واحد", "اثنان");
        Fake("add", file, "--db", _folder.Archive);
        _folder.Execute("UPDATE article SET extractor = 'musnad 0.0.1' WHERE key = 2");

        Assert.Contains("0 added, 3 unchanged", Fake("add", file, "--db", _folder.Archive).Error, StringComparison.Ordinal);
        Assert.Contains("0 added, 1 read anew, 2 unchanged, 1 failed", Fake("add", file, "--only-failed", "--db", _folder.Archive).Error, StringComparison.Ordinal);
        Assert.Contains("0 added, 1 read anew, 2 unchanged, 0 failed", Fake("add", file, "--outdated", "--db", _folder.Archive).Error, StringComparison.Ordinal);
        Assert.Contains("0 added, 3 unchanged", Fake("add", file, "--outdated", "--db", _folder.Archive).Error, StringComparison.Ordinal);
        Assert.Contains("0 added, 3 read anew, 0 unchanged, 1 failed", Fake("add", file, "--force", "--db", _folder.Archive).Error, StringComparison.Ordinal);
        Assert.Equal(3, _folder.Open().Statistics().Articles);
    }

    [Fact]
    public void AStoppedRunGoesOnWhereItWas()
    {
        using var stop = new CancellationTokenSource();
        string file = _folder.Save("a.txt", Enumerable.Range(0, 400).Select(number => number == 300 ? "slow" : $"نص {number}"));
        using var output = new StoppingStream(stop);
        using var error = new StringWriter();

        int code = Musnad.Cli.Cli.Run(["add", file, "--db", _folder.Archive, "--print-ids", "-j", "1"], Stream.Null, output, error, FakeStages.Environment() with { Stop = stop.Token });

        Assert.Equal(ExitCode.Stopped, code);
        using (IArchive archive = _folder.Open())
        {
            Assert.Equal(RunState.Stopped, Assert.Single(archive.Runs()).State);
            Assert.InRange(archive.Statistics().Articles, 1, 399);
            Assert.DoesNotContain(output.Ids, id => archive.Find(id) is null);
        }

        (_, _, string again) = Fake("add", file, "--db", _folder.Archive);
        Assert.Matches(@"[1-9]\d* added, [1-9]\d* unchanged, 0 failed", again);
        Assert.Equal(400, _folder.Open().Statistics().Articles);
    }

    [Fact]
    public void AnIndexOfAnotherFoldingIsMadeAnew()
    {
        _folder.Add(10);
        _folder.Execute("UPDATE meta SET value = 'older' WHERE name = 'folding'; DELETE FROM article_search");

        (_, _, string error) = ArchiveFolder.Run("add", _folder.PathOf("articles.jsonl"), "--db", _folder.Archive);

        Assert.Contains("made anew", error, StringComparison.Ordinal);
        Assert.Empty(_folder.Verify());
    }

    private static (int Code, string Output, string Error) Fake(params string[] args) => FakeStages.Run(args);

    private string HashOf(string archive, string jobs, params string[] inputs)
    {
        (int code, _, string error) = ArchiveFolder.Run(["add", .. inputs, "--jobs", jobs, "--db", _folder.PathOf(archive)]);
        Assert.True(code == ExitCode.Done, error);
        return HashOf(_folder.PathOf(archive));
    }

    private string HashOf(string archive)
    {
        using IArchive opened = _folder.Open(archive);
        return RecordsHash.Of(opened);
    }

    /// <summary>Asks for a stop as soon as something is acknowledged.</summary>
    private sealed class StoppingStream(CancellationTokenSource stop) : MemoryStream
    {
        public IEnumerable<string> Ids => System.Text.Encoding.ASCII.GetString(ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        public override void Flush() => stop.Cancel();
    }
}
