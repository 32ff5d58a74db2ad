using Musnad.Text;
using Xunit;

namespace Musnad.Tests;

public sealed class SourceTextTests
{
    [Fact]
    public void CodePointsCountSurrogatePairsOnce()
    {
        var text = new SourceText("a\U0001F600b\U0001F600c");

        Assert.Equal(5, text.CodePoints);
        Assert.Equal(4, text.ToCodePoints(6));
        Assert.Equal(6, text.FromCodePoints(4));
        Assert.Equal(2, text.ToCodePoints(3));
        Assert.Equal(1, text.FromCodePoints(1));
        Assert.Equal(3, text.FromCodePoints(2));
    }

    [Fact]
    public void EvidenceIsCheckedAgainstItsText()
    {
        var text = new SourceText("one two");

        Assert.Equal("two", Evidence.Of(text, new TextSpan(4, 7)).Words);
        Assert.NotNull(Evidence.Check(text, new TextSpan(4, 7), "two"));
        Assert.Null(Evidence.Check(text, new TextSpan(4, 7), "twO"));
        Assert.Null(Evidence.Check(text, new TextSpan(4, 9), "two"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Evidence.Of(text, new TextSpan(3, 3)));
    }
}
