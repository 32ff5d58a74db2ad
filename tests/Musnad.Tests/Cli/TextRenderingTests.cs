using Musnad.Cli.Rendering.Terminal;
using Musnad.Tests.Json;
using Xunit;
using Record = Musnad.Records.Record;

namespace Musnad.Tests.Cli;

public sealed class TextRenderingTests
{
    [Fact]
    public void ARecordIsATreeOfStatementsAndAListOfEvents()
    {
        const string Expected =
            """
            سلوى وهران تشكر نظيرها على دعمه
            وكالة الساحل · (وكالة الشرق) ·
            2026-03-10T08:30:00+03:00 · ar · call

            ACTORS
              a1 وزارة الخارجية · body · DZA
              a2 سلوى وهران (Salwa Wahran) · person · DZA ·
                  «الوزيرة»
              a3 كريم ساحل · person
              a4 مصدر مطلع · anonymous
              a5 الجانبان · group · DZA+TUN · سلوى وهران, كريم
                  ساحل

            STATEMENTS
              s1 وزارة الخارجية «أعلنت» [state]
              │  «أن الوزيرة سلوى وهران أجرت اتصالا هاتفيا مع
              │  نظيرها كريم ساحل، وأنها شكرته على "دعم بلاده
              │  الثابت"»
              │  press-statement · 2026-03-10 · confidence
              │  0.97
              └─ s2 سلوى وهران (by the verb's form) «شكرت»
                      [support] → كريم ساحل
                    «على "دعم بلاده الثابت"»
                    phone · to كريم ساحل · during e1 ·
                    repeated 1× · confidence 0.81

              s3 مصدر مطلع (by description) «حذر» [warn]
                 «من تأخر المساعدات 😀»
                 confidence 0.50

              s4 – nobody is named «أُفيد» [state]
                 «بأن القافلة وصلت»
                 confidence 0.50

              s5 ? unresolved «قالوا» [state]
                 «إن الطريق مغلق»
                 confidence 0.50

            EVENTS
              e1 CONSULT phone سلوى وهران, كريم ساحل ·
                    asserted · 2026-03-10
                  about «دعم بلاده»
                  according to
                  ├─ وزارة الخارجية [s1] «اتصالا هاتفيا»
                  └─ وكالة الساحل itself «تشكر»
              e2 AID مصدر مطلع → سلوى وهران · planned
                  at «الطريق»
                  according to
                  └─ وكالة الساحل itself «القافلة»

            """;

        Assert.Equal(Expected, TextRendering.Render(SampleRecords.Call(), new TextOptions { Width = 50 }));
    }

    [Fact]
    public void AtATerminalWordsOfTheArticleAreIsolatedLineByLine()
    {
        string text = TextRendering.Render(SampleRecords.Call(), new TextOptions { Width = 40, Isolates = true });

        Assert.All(text.Split('\n'), line => Assert.Equal(line.Count(letter => letter == '\u2067'), line.Count(letter => letter == '\u2069')));
        Assert.Contains("s1 \u2067وزارة الخارجية\u2069 \u2067«أعلنت»\u2069 [state]", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', text);
    }

    [Fact]
    public void ColoursEndOnTheirLine()
    {
        string text = TextRendering.Render(SampleRecords.Call(), new TextOptions { Width = 40, Color = true });

        Assert.Contains("\e[1;33m? unresolved\e[0m", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n'), line => Assert.Equal(line.Split("\e[0m").Length - 1, (line.Split("\e[").Length - 1) / 2));
    }

    [Fact]
    public void AnArticleCannotSteerTheTerminal()
    {
        Record record = SampleRecords.Empty("x", "عنوان \e[2J\u202Eمقلوب\u0007\u009b", "ar");
        string text = TextRendering.Render(record, new TextOptions { Width = 60, Color = true });

        Assert.Contains("عنوان ␛[2J⟨RLO⟩مقلوب␇\uFFFD", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', text);
    }

    [Theory]
    [InlineData("مَدّ", 2)]
    [InlineData("a\u200Fb", 2)]
    [InlineData("😀漢", 4)]
    [InlineData("plain", 5)]
    public void ColumnsAreCountedAsATerminalDoes(string text, int columns) => Assert.Equal(columns, TerminalWidth.Of(text));

    [Fact]
    public void NoLineIsWiderThanTheTerminal()
    {
        foreach (int width in new[] { 40, 57, 80, 120 })
        {
            string text = TextRendering.Render(SampleRecords.Call(), new TextOptions { Width = width });
            Assert.All(text.Split('\n'), line => Assert.True(TerminalWidth.Of(line) <= width, line));
        }
    }
}
