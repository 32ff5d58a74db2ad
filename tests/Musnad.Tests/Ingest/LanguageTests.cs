using Musnad.Ingest.Languages;
using Xunit;

namespace Musnad.Tests.Ingest;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("ar", "قال الوزير إن الجسر سيفتح في نهاية الشهر وأضاف أن الكلفة لم ترتفع")]
    [InlineData("ar", "بيان صحفي")]
    [InlineData("ar", "غوغل تطلق گوگل پلاي في الشرق الأوسط هذا الأسبوع")]
    [InlineData("ar", "وقال إن القرار الذي اتخذ في الجلسة كان «good for the market» على حد تعبيره")]
    [InlineData("fa", "وزیر راه گفت که این پل در پایان ماه برای خودروها باز خواهد شد")]
    [InlineData("fa", "وزير راه گفت كه اين پل در پايان ماه براى خودروها باز خواهد شد")]
    [InlineData("ur", "وزیر نے کہا کہ یہ پل مہینے کے آخر میں گاڑیوں کے لیے کھول دیا جائے گا")]
    [InlineData("ckb", "وەزیر ڕایگەیاند کە پردەکە لە کۆتایی مانگدا بۆ ئۆتۆمبێل دەکرێتەوە")]
    [InlineData("ps", "وزیر وویل چې دا پل به د میاشتې په پای کې د موټرو لپاره پرانیستل شي")]
    [InlineData("en", "The minister said that the bridge would be opened to cars at the end of the month")]
    [InlineData("fr", "Le ministre a dit que le pont sera ouvert aux voitures à la fin du mois")]
    [InlineData("es", "El ministro dijo que el puente se abrirá a los coches a finales de mes")]
    [InlineData("de", "Der Minister sagte, dass die Brücke am Ende des Monats für Autos geöffnet wird")]
    [InlineData("tr", "Bakan köprünün ay sonunda araçlara açılacağını ve bunun için çalışıldığını söyledi")]
    [InlineData("ru", "Министр сообщил, что мост откроют для машин в конце месяца")]
    [InlineData("uk", "Міністр повідомив, що міст відкриють для машин наприкінці місяця")]
    [InlineData("he", "השר אמר כי הגשר ייפתח בסוף החודש")]
    [InlineData("ja", "大臣は橋が月末に開通すると述べた")]
    [InlineData("zh", "部长表示大桥将于月底通车")]
    [InlineData("und", "12345 --- 67")]
    [InlineData("und", "")]
    public void TheTextTellsItsLanguage(string language, string text) => Assert.Equal(language, LanguageDetector.Detect(text));

    [Fact]
    public void AClaimIsHeardOnlyWhenTheTextLeavesItOpen()
    {
        Assert.Equal("ar", LanguageDetector.Detect("قال الوزير إن الجسر سيفتح في نهاية الشهر", "fa-IR"));
        Assert.Equal("fa", LanguageDetector.Detect("تهران", "fa_IR"));
        Assert.Equal("it", LanguageDetector.Detect("Roma Milano Torino", "it"));
        Assert.Equal("und", LanguageDetector.Detect("Roma Milano Torino", "ar"));
    }
}
