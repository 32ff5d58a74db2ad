using System.Text.Json;
using Xunit;

namespace Musnad.Tests.Comparisons;

public sealed class TraceTests(OneCall call) : IClassFixture<OneCall>
{
    private const string Warning = "استمرار إغلاق المعابر سيؤدي إلى كارثة إنسانية";

    [Fact]
    public void TheEarliestReportStandsFirstWithItsChainAndOrigin()
    {
        JsonElement trace = call.Json("trace", "استعداد البرازيل لإرسال مساعدات طبية عاجلة");
        JsonElement[] reports = [.. trace.GetProperty("reports").EnumerateArray().Where(report => report.GetProperty("share").GetDouble() == 1)];

        Assert.Equal(["وكالة الأطلسي", "موقع المرفأ"], reports.Select(report => report.GetProperty("outlet").GetString()));
        Assert.Equal(["وزارة الخارجية البرازيلية"], trace.GetProperty("origins").EnumerateArray().Select(origin => origin.GetProperty("name").GetString()));
        Assert.Equal(["وكالة الضفاف للأنباء", "وزارة الخارجية البرازيلية", "لويس كاردوزو"], reports[1].GetProperty("chain").EnumerateArray().Select(link => link.GetProperty("name").GetString()));
        Assert.StartsWith("utterance-", Assert.Single(trace.GetProperty("utterances").EnumerateArray()).GetString(), StringComparison.Ordinal);
        Assert.Equal([1, 1], reports.Select(report => report.GetProperty("wording").GetInt32()));
    }

    [Theory]
    [InlineData("إن استمرار إغلاق المعابر سوف يؤدي حتما إلى كارثة إنسانية", true)]
    [InlineData("استمرار اغلاق المعابر سيؤدي الى كارثة", true)]
    [InlineData("كارثة إنسانية إلى سيؤدي المعابر إغلاق استمرار", false)]
    [InlineData("استمرار القتال في الجنوب سيؤدي إلى موجة نزوح", false)]
    public void WordsMayBeMissingOrChangedButNotTheirOrder(string quotation, bool held)
        => Assert.Equal(held, call.Json("trace", quotation).GetProperty("held").GetBoolean());

    [Fact]
    public void TheWordsThatDifferAreTold()
    {
        JsonElement report = call.Json("trace", "استمرار إغلاق كل المعابر سيؤدي إلى كارثة").GetProperty("reports")[0];

        Assert.Equal(["كل"], report.GetProperty("missing").EnumerateArray().Select(word => word.GetString()));
        Assert.Empty(report.GetProperty("words").GetProperty("marks").EnumerateArray());
        JsonElement other = call.Json("trace", "استمرار المعابر سيؤدي إلى كارثة إنسانية").GetProperty("reports")[0].GetProperty("words");
        int[] mark = [.. Assert.Single(other.GetProperty("marks").EnumerateArray()).EnumerateArray().Select(offset => offset.GetInt32())];
        Assert.Equal("إغلاق", other.GetProperty("text").GetString()![mark[0]..mark[1]]);
    }

    [Fact]
    public void WordsOutsideOfAnyStatementAreToldApart()
    {
        JsonElement trace = call.Json("trace", "بعد أيام من إعلان هدنة مؤقتة");

        Assert.Equal(1, trace.GetProperty("unattributed").GetInt32());
        Assert.Empty(trace.GetProperty("origins").EnumerateArray());
        Assert.Contains("in the text, attributed to nobody by this reader", call.Run("trace", "بعد أيام من إعلان هدنة مؤقتة").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsNotHeldIsToldSo()
    {
        (int code, string output, string error) = call.Run("trace", "كلام لم يرد في أي مقالة هنا");

        Assert.Equal((0, "not among the texts held\n", ""), (code, output, error));
        Assert.False(call.Json("trace", "كلام لم يرد في أي مقالة هنا").GetProperty("held").GetBoolean());
    }

    [Fact]
    public void TheOffsetsLeadToTheWords()
    {
        JsonElement report = call.Json("trace", Warning).GetProperty("reports")[0];
        string id = report.GetProperty("id").GetString()!;
        using Musnad.Archive.IArchive archive = Musnad.Cli.Composition.Archive(call.Archive, true).Archive!;
        Musnad.Text.SourceText text = archive.Find(id.Split('/')[0])!.Article.Text;

        Assert.Equal(Warning, text[new Musnad.Text.TextSpan(text.FromCodePoints(report.GetProperty("start").GetInt32()), text.FromCodePoints(report.GetProperty("end").GetInt32()))]);
    }

    [Theory]
    [InlineData("كلمة", "too short")]
    [InlineData("«» ؟!", "too short")]
    [InlineData("", "too short")]
    public void WhatCannotBeTracedIsRefusedInASentence(string quotation, string because)
    {
        (int code, string _, string error) = call.Run("trace", quotation);

        Assert.Equal(1, code);
        Assert.Contains(because, error, StringComparison.Ordinal);
    }

    [Fact]
    public void NothingInAQuotationIsAnOperator()
    {
        foreach (string quotation in new[] { "\" OR stems:* NOT x", "NEAR(a b c) AND NOT x", "a\" b\" c\" *", "{stems} : ^a b c", "'; DROP TABLE text; --" })
        {
            Assert.Equal(0, call.Run("trace", "--", quotation).Code);
        }

        Assert.Equal(2, call.Run("trace").Code);
        Assert.Equal(2, call.Run("trace", "--nope").Code);
    }

    [Fact]
    public void PagingKeepsTheWholeCount()
    {
        JsonElement page = call.Json("trace", Warning, "--limit", "1", "--offset", "1");

        Assert.Equal((4, 1), (page.GetProperty("reportsInAll").GetInt32(), page.GetProperty("reports").GetArrayLength()));
    }
}
