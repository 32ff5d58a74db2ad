using System.Text;
using Musnad.Articles;
using Musnad.Ingest;
using Xunit;

namespace Musnad.Tests.Ingest;

public sealed class JsonTests
{
    [Fact]
    public void LinesBecomeArticles()
    {
        const string Lines = """
            {"id":"x1","outlet":"المرفأ","published":"2026-02-01T09:30:00+03:00","url":"https://example.org/1","title":"عنوان الخبر","text":"قال الوزير إن الجسر سيفتح."}
            {"source":{"id":null,"name":"النهر"},"date":"2026-02-02","headline":"عنوان الخبر","body":"عنوان الخبر\nقال الوزير."}

            {"publisher":"X","publishedAt":1767225600,"link":"u","content":["one line","two lines"]}
            """;

        Article[] articles = [.. Reading.All(Lines, "in/news.jsonl").Select(result => result.Article!)];

        Assert.Equal(3, articles.Length);
        Assert.Equal("x1", articles[0].Id);
        Assert.Equal("المرفأ", articles[0].Outlet);
        Assert.Equal("2026-02-01T09:30:00+03:00", articles[0].Published?.ToString());
        Assert.Equal("https://example.org/1", articles[0].Url);
        Assert.Equal("عنوان الخبر\nقال الوزير إن الجسر سيفتح.", articles[0].Text.ToString());
        Assert.Equal("news.jsonl:2", articles[1].Id);
        Assert.Equal("النهر", articles[1].Outlet);
        Assert.Equal("عنوان الخبر\nقال الوزير.", articles[1].Text.ToString());
        Assert.Equal("عنوان الخبر", articles[1].Title);
        Assert.Equal("news.jsonl:4", articles[2].Id);
        Assert.Equal("2026-01-01T00:00:00Z", articles[2].Published?.ToString());
        Assert.Equal("one line\ntwo lines", articles[2].Text.ToString());
    }

    [Fact]
    public void CallerFillsOnlyWhatALineLacks()
    {
        var options = new ReadOptions { Outlet = "Z", Published = new PublicationTime(new DateOnly(2020, 1, 1)) };

        IReadOnlyList<ReadResult> results = Reading.All("{\"text\":\"words\",\"outlet\":\"Y\"}\n{\"text\":\"words\",\"date\":\"2021-05-06\"}\n", "a.jsonl", options);

        Assert.Equal("Y", results[0].Article!.Outlet);
        Assert.Equal("2020-01-01", results[0].Article!.Published?.ToString());
        Assert.Equal("Z", results[1].Article!.Outlet);
        Assert.Equal("2021-05-06", results[1].Article!.Published?.ToString());
    }

    [Fact]
    public void FieldsCanBeNamed()
    {
        var options = new ReadOptions { IdField = "nr", TextField = "مقال", TitleField = "kop", OutletField = "krant", PublishedField = "dag", UrlField = "adres" };

        Article article = Reading.One("{\"nr\":7,\"مقال\":\"words of it\",\"text\":\"not this\",\"kop\":\"H\",\"krant\":\"K\",\"dag\":\"2020-01-02\",\"adres\":\"u\"}", "a.jsonl", options);

        Assert.Equal(("7", "H\nwords of it", "K", "2020-01-02", "u"), (article.Id, article.Text.ToString(), article.Outlet, article.Published?.ToString(), article.Url));
        Assert.Contains("under مقال", Reading.Failure("{\"text\":\"x\"}", "a.jsonl", options).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void BetterNamesWinWhateverTheirOrder()
    {
        Article article = Reading.One("{\"content\":\"short form\",\"text\":\"the text\",\"body\":\"else\",\"source\":\"S\",\"outlet\":\"O\"}", "a.json");

        Assert.Equal("the text", article.Text.ToString());
        Assert.Equal("O", article.Outlet);
        Assert.Equal("a.json", article.Id);
    }

    [Fact]
    public void ADocumentMayBeAnObjectOrAnArrayOrAnAnswer()
    {
        Assert.Equal("a.json", Reading.One("{\n \"text\": \"words\"\n}\n", "a.json").Id);
        Assert.Equal(["a.json#1", "a.json#2"], Reading.All("[\n{\"text\":\"words\"},\n{\"text\":\"more\"}]", "a.json").Select(result => result.Article!.Id));
        Assert.Equal(["words", "more"], Reading.All("{\"status\":\"ok\",\"articles\":[{\"content\":\"words\"},{\"content\":\"more\"}]}", "-").Select(result => result.Article!.Text.ToString()));
        Assert.Equal(2, Reading.All("{\n\"text\":\"a b\"\n}\n{\n\"text\":\"c d\"\n}", "a.json").Count(result => result.Succeeded));
    }

    [Fact]
    public void ABrokenLineDoesNotStopTheRest()
    {
        IReadOnlyList<ReadResult> results = Reading.All("{\"text\":\"one\"}\nno json\n[1]\n{\"other\":1}\n{\"text\":\" \"}\n{\"text\":\"six\"}\n{\"text\":\"cut", "d/a.jsonl");

        Assert.Equal([true, false, false, false, false, true, false], results.Select(result => result.Succeeded));
        Assert.Equal("d/a.jsonl:2: the line is not valid JSON at byte 1", results[1].Failure!.ToString());
        Assert.Equal("d/a.jsonl:3: it is no JSON object", results[2].Failure!.ToString());
        Assert.StartsWith("d/a.jsonl:4: it has no text", results[3].Failure!.ToString(), StringComparison.Ordinal);
        Assert.Equal("d/a.jsonl:5: it holds no text", results[4].Failure!.ToString());
        Assert.Equal("a.jsonl:6", results[5].Article!.Id);
        Assert.Equal(7, results[6].Failure!.Line);
    }

    [Fact]
    public void ADamagedDocumentYieldsWhatStandsBefore()
    {
        IReadOnlyList<ReadResult> results = Reading.All("[{\"text\":\"one\"},\n{\"text\":\"two\"},\n{\"text\":\"thr", "a.json");

        Assert.Equal([true, true, false], results.Select(result => result.Succeeded));
        Assert.Equal(3, results[2].Failure!.Line);
    }

    [Fact]
    public void HalfAnEmojiIsKeptAsAReplacement()
    {
        Assert.Equal("cut \uFFFD off\nand \U0001F600", Reading.One("{\"text\":\"cut \\ud83d off\\nand \\ud83d\\ude00\"}", "a.jsonl").Text.ToString());
    }

    [Fact]
    public void ATitleAloneIsAnArticleWhenItsTextIsEmpty()
    {
        Assert.Equal("only a title", Reading.One("{\"title\":\"only a title\",\"text\":\"\"}", "a.jsonl").Text.ToString().TrimEnd('\n'));
        Assert.Contains("no text", Reading.Failure("{\"title\":\"only a title\"}", "a.jsonl").Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void GzipIsUnpackedWithAllItsMembers()
    {
        byte[] packed = [.. Reading.Gzip("{\"text\":\"one\"}\n"), .. Reading.Gzip("{\"text\":\"two\"}\n")];

        Assert.Equal(["one", "two"], Reading.All(packed, "a.jsonl.gz").Select(result => result.Article!.Text.ToString()));
        Assert.Equal("some plain words", Reading.One(Reading.Gzip("some plain words"), "a.txt.gz").Text.ToString());
    }

    [Theory]
    [InlineData("2026-02-01T09:30:00+0300", "2026-02-01T09:30:00+03:00")]
    [InlineData("2026-02-01T09:30:00.123Z", "2026-02-01T09:30:00Z")]
    [InlineData("٢٠٢٦-٠٢-٠١", "2026-02-01")]
    [InlineData("Sun, 01 Feb 2026 09:30:00 GMT", "2026-02-01T09:30:00Z")]
    [InlineData("Sun, 01 Feb 2026 09:30:00", "2026-02-01T09:30:00")]
    [InlineData("1769938200000", "2026-02-01T09:30:00Z")]
    [InlineData("10:30", null)]
    [InlineData("March 10", null)]
    [InlineData("قبل ساعتين", null)]
    public void DatesDoNotDependOnTheMachine(string written, string? published)
    {
        Assert.Equal(published, Reading.One($"{{\"text\":\"words\",\"date\":\"{written}\"}}", "a.jsonl").Published?.ToString());
    }

    [Fact]
    public void Utf16LinesAreRead()
    {
        byte[] bytes = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("{\"text\":\"نص أول\"}\n{\"text\":\"نص ثان\"}\n")];

        Assert.Equal(["نص أول", "نص ثان"], Reading.All(bytes, "a.jsonl").Select(result => result.Article!.Text.ToString()));
    }
}
