using Musnad.Articles;
using Musnad.Ingest;
using Musnad.Text;
using Xunit;

namespace Musnad.Tests.Ingest;

public sealed class PlainTextTests
{
    private const string Headline = "افتتاح جسر المرفأ نهاية الشهر";
    private const string Body = "قال وزير النقل إن الجسر سيفتح أمام السيارات في نهاية الشهر، وأضاف أن كلفته بلغت أربعين مليون دينار.";

    [Fact]
    public void TextStaysAsItIs()
    {
        string text = Headline + "\r\n\r\n" + Body + "\r\n ";

        Article article = Reading.One(text, "/news/a/bridge.txt");

        Assert.Equal(text, article.Text.ToString());
        Assert.Equal("bridge.txt", article.Id);
        Assert.Equal(Headline, article.Title);
        Assert.Equal("ar", article.Language);
        Assert.False(article.TextDiffersFromInput);
        Assert.Null(article.Retrieved);
    }

    [Fact]
    public void StandardInputIsCalledStdin() => Assert.Equal("stdin", Reading.One(Body, "-").Id);

    [Theory]
    [InlineData("قال الوزير إن الجسر سيفتح.\nوأضاف أن الكلفة بلغت أربعين مليون دينار حتى الآن.")]
    [InlineData("نص من سطر واحد لا غير")]
    [InlineData("عنوان\nنص طويل بعد كلمة واحدة لا تصلح عنوانا لأنها قصيرة جدا")]
    [InlineData("this text is broken at a fixed width and so the first line is\nno headline at all but the first half of a sentence which goes\non here and ends with a stop.")]
    public void NotEveryFirstLineIsAHeadline(string text) => Assert.Null(Reading.One(text, "a.txt").Title);

    [Fact]
    public void CallerKnowsBetterThanTheDateline()
    {
        var datelines = new FixedDateline(new Dateline(new DateOnly(2026, 3, 10), "صحيفة", "وكالة"));
        var options = new ReadOptions { Outlet = "المرفأ", Published = new PublicationTime(new DateOnly(2026, 1, 2)), Language = "ar-JO" };

        Article article = Reading.One(Body, "a.txt", options, datelines);

        Assert.Equal("المرفأ", article.Outlet);
        Assert.Equal("2026-01-02", article.Published?.ToString());
        Assert.Equal("وكالة", article.Agency);
        Assert.Equal("ar-JO", article.Language);
    }

    [Fact]
    public void DatelineFillsWhatNothingElseTells()
    {
        Article article = Reading.One(Body, "a.txt", null, new FixedDateline(new Dateline(new DateOnly(2026, 3, 10), "صحيفة")));

        Assert.Equal("صحيفة", article.Outlet);
        Assert.Equal("2026-03-10", article.Published?.ToString());
        Assert.Null(article.Agency);
    }

    [Fact]
    public void RetrievalIsStampedOnlyOnDemand()
    {
        var clock = new FixedClock();
        var bytes = new MemoryStream("some words of text"u8.ToArray());

        Article article = new ArticleReader(new ReadOptions { StampRetrieval = true }, null, clock).Read(bytes, "a.txt").Single().Article!;

        Assert.Equal(clock.GetUtcNow(), article.Retrieved);
    }

    [Theory]
    [InlineData("https://example.org/a")]
    [InlineData("HTTP://example.org")]
    [InlineData("ftp://example.org/a.txt")]
    [InlineData("//example.org/a")]
    public void AddressesAreRefused(string address)
    {
        Assert.Contains("does not fetch yet", InputAddress.RefusalOf(address), StringComparison.Ordinal);
        Assert.StartsWith(address, InputAddress.RefusalOf(address), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("news/https.txt")]
    [InlineData("C:\\news\\a.txt")]
    public void FilesAreNot(string path) => Assert.Null(InputAddress.RefusalOf(path));

    private sealed class FixedDateline(Dateline dateline) : IDatelineReader
    {
        public Dateline Read(SourceText text) => dateline;
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 5, 1, 12, 0, 0, TimeSpan.Zero);
    }
}
