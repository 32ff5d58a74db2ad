using Musnad.Annotations;
using Musnad.Arabic;
using Musnad.Articles;
using Musnad.Text;
using Xunit;

namespace Musnad.Tests.Mentions;

public sealed class HomeCountryTests
{
    [Theory]
    [InlineData("قال وزير النقل إن الطريق مغلق.", "صحيفة المدى (بغداد)", null, "IRQ")]
    [InlineData("قال وزير النقل إن الطريق مغلق.", "الصباح التونسية", null, "TUN")]
    [InlineData("قال وزير النقل إن الطريق مغلق.", "aawsat", null, "SAU")]
    [InlineData("قال وزير النقل إن الطريق مغلق.", null, "https://www.example.tn/a", "TUN")]
    [InlineData("قال وزير النقل إن الطريق مغلق.", "صحيفة النهضة الحرة", null, null)]
    [InlineData("بيروت - قال وزير النقل إن الطريق مغلق.", null, null, "LBN")]
    [InlineData("قال وزير النقل المغربي إن الطريق مغلق. وأضاف أن المغرب لن يستورد الحافلات.", null, null, "MAR")]
    [InlineData("التقى الرئيس التركي الرئيس الروسي. وأكدت تركيا وروسيا الاتفاق.", null, null, null)]
    public void TheOutletTheDatelineAndTheStatesNamedTellIt(string text, string? outlet, string? url, string? home)
    {
        var article = new Article { Id = "x", Text = new SourceText(text), Language = "ar", Outlet = outlet, Url = url };

        Assert.Equal(home, new ArabicAnnotator().Annotate(article).HomeCountry);
    }

    [Theory]
    [InlineData("مسقط - أكدت السلطنة أن الموانئ العمانية مفتوحة.", "السلطنة", "OMN")]
    [InlineData("عمان - أكدت المملكة أن الأردن لن يرفع الأسعار. وقالت الحكومة الأردنية إن الخبز متوفر.", "المملكة", "JOR")]
    [InlineData("الرياض - أكدت المملكة أن الموانئ السعودية مفتوحة.", "المملكة", "SAU")]
    public void ANameOfSeveralStatesMeansTheHomeCountry(string text, string name, string country)
    {
        var article = new Article { Id = "x", Text = new SourceText(text), Language = "ar" };

        Mention mention = Assert.Single(new ArabicAnnotator().Annotate(article).Mentions, mention => text[mention.Span.Start..mention.Span.End] == name);

        Assert.Equal(country, mention.Country);
    }
}
