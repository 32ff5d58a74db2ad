using Musnad.Annotations;
using Musnad.Arabic;
using Musnad.Articles;
using Musnad.Records;
using Musnad.Text;
using Xunit;

namespace Musnad.Tests.Mentions;

public sealed class MentionBoundaryTests
{
    [Theory]
    [InlineData("عقدت الأستاذة مها الطنطاوي ندوة حول التعليم.", "الأستاذة مها الطنطاوي")]
    [InlineData("استقبل وزير التجارة اليوناني يورغوس بابانيس وفدا.", "وزير التجارة اليوناني يورغوس بابانيس")]
    [InlineData("أكد وزير الشؤون البلدية والقروية ماجد الفالح أن الحديقة جاهزة.", "وزير الشؤون البلدية والقروية ماجد الفالح")]
    [InlineData("قال رئيس قسم الهواتف سامي الخياط إن العطل أصلح.", "رئيس قسم الهواتف سامي الخياط")]
    [InlineData("أعلن المشرف على البرنامج بدر الحسيني أن الدورة بدأت.", "المشرف على البرنامج بدر الحسيني")]
    [InlineData("قال الأمين العام المساعد سامي البرقاوي إن الإضراب ألغي.", "الأمين العام المساعد سامي البرقاوي")]
    public void APersonIsReadFromTheTitleToTheEndOfTheName(string text, string phrase)
    {
        Mention mention = Assert.Single(Read(text), mention => mention is { Kind: ActorKind.Person, Form: MentionForm.Name });

        Assert.Equal(phrase, text[mention.Span.Start..mention.Span.End]);
    }

    [Theory]
    [InlineData("أعلن حزب ـ يميني مشاركته.")]
    [InlineData("وقالت حركة ّ إن الأمر انتهى.")]
    public void AWordOfMarksAloneBreaksNothing(string text)
    {
        Assert.All(Read(text), mention => Assert.True(mention.Span.End <= text.Length));
    }

    [Theory]
    [InlineData("التقى الوزير محمد صالح وأحمد الكندي.", "أحمد الكندي")]
    [InlineData("حضر محمد صالح وعبد الوهاب الكندي.", "عبد الوهاب الكندي")]
    public void AJoinedNameIsAPersonOfItsOwn(string text, string name)
    {
        Assert.Contains(Read(text), mention => mention is { Kind: ActorKind.Person, Form: MentionForm.Name } && text[mention.Span.Start..mention.Span.End] == name);
    }

    [Theory]
    [InlineData("تراجع النمو العالمي في العام الماضي.")]
    [InlineData("من جهته لم يتغير الأمر في العالم.")]
    [InlineData("توفي رحمه الله في رمضان.")]
    public void WordsThatNameNobodyAreNoMentions(string text)
    {
        Assert.Empty(Read(text));
    }

    [Theory]
    [InlineData("قالت الوزيرة هند الصالح إن الطريق مغلق.", GrammaticalGender.Feminine)]
    [InlineData("فازت مريم الكعبي بالجائزة.", GrammaticalGender.Feminine)]
    [InlineData("فاز محمود الكعبي بالجائزة.", GrammaticalGender.Masculine)]
    public void TheTitleOrTheFirstNameTellsTheGender(string text, GrammaticalGender gender)
    {
        Mention mention = Assert.Single(Read(text), mention => mention is { Kind: ActorKind.Person, Form: MentionForm.Name });

        Assert.Equal(gender, mention.Agreement.Gender);
    }

    [Theory]
    [InlineData("قالت اللجنة «درست المشروع بندا بندا».", "اللجنة")]
    [InlineData("قالت حركة «الفجر الجديد» إن المؤتمر غدا.", "حركة «الفجر الجديد»")]
    public void OnlyANameInQuotationMarksBelongsToABody(string text, string phrase)
    {
        Assert.Contains(Read(text), mention => text[mention.Span.Start..mention.Span.End] == phrase);
    }

    [Fact]
    public void TwoNamesJoinedByAndAreTwoPeople()
    {
        string[] names = [.. Read("حضر كريم البزاز ووليد الشامي الحفل.").Where(mention => mention.Kind == ActorKind.Person).Select(mention => mention.Name)];

        Assert.Equal(["كريم البزاز", "وليد الشامي"], names);
    }

    [Fact]
    public void AForeignParticleBelongsToTheSurname()
    {
        string[] names = [.. Read("وصلت المفوضة ماريا فان هوتن صباحا. وغادرت فان هوتن مساء.").Where(mention => mention.Kind == ActorKind.Person).Select(mention => mention.Name)];

        Assert.Equal(["ماريا فان هوتن", "فان هوتن"], names);
    }

    private static IReadOnlyList<Mention> Read(string text) =>
        new ArabicAnnotator().Annotate(new Article { Id = "x", Text = new SourceText(text), Language = "ar" }).Mentions;
}
