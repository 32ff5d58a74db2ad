using Musnad.Annotations;
using Musnad.Arabic;
using Musnad.Articles;
using Musnad.Text;
using Xunit;

namespace Musnad.Tests;

public sealed class ArabicAnnotatorTests
{
    [Theory]
    [InlineData("قال الوزير إن الأمر \U0001F600")]
    [InlineData("قال الوزير: \"\U0001F600\U0001F600\U0001F600 نعم \U0001F600\"\U0001F600.")]
    [InlineData("\U0001F600\U0001F600 دعت الوزارة إلى الهدوء \U0001F600\U0001F600\U0001F600")]
    public void NoRangePartsASurrogatePair(string text)
    {
        AnnotatedText annotated = new ArabicAnnotator().Annotate(new Article { Id = "x", Text = new SourceText(text), Language = "ar" });

        TextSpan[] spans = [.. annotated.Frames.SelectMany(frame => frame.Content), .. annotated.Mentions.Select(mention => mention.Span), .. annotated.Quotations.Select(quotation => quotation.Outer)];
        Assert.NotEmpty(spans);
        Assert.All(spans, span => Assert.False(char.IsLowSurrogate(text[span.Start]) || (span.End < text.Length && char.IsLowSurrogate(text[span.End]))));
    }
}
