using System.Text;
using System.Text.Json.Nodes;
using Musnad.Cli;
using Musnad.Evaluation;
using Musnad.Tests.Gold;
using Xunit;

namespace Musnad.Tests.Cli;

public sealed class CliEvalTests : IDisposable
{
    private const string Text = "قالت سلوى وهران إن السفينة وصلت. وأضاف فهد راشد أن الميناء مفتوح.";
    private const string Gold =
        """
        {"id":"a","actors":[
          {"id":"a1","kind":"person","name":"سلوى وهران","names":["سلوى وهران"],"country":null,"members":[],"mentions":[[5,15]]},
          {"id":"a2","kind":"person","name":"فهد راشد","names":["فهد راشد"],"country":null,"members":[],"mentions":[[39,47]]}],
         "statements":[
          {"id":"s1","source":"a1","cue":[0,4],"content":[[16,31]],"quotation":"indirect","within":null,"stance":"state","targets":[],"addressees":[],"channel":null,"date":null},
          {"id":"s2","source":"a2","cue":[34,38],"content":[[48,64]],"quotation":"indirect","within":null,"stance":"state","targets":[],"addressees":[],"channel":"speech","date":null}],
         "events":[]}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("musnad-eval-").FullName;

    public CliEvalTests()
    {
        Save("a.article.json", new JsonObject { ["id"] = "a", ["text"] = Text }.ToJsonString());
        Save("a.gold.json", Gold);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void RecordsAreScoredAsTheLibraryScoresThem()
    {
        string[] records = [.. GoldRecords.Lines(new SpoiledRecords(5).Spoil(GoldRecords.Perfect(GoldRecords.OwnFolder)))];
        string file = Save("records.jsonl", string.Join('\n', records));
        Figures expected = Scorer.Score(GoldSet.Load(GoldRecords.OwnFolder).Set!, records).Figures;

        (int code, string output, _) = FakeStages.Run(["eval", GoldRecords.OwnFolder, file, "--format", "json"]);

        JsonObject figures = JsonNode.Parse(output)!["figures"]!.AsObject();
        Assert.Equal(ExitCode.Done, code);
        Assert.Equal(expected.Select(figure => (figure.Name, figure.Value)), figures.Select(item => (item.Key, (double?)item.Value)));
        Assert.Equal(string.Concat(expected.Select(figure => figure + "\n")), FakeStages.Run(["eval", GoldRecords.OwnFolder, file]).Output);
    }

    [Fact]
    public void WithoutRecordsTheArticlesAreReadByTheCommandItself()
    {
        CliEnvironment environment = FakeStages.Environment() with { Pipeline = () => PipelineRecords.Pipeline };
        GoldSet gold = GoldSet.Load(GoldRecords.OwnFolder).Set!;

        (int code, string output, string error) = FakeStages.Run(["eval", GoldRecords.OwnFolder, "-j", "2"], "", environment);

        Assert.Equal((ExitCode.Done, ""), (code, error));
        Assert.Equal(Scorer.Score(gold, PipelineRecords.Of(gold)).Figures + "\n", output);
    }

    [Fact]
    public void RecordsComeFromStandardInputToo()
    {
        (int code, string output, string error) = FakeStages.Run(["eval", _folder, "-"], PerfectRecord());

        Assert.Equal((ExitCode.Done, ""), (code, error));
        Assert.Contains("record F1       1.000\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryErrorIsListedWithItsPlaceAndItsWords()
    {
        JsonNode record = JsonNode.Parse(PerfectRecord())!;
        JsonArray statements = record["statements"]!.AsArray();
        statements[0]!["source"] = "a2";
        statements[0]!["content"]![0] = new JsonObject { ["start"] = 16, ["end"] = 26, ["text"] = Text[16..26] };
        statements[1]!["channel"] = null;

        string output = FakeStages.Run(["eval", _folder, "-", "--errors"], record.ToJsonString()).Output;

        Assert.Contains("a:16 wrong source\n    «إن السفينة وصلت»\n    expected سلوى وهران\n    found فهد راشد\n", output, StringComparison.Ordinal);
        Assert.Contains("a:16 inexact content\n    expected إن السفينة وصلت\n    found إن السفينة\n", output, StringComparison.Ordinal);
        Assert.Contains("a:48 wrong channel\n    «أن الميناء مفتوح»\n    expected speech\n    found -\n", output, StringComparison.Ordinal);
        Assert.Contains("ERRORS BY KIND", output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsMissedAndWhatIsSpuriousIsListed()
    {
        JsonNode record = JsonNode.Parse(PerfectRecord())!;
        record["statements"]!.AsArray().RemoveAt(1);
        record["events"]!.AsArray().Add(new JsonObject
        {
            ["id"] = "e1", ["type"] = "CONSULT", ["mode"] = "visit", ["actors"] = new JsonArray("a1"), ["recipients"] = new JsonArray(),
            ["tellings"] = new JsonArray(new JsonObject { ["trigger"] = new JsonObject { ["start"] = 27, ["end"] = 31, ["text"] = Text[27..31] } }),
        });

        JsonArray errors = JsonNode.Parse(FakeStages.Run(["eval", _folder, "-", "--errors", "-f", "json"], record.ToJsonString()).Output)!["errors"]!.AsArray();

        Assert.Equal(
            [("spurious contact", 27, "visit"), ("missed statement", 48, null)],
            errors.Select(item => ((string?)item!["error"], (int)item["offset"]!, (string?)item["property"])));
    }

    [Fact]
    public void ReliabilityTellsTheErrorByBasis()
    {
        JsonNode record = JsonNode.Parse(PerfectRecord())!;
        JsonArray statements = record["statements"]!.AsArray();
        (statements[0]!["sourceBasis"], statements[0]!["confidence"]) = ("named", 0.9);
        (statements[1]!["sourceBasis"], statements[1]!["confidence"], statements[1]!["source"]) = ("dropped", 0.9, "a1");

        JsonNode reliability = JsonNode.Parse(FakeStages.Run(["eval", _folder, "-", "--reliability", "-f", "json"], record.ToJsonString()).Output)!["reliability"]!;

        JsonNode bin = Assert.Single(reliability["bins"]!.AsArray(), item => (int)item!["statements"]! > 0)!;
        Assert.Equal((0.9, 2, 0.5), ((double)bin["from"]!, (int)bin["statements"]!, (double)bin["right"]!));
        Assert.Equal(
            [("named", 0.0), ("dropped", 1.0)], reliability["byBasis"]!.AsArray().Select(item => ((string)item!["basis"]!, (double)item["falseSource"]!)));
        Assert.Contains("The records give no confidence.", FakeStages.Run(["eval", _folder, "-", "--reliability"], PerfectRecord()).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[", ":1: ")]
    [InlineData("{\"actors\":[]}", ":1: a record needs a document with an id")]
    [InlineData("{\"document\":{\"id\":\"\\ud800\"}}", ":1: a string holds half a character")]
    [InlineData("{\"document\":{\"id\":\"a\"},\"statements\":[{\"content\":[[1]]}]}", ":1: a range is start and end")]
    [InlineData("{\"document\":{\"id\":\"a\"},\"statements\":[{\"content\":[\"words\"]}]}", ":1: a range is start and end")]
    [InlineData("{\"document\":{\"id\":\"a\"},\"statements\":[{\"content\":[[1,9e99]]}]}", ":1: a range begins and ends at a whole number")]
    [InlineData("{\"document\":{\"id\":\"other\"}}", ":1: there is no annotated article \"other\"")]
    [InlineData("\0\u0001\uFFFD", ":1: ")]
    public void ALineThatCannotBeScoredIsToldAndTheOthersAreScored(string line, string reason)
    {
        string file = Save("records.jsonl", line + "\n\n" + PerfectRecord() + "\n");

        (int code, string output, string error) = FakeStages.Run(["eval", _folder, file]);

        Assert.Equal(ExitCode.SomeFailed, code);
        Assert.StartsWith($"musnad: {file}{reason}", error, StringComparison.Ordinal);
        Assert.Single(error.Split('\n')[..^1]);
        Assert.Contains("record F1       1.000\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void RubbishInsideARecordIsCountedAndNotAnError()
    {
        const string Rubbish =
            """{"document":{"id":"a"},"actors":[7,{"id":"x","mentions":[[-5,900]],"members":["gone"]}],"statements":[null,{"id":"s","source":"?","within":"s","content":[[3,3]],"confidence":-7,"repeats":[4,[[1,2]]]}],"events":"none"}""";

        (int code, string output, string error) = FakeStages.Run(["eval", _folder, "-", "--errors", "--by-document", "--reliability"], Rubbish);

        Assert.Equal((ExitCode.Done, ""), (code, error));
        Assert.Matches("bad evidence +[1-9]", output);
    }

    [Theory]
    [InlineData("a.gold.json", "{", "a.gold.json:1: ")]
    [InlineData("a.gold.json", "{\"actors\":[],\n\"statements\":[],,}", "a.gold.json:2: ")]
    [InlineData("a.gold.json", "[]", "a.gold.json: it has no list \"actors\"")]
    [InlineData("a.gold.json", "{\"actors\":[],\"statements\":[{\"content\":[\"words\"]}],\"events\":[]}", "a.gold.json: a range is start and end in code points")]
    [InlineData("a.article.json", "{}", "a.article.json: it has no \"text\"")]
    [InlineData("b.gold.json", Gold, "b.gold.json: its article b.article.json is not beside it")]
    public void BrokenAnnotationIsRefusedWithItsFile(string name, string content, string reason)
    {
        Save(name, content);

        (int code, string output, string error) = FakeStages.Run(["eval", _folder]);

        Assert.Equal((ExitCode.SomeFailed, ""), (code, output));
        Assert.StartsWith("musnad: " + Path.Combine(_folder, reason.Split(':')[0]), error, StringComparison.Ordinal);
        Assert.Contains(reason, error, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryBrokenAnnotationIsTold()
    {
        Save("b.gold.json", "{");
        Save("c.gold.json", "{");

        Assert.Equal(2, FakeStages.Run(["eval", _folder]).Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void WhatIsNotThereIsTold()
    {
        Assert.Equal((ExitCode.SomeFailed, "", "musnad: there is no folder gone\n"), FakeStages.Run(["eval", "gone"]));
        Assert.Equal((ExitCode.SomeFailed, "", "musnad: gone.jsonl: there is no such file\n"), FakeStages.Run(["eval", _folder, "gone.jsonl"]));
        Assert.Equal(ExitCode.SomeFailed, FakeStages.Run(["eval", _folder, _folder]).Code);
        Assert.Contains("holds no file *.gold.json", FakeStages.Run(["eval", Directory.CreateDirectory(Path.Combine(_folder, "empty")).FullName]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AnArticleWithoutARecordIsNotedAndASecondRecordIsLeftOut()
    {
        (int code, string output, string error) = FakeStages.Run(["eval", _folder, "-"]);

        Assert.Equal((ExitCode.Done, "musnad: a: note: there is no record; it counts as an empty one\n"), (code, error));
        Assert.Contains("record F1       0.000\n", output, StringComparison.Ordinal);

        (code, output, error) = FakeStages.Run(["eval", _folder, "-"], PerfectRecord() + "\n{\"document\":{\"id\":\"a\"}}");

        Assert.Equal((ExitCode.SomeFailed, "musnad: -:2: a second record of \"a\"; the first one counts\n"), (code, error));
        Assert.Contains("record F1       1.000\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void ABugInOneArticleCostsOnlyThatArticle()
    {
        Save("b.article.json", "{\"text\":\"bug\"}");
        Save("b.gold.json", """{"actors":[],"statements":[],"events":[]}""");

        (int code, string output, string error) = FakeStages.Run(["eval", _folder]);

        Assert.Equal(ExitCode.SomeFailed, code);
        Assert.StartsWith("musnad: b: internal error, please report it", error, StringComparison.Ordinal);
        Assert.Contains("statements      2\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void CsvIsOneTableWithAllDigits()
    {
        string documents = FakeStages.Run(["eval", GoldRecords.OwnFolder, "--by-document", "--format", "csv"]).Output;
        string[] rows = documents.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.StartsWith("document,detection F1,exact F1,record F1,", rows[0], StringComparison.Ordinal);
        Assert.Equal(33, rows.Length);
        Assert.All(rows, row => Assert.Equal(rows[0].Split(',').Length, row.Split(',').Length));
        Assert.StartsWith("figure,value\r\ndetection F1,0\r\n", FakeStages.Run(["eval", _folder, "--format", "csv"]).Output, StringComparison.Ordinal);
        Assert.StartsWith("by,value,", FakeStages.Run(["eval", _folder, "--reliability", "--format", "csv"]).Output, StringComparison.Ordinal);
        Assert.StartsWith("document,offset,error,", FakeStages.Run(["eval", _folder, "--errors", "--format", "csv"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void CsvQuotesWhatNeedsIt()
    {
        Save("a.article.json", new JsonObject { ["text"] = Text.Replace("السفينة", "\"سفنـا,", StringComparison.Ordinal) }.ToJsonString());

        Assert.Contains(",\"إن \"\"سفنـا, وصلت\",", FakeStages.Run(["eval", _folder, "--errors", "--format", "csv"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void MarkdownIsTables()
    {
        string output = FakeStages.Run(["eval", _folder, "--by-document", "--reliability", "--errors", "--format", "markdown"]).Output;
        string[] lines = [.. output.Split('\n').Where(line => line.Length > 0)];

        Assert.StartsWith("| figure | value |\n|---|---:|\n| detection F1 | 0.000 |\n", output, StringComparison.Ordinal);
        Assert.Equal(6, lines.Count(line => line.StartsWith("|---", StringComparison.Ordinal)));
        Assert.Contains("| a | 16 | missed statement | إن السفينة وصلت | سلوى وهران |  |", lines);
    }

    [Fact]
    public void WordsOfAnArticleCannotSteerTheTerminal()
    {
        Save("a.article.json", new JsonObject { ["text"] = Text.Replace("السفينة", "\u001b[2J\u202Eن", StringComparison.Ordinal) }.ToJsonString());
        CliEnvironment terminal = FakeStages.Environment() with { OutputIsTerminal = true, NoColor = true, Width = 60 };

        string output = FakeStages.Run(["eval", _folder, "--errors"], "", terminal).Output;

        Assert.DoesNotContain('\e', output);
        Assert.DoesNotContain('\u202E', output);
        Assert.Contains('\u2068', output);
    }

    [Fact]
    public void StoppingScoresNothing()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.Equal(
            (ExitCode.Stopped, "", "musnad: stopped; nothing was scored\n"), FakeStages.Run(["eval", _folder], "", FakeStages.Environment() with { Stop = stop.Token }));
    }

    [Fact]
    public void ALongRunAtATerminalShowsItsProgressAndAPipeIsSilent()
    {
        for (int number = 0; number < 12; number++)
        {
            Save($"s{number}.article.json", "{\"text\":\"slow\"}");
            Save($"s{number}.gold.json", """{"actors":[],"statements":[],"events":[]}""");
        }

        Assert.Contains("articles", FakeStages.Run(["eval", _folder], "", FakeStages.Environment() with { ErrorIsTerminal = true }).Error, StringComparison.Ordinal);
        Assert.Empty(FakeStages.Run(["eval", _folder]).Error);
    }

    private string PerfectRecord() => GoldRecords.Lines(GoldRecords.Perfect(_folder)).Single();

    private string Save(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text, new UTF8Encoding(false));
        return path;
    }
}
