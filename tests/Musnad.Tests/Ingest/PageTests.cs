using Musnad.Articles;
using Musnad.Ingest;
using Xunit;

namespace Musnad.Tests.Ingest;

public sealed class PageTests
{
    private const string First = "قال وزير النقل في مؤتمر صحفي عقده صباح الأحد إن الجسر الجديد سيفتح أمام السيارات في نهاية الشهر، وأضاف أن كلفته بلغت أربعين مليون دينار.";
    private const string Second = "ونفت البلدية أن تكون الأعمال قد توقفت، مؤكدة أن \"العمل مستمر ليلا ونهارا\". وبحسب مصدر في الشركة فإن التأخير لم يتجاوز أسبوعين.";
    private const string Third = "ودعا رئيس نقابة السائقين إلى خفض الرسوم، محذرا من أن رفعها سيضر بأصحاب الشاحنات الصغيرة.";
    private const string Title = "افتتاح جسر المرفأ نهاية الشهر";
    private const string Text = Title + "\n" + First + "\n" + Second + "\n" + Third;

    private static readonly string Article =
        $"""
        <nav><a href="/">الرئيسية</a> <a href="/w">العالم</a></nav>
        <div class="breadcrumb"><a href="/">الرئيسية</a> / أخبار</div>
        <article class="post has-share">
          <h1>{Title}</h1>
          <div class="share-buttons"><a href="#">شارك</a><a href="#">غرد</a></div>
          <figure><img src="x.jpg" alt="الجسر"><figcaption>الجسر كما بدا أمس (أرشيف)</figcaption></figure>
          <div class="wp-caption"><img src="y.jpg"><p class="wp-caption-text">صورة ثانية من الأرشيف</p></div>
          <div class="content">
            <p>{First}</p>
            <p><strong>اقرأ أيضاً:</strong> <a href="/2">أزمة المرور في العاصمة تشتد مع بدء العام الدراسي</a></p>
            <p>{Second.Replace("\"", "&quot;", StringComparison.Ordinal)}</p>
            <script>document.write("<p>نص دخيل</p>")</script>
            <h3>ذات صلة</h3><ul><li><a href="/3">خبر آخر</a></li><li><a href="/4">خبر غيره</a></li></ul>
            <p>{Third}</p>
          </div>
        </article>
        <aside><h3>الأكثر قراءة</h3><p>خبر لا شأن له بما سبق، وهو طويل بما يكفي ليبدو فقرة من المقال، وفيه فاصلة أيضا.</p></aside>
        <footer>جميع الحقوق محفوظة</footer>
        """;

    [Fact]
    public void LinkedDataTellsTheArticle()
    {
        string page = $$"""
            <!doctype html><html lang="ar"><head><title>{{Title}} - المرفأ</title><meta property="og:title" content="غير هذا">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
              {"@type":"WebSite","name":"موقع"},
              {"@type":["Article","NewsArticle"],"headline":"{{Title}}","datePublished":"2026-02-01T09:30:00+0300","publisher":{"@id":"#org"},"url":"https://example.org/1"},
              {"@type":"Organization","@id":"#org","name":"صحيفة المرفأ"}]}</script></head><body>{{Article}}</body></html>
            """;

        Article article = Reading.One(page, "dir/page.html");

        Assert.Equal(Text, article.Text.ToString());
        Assert.Equal(Title, article.Title);
        Assert.Equal("صحيفة المرفأ", article.Outlet);
        Assert.Equal("2026-02-01T09:30:00+03:00", article.Published?.ToString());
        Assert.Equal("https://example.org/1", article.Url);
        Assert.Equal("ar", article.Language);
        Assert.Equal("page.html", article.Id);
        Assert.True(article.TextDiffersFromInput);
    }

    [Theory]
    [InlineData("""<meta property="og:site_name" content="المرفأ"><meta property="article:published_time" content="2026-02-01T09:30:00Z"><meta property="og:title" content="افتتاح جسر المرفأ نهاية الشهر | المرفأ">""")]
    [InlineData("""<meta name="application-name" content="المرفأ"><meta name="pubdate" content="2026-02-01"><title>افتتاح جسر المرفأ نهاية الشهر | المرفأ</title>""")]
    [InlineData("""<meta itemprop="publisher" content="المرفأ"><meta itemprop="datePublished" content="2026-02-01 09:30"><meta itemprop="headline" content="افتتاح جسر المرفأ نهاية الشهر">""")]
    [InlineData("""<script type="application/ld+json">{ broken </script><script type="application/ld+json">[{"@type":"NewsArticle","headline":"افتتاح جسر المرفأ نهاية الشهر","publisher":[{"name":"المرفأ"}],"datePublished":"2026-02-01","note":"line" , }]</script>""")]
    public void MetaElementsTellTheArticle(string head)
    {
        Article article = Reading.One($"<html><head>{head}</head><body>{Article}</body></html>", "a.html");

        Assert.Equal(Title, article.Title);
        Assert.Equal("المرفأ", article.Outlet);
        Assert.Equal(new DateOnly(2026, 2, 1), article.Published?.Day);
        Assert.Equal(Text, article.Text.ToString());
    }

    [Fact]
    public void CallerWins()
    {
        var options = new ReadOptions { Outlet = "الناقل", Published = PublicationTime.Parse("2026-02-03") };

        Article article = Reading.One($"<html><head><meta property='og:site_name' content='المرفأ'></head><body>{Article}<time datetime='2026-02-01'>أمس</time></body></html>", "a.html", options);

        Assert.Equal("الناقل", article.Outlet);
        Assert.Equal("2026-02-03", article.Published?.ToString());
    }

    [Fact]
    public void MarkedBodyIsPreferred()
    {
        string page = $"<html><body><div><p>{First}</p><p>{First}</p></div><div itemprop='articleBody'><p>{Second}</p><p>{Third} {Third}</p></div></body></html>";

        Assert.Equal($"{Second}\n{Third} {Third}", Reading.One(page, "a.html").Text.ToString());
    }

    [Fact]
    public void LinkedDataGivesTheTextWhereThePageHasNone()
    {
        string page = $$"""<html><body><div id="root"></div><script type="application/ld+json">{"@type":"NewsArticle","headline":"{{Title}}","articleBody":"{{First}}\n{{Third}} &quot;نعم&quot;"}</script></body></html>""";

        Assert.Equal($"{Title}\n{First}\n{Third} \"نعم\"", Reading.One(page, "a.html").Text.ToString());
    }

    [Fact]
    public void OldLayoutsWithBreaksAndTablesAreRead()
    {
        string page = $"<HTML><BODY><TABLE><TR><TD><A HREF=/>الرئيسية</A><TD><FONT SIZE=4>{First}<BR><BR>{Second}<BR>{Third}</FONT></TABLE></BODY></HTML>";

        Assert.EndsWith($"{First}\n{Second}\n{Third}", Reading.One(page, "old.htm").Text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void AWrapperThatSoundsLikeBoilerplateIsNotLost()
    {
        string page = $"<html><body><div class='social-wall'><p>{First}</p><p>{Second}</p><p>{Third}</p></div></body></html>";

        Assert.Equal($"{First}\n{Second}\n{Third}", Reading.One(page, "a.html").Text.ToString());
    }

    [Fact]
    public void TextInManyBlocksIsReadInOrder()
    {
        string Block(string type, string inner) => $"<div class='article__block' data-type='{type}'><div class='article__{type}'>{inner}</div></div>";
        string page = $"<html><body><div class='layout'><div class='header'><a href='/'>الصفحة الأولى</a></div><div class='article'>"
            + $"<h1 class='article__title'>{Title}</h1><div class='article__announce-text'>{Third}</div><div class='article__body'>"
            + Block("text", First) + Block("article", "<a href='/x' class='title'>خبر آخر من أخبار اليوم</a>") + Block("text", Second)
            + "</div></div><div class='footer'>حقوق النشر</div></div></body></html>";

        string text = Reading.One(page, "a.html").Text.ToString();

        Assert.StartsWith(Title + "\n", text, StringComparison.Ordinal);
        Assert.Contains(First, text, StringComparison.Ordinal);
        Assert.EndsWith(Second, text, StringComparison.Ordinal);
        Assert.DoesNotContain("حقوق النشر", text, StringComparison.Ordinal);
        Assert.DoesNotContain("الصفحة الأولى", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ShortPagesAreReadWhole()
    {
        Assert.Equal("خبر قصير من سطر واحد.", Reading.One("<p>خبر <b>قصير</b>\n من&nbsp;سطر واحد.</p>", "-").Text.ToString());
    }

    [Fact]
    public void ShortQuotationsKeepTheirMarks()
    {
        Assert.Equal("قال: \"نعم\" ثم مضى.", Reading.One("<html><p>قال: <q>نعم</q> ثم مضى.</p>", "-").Text.ToString());
    }

    [Fact]
    public void APageInAnotherLanguageIsRecordedAsSuch()
    {
        Article article = Reading.One("<html lang=ar><body><article><p>The minister said that the bridge would be opened to cars at the end of the month.</p></article></body></html>", "a.html");

        Assert.Equal("en", article.Language);
    }
}
