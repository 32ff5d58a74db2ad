using Musnad.Collation;
using Musnad.Collation.Identities;
using Musnad.Records;
using Xunit;

namespace Musnad.Tests.Collation;

public sealed class IdentityTests
{
    [Fact]
    public void AStateIsOneWhateverItIsCalled()
    {
        Identity state = Assert.Single(Of(A(ActorKind.State, "روسيا", null, "RUS"), A(ActorKind.State, "الحكومة الروسية", null, "RUS")));

        Assert.Equal(("state:RUS", "روسيا", "Russia", "RUS", "RUS"), (state.Id, state.Name, state.NameEn, state.Country, state.Side));
        Assert.Equal(["الحكومة الروسية", "روسيا"], state.Names);
        Assert.Equal(2, state.Actors.Count);
    }

    [Fact]
    public void ATownIsNotItsState() => Assert.Empty(Of(A(ActorKind.State, "صفاقس", null, "TUN"), A(ActorKind.State, "صفاقس", null, "TUN")));

    [Fact]
    public void ABodyOfTheKnowledgeFileIsKnownWithoutItsCountrysName()
    {
        Identity body = Assert.Single(Of(A(ActorKind.Body, "وزارة الخارجية", null, "RUS"), A(ActorKind.Body, "الخارجية الروسية", null, "RUS")));

        Assert.StartsWith("org:", body.Id, StringComparison.Ordinal);
        Assert.Equal("RUS", body.Side);
    }

    [Fact]
    public void AMinistryOfTwoCountriesIsTwo()
    {
        IReadOnlyList<Identity> bodies = Of(A(ActorKind.Body, "وزارة الموانئ", null, "RUS"), A(ActorKind.Body, "وزارة الموانئ", null, "EGY"), A(ActorKind.Body, "وزارة الموانئ المصرية", null, "EGY"));

        Assert.Equal(2, bodies.Count);
        Assert.Equal(["EGY", "RUS"], bodies.Select(body => body.Side).Order(StringComparer.Ordinal));
        Assert.Contains(bodies, body => body.Name == "وزارة الموانئ المصرية" && body.Actors.Count == 2);
    }

    [Fact]
    public void ABodyOfNoCountryStaysInItsArticle() => Assert.Empty(Of(A(ActorKind.Body, "وزارة الموانئ"), A(ActorKind.Body, "وزارة الموانئ")));

    [Fact]
    public void AWordThatEveryCompanyHasNamesNobody() =>
        Assert.Empty(Of(A(ActorKind.Body, "الهيئة", null, "TUN"), A(ActorKind.Organization, "الشركة", null, "TUN"), A(ActorKind.Body, "إدارة النادي", null, "TUN")));

    [Fact]
    public void APersonOfTheKnowledgeFileIsKnownByEnglishName()
    {
        Identity person = Assert.Single(Of(A(ActorKind.Person, "لافروف", null, null, "Sergey Lavrov"), A(ActorKind.Person, "سيرجي لافروف", "وزير الخارجية الروسي", "RUS")));

        Assert.Equal(("person:sergey-lavrov", "RUS"), (person.Id, person.Side));
        Assert.Equal(2, person.Actors.Count);
    }

    [Fact]
    public void ASurnameAloneIsNobody() => Assert.Empty(Of(A(ActorKind.Person, "لافروف", "وزير الخارجية", "RUS")));

    [Fact]
    public void APersonWithoutPublicRoleStaysInTheArticle() =>
        Assert.Empty(Of(A(ActorKind.Person, "نادر سليم الحلواني"), A(ActorKind.Person, "نادر سليم الحلواني", "الطبيب", "EGY"), A(ActorKind.Person, "نادر سليم الحلواني", "المتهم", "EGY")));

    [Fact]
    public void SpellingsOfOneOfficeHolderAreOne()
    {
        Identity person = Assert.Single(Of(
            A(ActorKind.Person, "لارس هولمبرغ", "وزير الطاقة السويدي", "SWE"),
            A(ActorKind.Person, "لارس هولمبرغ", "وزير الطاقة", "SWE"),
            A(ActorKind.Person, "لارس هولمبرج", "وزير الطاقة السويدي", "SWE")));

        Assert.Equal(3, person.Actors.Count);
        Assert.Equal(["لارس هولمبرغ", "لارس هولمبرج"], person.Names);
        Assert.Equal("SWE", person.Side);
    }

    [Fact]
    public void MiddleNamesMayBeLeftOut() => Assert.Single(Of(
        A(ActorKind.Person, "عبد الرحيم بن سالم الدوسقي", "وزير الموانئ", "EGY"),
        A(ActorKind.Person, "عبدالرحيم الدوسقي", "وزير الموانئ المصري", "EGY")));

    [Fact]
    public void ANameWithoutCountryJoinsTheOnlyOneThatHasOne()
    {
        Actor here = A(ActorKind.Person, "سالم رياض الدوسقي", "الوزير", "EGY");
        Actor nowhere = A(ActorKind.Person, "سالم رياض الدوسقي", "الوزير");

        Assert.Single(Of(here, nowhere));
        Assert.Equal(3, Of(here, nowhere, A(ActorKind.Person, "سالم رياض الدوسقي", "الوزير", "JOR")).Count);
    }

    [Fact]
    public void OneNameInTwoCountriesIsTwoPeople() => Assert.Equal(2, Of(
        A(ActorKind.Person, "سالم الدوسقي", "وزير الموانئ", "EGY"), A(ActorKind.Person, "سالم الدوسقي", "وزير الموانئ", "JOR")).Count);

    [Fact]
    public void OneShortNameInTwoKindsOfOfficeIsTwoPeople() => Assert.Equal(2, Of(
        A(ActorKind.Person, "سالم الدوسقي", "وزير الموانئ", "EGY"), A(ActorKind.Person, "سالم الدوسقي", "رئيس نادي النخيل", "EGY")).Count);

    [Fact]
    public void AnOfficeOfWhichThereIsOneIsKnownByItsTitle()
    {
        Identity office = Assert.Single(Of(A(ActorKind.Person, "وزير الموانئ المصري", "وزير الموانئ المصري", "EGY"), A(ActorKind.Person, "وزير الموانئ", "وزير الموانئ", "EGY")));

        Assert.Equal("EGY", office.Side);
        Assert.Empty(Of(A(ActorKind.Person, "الوزير", "الوزير", "EGY"), A(ActorKind.Person, "المتحدث", "المتحدث", "EGY")));
    }

    [Theory]
    [InlineData("نائب وزير الموانئ", "EGY")]
    [InlineData("المتحدث باسم وزارة الموانئ", "EGY")]
    [InlineData("سفير مصر في الأردن", "EGY")]
    [InlineData("الرئيس المصري", "EGY")]
    [InlineData("رئيس حزب النخيل", null)]
    [InlineData("رئيس لجنة الحكام بنادي النخيل", null)]
    [InlineData("مبعوث الأمم المتحدة", "org:united-nations")]
    public void ASideIsWhomTheOfficeSpeaksFor(string role, string? side)
    {
        Identity person = Assert.Single(Of(A(ActorKind.Person, "سالم رياض الدوسقي", role, "EGY")));

        Assert.Equal(side ?? person.Id, person.Side);
    }

    [Fact]
    public void GroupsAndUnnamedSourcesHaveNoIdentity() => Assert.Empty(Of(A(ActorKind.Group, "وزراء الخارجية", null, "EGY"), A(ActorKind.Anonymous, "مصدر أمني", null, "EGY")));

    private static Actor A(ActorKind kind, string name, string? role = null, string? country = null, string? english = null) =>
        new() { Id = "", Kind = kind, Name = name, Role = role, Country = country, NameEn = english, Mentions = [] };

    /// <summary>The identities of actors that stand in an article each.</summary>
    private static IReadOnlyList<Identity> Of(params Actor[] actors) => Collating.Of([.. actors.Select((actor, place) =>
    {
        var draft = new RecordDraft($"x{place}");
        draft.Actor(actor.Kind, actor.Name, actor.Role, actor.Country, actor.NameEn);
        return draft;
    })]).Identities;
}
