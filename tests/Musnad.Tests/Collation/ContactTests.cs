using Musnad.Collation.Contacts;
using Musnad.Records;
using Xunit;

namespace Musnad.Tests.Collation;

public sealed class ContactTests
{
    [Fact]
    public void OneCallInTwoArticlesIsOneContact()
    {
        Contact call = Assert.Single(Of(Told("b", "2026-03-11", ContactMode.Phone, "2026-03-10"), Told("a", "2026-03-12", ContactMode.Phone, "2026-03-10")));

        Assert.Equal((ContactMode.Phone, new DateOnly(2026, 3, 10), new DateOnly(2026, 3, 11)), (call.Mode, call.Date, call.FirstPublished));
        Assert.Equal(["state:EGY", "state:JOR"], call.Participants);
        Assert.Equal(["b", "a"], call.Tellings.Select(telling => telling.Event.Article));
    }

    [Fact]
    public void ACallIsNoMeeting() => Assert.Equal(2, Of(Told("a", "2026-03-10", ContactMode.Phone), Told("b", "2026-03-10", ContactMode.Meeting)).Count);

    [Fact]
    public void AVisitMayBeToldAsAMeeting() => Assert.Single(Of(Told("a", "2026-03-10", ContactMode.Visit), Told("b", "2026-03-10", ContactMode.Meeting)));

    [Fact]
    public void TwoDatesAreTwoContacts() => Assert.Equal(2, Of(Told("a", "2026-03-11", ContactMode.Phone, "2026-03-10"), Told("b", "2026-03-11", ContactMode.Phone, "2026-03-11")).Count);

    [Fact]
    public void AnUndatedTellingJoinsTheContactOfTheDayBefore() => Assert.Single(Of(Told("a", "2026-03-11", ContactMode.Phone, "2026-03-10"), Told("b", "2026-03-11", ContactMode.Phone)));

    [Fact]
    public void WhatIsToldAsDoneWasDoneBefore() => Assert.Equal(2, Of(Told("a", "2026-03-11", ContactMode.Phone, "2026-03-10"), Told("b", "2026-03-09", ContactMode.Phone)).Count);

    [Fact]
    public void APlannedVisitAndItsReportAreOne()
    {
        Contact visit = Assert.Single(Of(
            Told("a", "2026-03-08", ContactMode.Visit, "2026-03-10", Realis.Planned),
            Told("b", "2026-03-09", ContactMode.Visit, null, Realis.Planned),
            Told("c", "2026-03-10", ContactMode.Visit, "2026-03-10")));

        Assert.Equal([Realis.Planned, Realis.Planned, Realis.Asserted], visit.Tellings.Select(telling => telling.Realis));
    }

    [Fact]
    public void WhatDidNotHappenStaysApart() => Assert.Equal(3, Of(
        Told("a", "2026-03-10", ContactMode.Phone, "2026-03-10"),
        Told("b", "2026-03-10", ContactMode.Phone, "2026-03-10", Realis.Negated),
        Told("c", "2026-03-10", ContactMode.Phone, "2026-03-10", Realis.Hypothetical)).Count);

    [Fact]
    public void DailyCallsDoNotBecomeOne()
    {
        IReadOnlyList<Contact> calls = Of([.. Enumerable.Range(1, 20).Select(day => Told($"a{day:00}", $"2026-03-{day:00}", ContactMode.Phone))]);

        Assert.All(calls, call => Assert.InRange(call.Tellings.Count, 1, 3));
        Assert.Equal(20, Of([.. Enumerable.Range(1, 20).Select(day => Told($"a{day:00}", $"2026-03-{day:00}", ContactMode.Phone, $"2026-03-{day:00}"))]).Count);
    }

    [Fact]
    public void TwoTellingsInOneArticleAreOneContact()
    {
        RecordDraft draft = Told("a", "2026-03-10", ContactMode.Phone, "2026-03-10");
        draft.Contact(ContactMode.Phone, ["a2", "a1"], date: "2026-03-10");

        Assert.Equal(2, Assert.Single(Of(draft)).Tellings.Count);
    }

    [Fact]
    public void OneWhoCameAlongOnTheSameSideMakesNoOtherContact()
    {
        RecordDraft more = Told("a", "2026-03-10", ContactMode.Meeting);
        more.Contact(ContactMode.Meeting, ["a1", "a2", more.Actor(ActorKind.Body, "وزارة الموانئ", null, "EGY")]);
        RecordDraft other = Told("b", "2026-03-10", ContactMode.Meeting);

        Assert.Single(Of(more, other));
    }

    [Fact]
    public void AThirdSideMakesAnotherContact()
    {
        var three = new RecordDraft("a", "outlet", "2026-03-10");
        three.Contact(ContactMode.Meeting, [three.Actor(ActorKind.State, "الأردن", null, "JOR"), three.Actor(ActorKind.State, "مصر", null, "EGY"), three.Actor(ActorKind.State, "العراق", null, "IRQ")]);

        Assert.Equal(2, Of(three, Told("b", "2026-03-10", ContactMode.Meeting)).Count);
    }

    [Fact]
    public void ALetterAndItsAnswerAreTwo() => Assert.Equal(2, Of(Letter("a", "a1", "a2"), Letter("b", "a2", "a1"), Letter("c", "a1", "a2")).Count);

    [Fact]
    public void ThoseKnownInOneArticleOnlyAreTheSameInItsCopies()
    {
        string text = string.Join(' ', Enumerable.Range(0, 60).Select(word => $"كلمة{word}"));

        Assert.Single(Of(Delegation("a", text), Delegation("b", text)));
        Assert.Equal(2, Of(Delegation("a", text), Delegation("b", "")).Count);
    }

    [Fact]
    public void OneKnownParticipantIsNotEnough()
    {
        RecordDraft[] drafts = [.. new[] { "a", "b" }.Select(id =>
        {
            var draft = new RecordDraft(id, "outlet", "2026-03-10");
            draft.Contact(ContactMode.Meeting, [draft.Actor(ActorKind.State, "مصر", null, "EGY")]);
            return draft;
        })];

        Assert.Equal(2, Of(drafts).Count);
    }

    [Fact]
    public void MembersStandForTheirGroup()
    {
        var draft = new RecordDraft("a", "outlet", "2026-03-10");
        string[] members = [draft.Actor(ActorKind.State, "الأردن", null, "JOR"), draft.Actor(ActorKind.State, "مصر", null, "EGY")];
        draft.Contact(ContactMode.Meeting, [draft.Actor(ActorKind.Group, "الجانبان", members: members)]);

        Assert.Equal(["state:EGY", "state:JOR"], Assert.Single(Of(draft)).Participants);
    }

    private static IReadOnlyList<Contact> Of(params RecordDraft[] drafts) => Collating.Of(drafts).Contacts;

    /// <summary>Jordan (a1) and Egypt (a2).</summary>
    private static RecordDraft Told(string id, string day, ContactMode mode, string? date = null, Realis realis = Realis.Asserted)
    {
        var draft = new RecordDraft(id, "outlet", day);
        draft.Contact(mode, [draft.Actor(ActorKind.State, "الأردن", null, "JOR"), draft.Actor(ActorKind.State, "مصر", null, "EGY")], date: date, realis: realis);
        return draft;
    }

    private static RecordDraft Letter(string id, string from, string to)
    {
        var draft = new RecordDraft(id, "outlet", "2026-03-10");
        draft.Actor(ActorKind.State, "الأردن", null, "JOR");
        draft.Actor(ActorKind.State, "مصر", null, "EGY");
        draft.Contact(ContactMode.Letter, [from], [to], "2026-03-10");
        return draft;
    }

    private static RecordDraft Delegation(string id, string text)
    {
        RecordDraft draft = new RecordDraft(id, "outlet", "2026-03-10").Text(text);
        draft.Contact(ContactMode.Meeting, [draft.Actor(ActorKind.State, "مصر", null, "EGY"), draft.Actor(ActorKind.Group, "وفد من التجار")]);
        return draft;
    }
}
