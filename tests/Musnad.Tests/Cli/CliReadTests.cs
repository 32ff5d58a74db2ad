using System.Text;
using System.Text.Json.Nodes;
using Musnad.Cli;
using Musnad.Json;
using Musnad.Text;
using Musnad.Tests.Json;
using Xunit;

namespace Musnad.Tests.Cli;

public sealed class CliReadTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("musnad-test-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void JsonIsOneLineAnArticleInTheOrderOfTheInputs()
    {
        string[] texts = [.. Enumerable.Range(0, 200).Select(number => number is 3 or 90 ? $"slow {number}" : $"نص {number}")];
        string first = Save("first.txt", string.Join('\n', texts));
        string second = Save("second.txt", "واحد");

        (int code, string output, string error) = FakeStages.Run(["read", first, "-", second, "-f", "json", "--with-text", "-j", "4"], "من المدخل");

        Assert.Equal((ExitCode.Done, ""), (code, error));
        Assert.Equal([.. texts, "من المدخل", "واحد"], Lines(output).Select(line => (string?)JsonNode.Parse(line)!["document"]!["text"]));
        Assert.EndsWith("}\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void ALargeFileIsStreamedInOrderToo()
    {
        string padding = new('ا', 2000);
        string file = Save("large.txt", string.Join('\n', Enumerable.Range(0, 500).Select(number => $"{number} {padding}")));

        (int code, string output, _) = FakeStages.Run(["read", file, "--format", "json", "--jobs", "3"]);

        Assert.Equal(ExitCode.Done, code);
        Assert.Equal(Enumerable.Range(1, 500).Select(number => $"{file}:{number}"), Lines(output).Select(line => (string?)JsonNode.Parse(line)!["document"]!["id"]));
    }

    [Fact]
    public void WhatTheCommandWritesIsReadBack()
    {
        string output = FakeStages.Run(["read", "--format", "json"], "call").Output;

        RecordReading reading = RecordJson.Read(Encoding.UTF8.GetBytes(output), new SourceText(SampleRecords.CallText));

        Assert.True(reading.Succeeded, reading.Reason);
        Assert.Equal(5, reading.Record.Statements.Count);
    }

    [Fact]
    public void WhatFailsIsToldWithItsPlaceAndTheOthersGoOn()
    {
        string good = Save("good.txt", "واحد\n!is no JSON\nاثنان");
        string gone = Path.Combine(_folder, "gone.txt");

        (int code, string output, string error) = FakeStages.Run(["read", gone, good, _folder, "https://example.org/x", "", "-f", "json"]);

        Assert.Equal(ExitCode.SomeFailed, code);
        Assert.Equal(2, Lines(output).Length);
        string[] lines = Lines(error);
        Assert.Equal($"musnad: {gone}: there is no such file", lines[0]);
        Assert.Equal($"musnad: {good}:2: is no JSON", lines[1]);
        Assert.StartsWith($"musnad: {_folder}: is a directory", lines[2], StringComparison.Ordinal);
        Assert.Contains("https://example.org/x: is an address", lines[3], StringComparison.Ordinal);
        Assert.Equal(5, lines.Length);
    }

    [Fact]
    public void ABugInOneArticleCostsOnlyThatArticle()
    {
        (int code, string output, string error) = FakeStages.Run(["read", "-f", "json"], "واحد\nbug\nاثنان");

        Assert.Equal(ExitCode.SomeFailed, code);
        Assert.Equal(2, Lines(output).Length);
        Assert.Matches(@"^musnad: -: -:2: internal error, please report it: InvalidOperationException in \S+FakeStages.Extract: planted\n$", error);
    }

    [Fact]
    public void AnotherLanguageGivesARecordAndANote()
    {
        (int code, string output, string error) = FakeStages.Run(["read", "-f", "json"], "en: words");

        Assert.Equal(ExitCode.Done, code);
        Assert.Equal("en", (string?)JsonNode.Parse(output)!["document"]!["language"]);
        Assert.Equal("musnad: -:1: note: no layer reads its language (en); its record has no statements\n", error);
    }

    [Fact]
    public void ManyNotesAreSummedUp()
    {
        string error = FakeStages.Run(["read", "-f", "json"], string.Join('\n', Enumerable.Repeat("en: words", 25))).Error;

        Assert.Equal(11, Lines(error).Length);
        Assert.EndsWith("note: 15 more articles are in languages that no layer reads\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsKnownOfTheInputsReachesTheRecord()
    {
        string output = FakeStages.Run(["read", "-f", "json", "--outlet", "الساحل", "--published", "2026-03-10T08:30+03:00", "--language", "fa"], "متن").Output;

        Assert.Contains("\"outlet\":\"الساحل\"", output, StringComparison.Ordinal);
        Assert.Contains("\"published\":\"2026-03-10T08:30:00+03:00\",\"language\":\"fa\"", output, StringComparison.Ordinal);
    }

    [Fact]
    public void OutputGoesToAFile()
    {
        string file = Path.Combine(_folder, "out.json");

        (int code, string output, _) = FakeStages.Run(["read", "-f", "json", "-o", file], "call");

        Assert.Equal((ExitCode.Done, ""), (code, output));
        Assert.Single(File.ReadAllLines(file));
        Assert.Equal(ExitCode.SomeFailed, FakeStages.Run(["read", "-o", Path.Combine(_folder, "none", "x")], "call").Code);
    }

    [Fact]
    public void TextIsTheDefaultAndSeveralArticlesAreSetApart()
    {
        string output = FakeStages.Run(["read"], "call\nثان").Output;

        Assert.StartsWith("سلوى وهران تشكر نظيرها على دعمه\n", output, StringComparison.Ordinal);
        Assert.Contains("\n\n────────", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', output);
        Assert.DoesNotContain('\u2068', output);
    }

    [Fact]
    public void HtmlOfSeveralArticlesIsOnePageWithContents()
    {
        string output = FakeStages.Run(["read", "-f", "html"], "call\nثان").Output;

        Assert.Equal(2, output.Split("<section class=\"record\"").Length - 1);
        Assert.Single(output.Split("</html>")[..^1]);
        Assert.Contains("<a href=\"#r2\">", output, StringComparison.Ordinal);
        Assert.Contains("No article was read", FakeStages.Run(["read", "-f", "html"]).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"contents\"", FakeStages.Run(["read", "-f", "html"], "call").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ABrokenPipeEndsQuietly()
    {
        using var output = new BrokenStream(new IOException("Broken pipe", 32));
        using var error = new StringWriter();
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Repeat("call", 1000))));

        Assert.Equal(ExitCode.Done, Musnad.Cli.Cli.Run(["read", "-f", "json"], input, output, error, FakeStages.Environment()));
        Assert.Empty(error.ToString());
    }

    [Fact]
    public void AFullDiskIsTold()
    {
        using var output = new BrokenStream(new IOException("No space left on device", 28));
        using var error = new StringWriter();
        using var input = new MemoryStream("نص"u8.ToArray());

        Assert.Equal(ExitCode.SomeFailed, Musnad.Cli.Cli.Run(["read", "-f", "json"], input, output, error, FakeStages.Environment()));
        Assert.Contains("cannot write the output: No space left", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void StoppingEndsWithAWholeRecord()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(400));
        (int code, string output, string error) = FakeStages.Run(
            ["read", "-f", "json", "-j", "2"],
            string.Join('\n', Enumerable.Repeat("slow", 500)),
            FakeStages.Environment() with { Stop = stop.Token });

        Assert.Equal(ExitCode.Stopped, code);
        Assert.True(output.Length == 0 || output.EndsWith("}\n", StringComparison.Ordinal));
        Assert.Equal($"musnad: stopped after {Lines(output).Length} articles\n", error);
    }

    [Fact]
    public void ALongRunAtATerminalShowsItsProgress()
    {
        (int code, _, string error) = FakeStages.Run(
            ["read", "-f", "json"], string.Join('\n', Enumerable.Repeat("slow", 6)), FakeStages.Environment() with { ErrorIsTerminal = true });

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("articles", error, StringComparison.Ordinal);
    }

    private string Save(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private sealed class BrokenStream(IOException exception) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw exception;

        public override void Write(ReadOnlySpan<byte> buffer) => throw exception;
    }
}
