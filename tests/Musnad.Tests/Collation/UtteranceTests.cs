using Musnad.Collation.Utterances;
using Musnad.Records;
using Xunit;

namespace Musnad.Tests.Collation;

public sealed class UtteranceTests
{
    private const string Long = "إن الميناء الجديد سيفتح أبوابه أمام السفن الكبيرة قبل نهاية الصيف وإن العمل فيه يجري ليلا ونهارا بلا توقف";
    private const string Part = "الميناء الجديد سيفتح أبوابه أمام السفن الكبيرة قبل نهاية الصيف";
    private const string Quotation = "يجري ليلا ونهارا بلا توقف";

    [Fact]
    public void OneWhoQuotesLessGivesTheSameWords()
    {
        Utterance utterance = Assert.Single(Of(Said("b", "2026-03-11", Part), Said("a", "2026-03-10", Long)));

        Assert.Equal("person:sergey-lavrov", utterance.Speaker);
        Assert.Equal(["a", "b"], utterance.Tellings.Select(telling => telling.Statement.Article));
        Assert.Equal(1, utterance.Tellings[0].Share);
        Assert.InRange(utterance.Tellings[1].Share, 0.3, 0.7);
        Assert.Equal(2, utterance.Tally.Articles);
    }

    [Fact]
    public void ASpellingOrTwoDoNotMatter() => Assert.Single(Of(Said("a", "2026-03-10", Long), Said("b", "2026-03-10", Long.Replace('إ', 'ا').Replace("الكبيرة", "الكبيره", StringComparison.Ordinal))));

    [Fact]
    public void AShortQuotationMustBeThereInFull()
    {
        Assert.Single(Of(Said("a", "2026-03-10", Long), Said("b", "2026-03-10", Quotation, isDirect: true)));
        Assert.Empty(Of(Said("a", "2026-03-10", Long), Said("b", "2026-03-10", "ليلا ونهارا بلا انقطاع", isDirect: true)));
    }

    [Fact]
    public void OtherWordsAreAnotherUtterance() => Assert.Empty(Of(Said("a", "2026-03-10", Long), Said("b", "2026-03-10", "إن الصيادين سيحصلون على قوارب حديثة ومخازن مبردة في كل المرافئ الصغيرة")));

    [Fact]
    public void WordsOfTwoSpeakersAreTwoUtterances() => Assert.Empty(Of(Said("a", "2026-03-10", Long), Said("b", "2026-03-10", Long, speaker: "فلاديمير بوتين")));

    [Fact]
    public void SomebodyKnownInOneArticleOnlyIsNoSpeakerOfSeveral() => Assert.Empty(Of(Said("a", "2026-03-10", Long, speaker: "نادر الحلواني"), Said("b", "2026-03-10", Long, speaker: "نادر الحلواني")));

    [Fact]
    public void AFormulaSaidAgainIsAnotherUtterance()
    {
        Assert.Empty(Of(Said("a", "2026-03-10", Long), Said("b", "2026-03-20", Long)));
        Assert.Empty(Of(Said("a", "2026-03-10", Long, date: "2026-03-08"), Said("b", "2026-03-10", Long, date: "2026-03-10")));
    }

    [Fact]
    public void PhrasesOfADailyReportAreFormulas()
    {
        const string Report = "وتهب على الساحل الشرقي رياح شمالية معتدلة السرعة وتكون الأمواج متوسطة الارتفاع حتى المساء";
        RecordDraft[] daily = [.. Enumerable.Range(10, 12).Select(day => Said($"a{day}", $"2026-03-{day:00}", $"{Report} وتبلغ الحرارة العظمى {day} درجة"))];

        Assert.Empty(Of(daily));
        Assert.NotEmpty(Of(daily[..2]));
    }

    [Fact]
    public void ALongQuotationIsFoundWeeksLater() => Assert.Single(Of(Said("a", "2026-03-10", Long), Said("b", "2026-04-20", Long, isDirect: true)));

    [Fact]
    public void WhatStandsWithinAStatementIsNotToldAgain()
    {
        var draft = new RecordDraft("a", "outlet", "2026-03-10");
        string speaker = draft.Actor(ActorKind.Person, "سيرغي لافروف");
        draft.Statement(speaker, Part, draft.Statement(speaker, Long));

        Assert.Empty(Of(draft));
    }

    [Fact]
    public void TheHeadlineTellsItAgain()
    {
        var draft = new RecordDraft("a", "outlet", "2026-03-10");
        string speaker = draft.Actor(ActorKind.Person, "سيرغي لافروف");
        draft.Statement(speaker, Part);
        draft.Statement(speaker, Long);

        Assert.Equal(1, Assert.Single(Of(draft)).Tally.Articles);
    }

    [Fact]
    public void PartsDoNotChain()
    {
        string[] words = [.. Enumerable.Range(0, 60).Select(word => $"كلمة{word}")];
        RecordDraft[] steps = [.. Enumerable.Range(0, 8).Select(step => Said($"a{step}", "2026-03-10", string.Join(' ', words.Skip(step * 5).Take(20))))];

        Assert.DoesNotContain(Of(steps), utterance => utterance.Tellings.Any(telling => telling.Statement.Article == "a0") && utterance.Tellings.Any(telling => telling.Statement.Article == "a7"));
    }

    private static IReadOnlyList<Utterance> Of(params RecordDraft[] drafts) => Collating.Of(drafts).Utterances;

    private static RecordDraft Said(string id, string day, string words, bool isDirect = false, string speaker = "سيرغي لافروف", string? date = null)
    {
        var draft = new RecordDraft(id, "outlet", day);
        draft.Statement(draft.Actor(ActorKind.Person, speaker), words, isDirect: isDirect, date: date);
        return draft;
    }
}
