using Musnad.Collation.Copies;
using Xunit;

namespace Musnad.Tests.Collation;

public sealed class CopyTests
{
    [Fact]
    public void TheSameTextElsewhereIsACopy()
    {
        CopyGroup group = Assert.Single(Collating.Of(Article("b", "2026-03-11", Words(1, 0, 60)), Article("a", "2026-03-12", Words(1, 0, 60)), Article("c", "2026-03-11", Words(2, 0, 60))).Copies);

        Assert.Equal([new ArticleCopy("b", 1), new ArticleCopy("a", 1)], group.Articles);
    }

    [Fact]
    public void AnotherHeadlineAndACutEndLeaveACopy()
    {
        CopyGroup group = Assert.Single(Collating.Of(Article("a", "2026-03-11", Words(1, 0, 100)), Article("b", "2026-03-12", Words(9, 0, 6), Words(1, 0, 50))).Copies);

        Assert.Equal(["a", "b"], group.Articles.Select(copy => copy.Article));
        Assert.InRange(group.Articles[1].Likeness, 0.8, 0.95);
    }

    [Fact]
    public void AChangedWordHereAndThereLeavesACopy()
    {
        string edited = string.Join(' ', Words(1, 0, 100).Split(' ').Select((word, place) => place % 17 == 5 ? "غيرها" : word));

        Assert.Single(Collating.Of(Article("a", "2026-03-11", Words(1, 0, 100)), Article("b", "2026-03-11", edited)).Copies);
    }

    [Fact]
    public void ASharedFooterMakesNoCopy() =>
        Assert.Empty(Collating.Of(Article("a", "2026-03-11", Words(1, 0, 60), Words(9, 0, 30)), Article("b", "2026-03-11", Words(2, 0, 60), Words(9, 0, 30))).Copies);

    [Fact]
    public void AStockPhraseMakesNoCopyOfShortTexts() =>
        Assert.Empty(Collating.Of(Article("a", "2026-03-11", Words(9, 0, 6)), Article("b", "2026-03-11", Words(9, 0, 6)), Article("c", "2026-03-11", "")).Copies);

    [Fact]
    public void TheSamePatternAWeekLaterIsANewText() =>
        Assert.Empty(Collating.Of(Article("a", "2026-03-11", Words(1, 0, 80), Words(2, 0, 20)), Article("b", "2026-03-18", Words(1, 0, 80), Words(3, 0, 20))).Copies);

    [Fact]
    public void TheSameTextAWeekLaterIsACopy() =>
        Assert.Single(Collating.Of(Article("a", "2026-03-11", Words(1, 0, 80)), Article("b", "2026-03-18", Words(1, 0, 80))).Copies);

    [Fact]
    public void ARoundUpDoesNotJoinItsStories()
    {
        IReadOnlyList<CopyGroup> groups = Collating.Of(
            Article("round-up", "2026-03-11", Words(1, 0, 60), Words(2, 0, 60)),
            Article("one", "2026-03-10", Words(1, 0, 60)),
            Article("one too", "2026-03-10", Words(1, 0, 60)),
            Article("two", "2026-03-10", Words(2, 0, 60))).Copies;

        Assert.DoesNotContain(groups, group => group.Articles.Any(copy => copy.Article == "one") && group.Articles.Any(copy => copy.Article == "two"));
        Assert.Contains(groups, group => group.Articles.Any(copy => copy.Article == "one") && group.Articles.Any(copy => copy.Article == "one too"));
    }

    [Fact]
    public void SlightChangesDoNotChain()
    {
        RecordDraft[] steps = [.. Enumerable.Range(0, 8).Select(step => Article($"a{step}", "2026-03-11", Words(1, step * 20, 100)))];

        Assert.DoesNotContain(Collating.Of(steps).Copies, group => group.Articles.Any(copy => copy.Article == "a0") && group.Articles.Any(copy => copy.Article == "a7"));
        Assert.NotEmpty(Collating.Of(steps).Copies);
    }

    private static RecordDraft Article(string id, string day, params string[] parts) => new RecordDraft(id, "outlet", day).Text(string.Join(' ', parts));

    /// <summary>Words of an endless text, which has no word in common with another one.</summary>
    private static string Words(int text, int first, int count) => string.Join(' ', Enumerable.Range(first, count).Select(word => $"كلمة{text}و{word}"));
}
