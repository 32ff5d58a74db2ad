using Musnad.Annotations;
using Musnad.Records;
using Xunit;
using Record = Musnad.Records.Record;

namespace Musnad.Tests.Extraction;

public sealed class EventTests
{
    [Fact]
    public void ContactToldTwiceIsOneWithTwoTellings()
    {
        Record record = ToyLanguage.Read("Bob Alpha met Carl Beta on-9. Beta met Alpha.");

        Event told = Assert.Single(record.Events);
        Assert.Equal(2, told.Tellings.Count);
        Assert.Equal(new DateOnly(2026, 3, 9), told.Date);
    }

    [Fact]
    public void AnotherDayIsAnotherContact()
    {
        Assert.Equal(2, ToyLanguage.Read("Bob Alpha met Carl Beta on-9. Bob Alpha met Carl Beta on-8.").Events.Count);
    }

    [Fact]
    public void AnotherModeIsAnotherContact()
    {
        Assert.Equal(["Meeting Bob Alpha+Carl Beta", "Phone Bob Alpha+Carl Beta"], ToyLanguage.Read("Bob Alpha met Carl Beta. Bob Alpha called Carl Beta.").Done());
    }

    [Fact]
    public void AnotherPartnerIsAnotherContact()
    {
        Assert.Equal(2, ToyLanguage.Read("Bob Alpha met Carl Beta. Bob Alpha met Don Gamma.").Events.Count);
    }

    [Fact]
    public void PlannedAndAssertedAreTwo()
    {
        Record record = ToyLanguage.Read("Bob Alpha met Carl Beta. Bob Alpha will-meet Carl Beta.");

        Assert.Equal([Realis.Asserted, Realis.Planned], record.Events.Select(told => told.Realis));
    }

    [Fact]
    public void PhraseThatPointsBackIsATellingOfTheContact()
    {
        Record record = ToyLanguage.Read("Bob Alpha met Carl Beta. during the meeting Don Gamma said [x].");

        Assert.Equal(["met", "meeting"], Assert.Single(record.Events).Tellings.Select(telling => telling.Trigger.Words));
    }

    [Fact]
    public void PhraseThatPointsBackToAPlannedOneTakesItsRealis()
    {
        Record record = ToyLanguage.Read("Bob Alpha will-meet Carl Beta. after the meeting with Carl Beta he slept.");

        Assert.Equal(Realis.Planned, Assert.Single(record.Events).Realis);
    }

    [Fact]
    public void PhraseThatPointsToNothingIsNoEvent()
    {
        Record record = ToyLanguage.Read("during the meeting Don Gamma said [x].");

        Assert.Empty(record.Events);
        Assert.Null(record.Statements[0].Occasion);
    }

    [Fact]
    public void PhraseThatNamesBothSidesIsAnEvent()
    {
        Record record = ToyLanguage.Read("during the meeting between Bob Alpha and Carl Beta, Don Gamma said [x].");

        Assert.Single(record.Events);
        Assert.Equal("e1", record.Statements[0].Occasion);
    }

    [Fact]
    public void HeadlineThatPointsForwardJoinsTheTelling()
    {
        Record record = ToyLanguage.Read("during the call with Beta, Alpha said [x]", "Bob Alpha called Carl Beta.");

        Event told = Assert.Single(record.Events);
        Assert.Equal("Bob Alpha+Carl Beta", record.Names(told.Actors));
        Assert.Equal(Channel.Phone, record.Statements[0].Channel);
    }

    [Fact]
    public void GroupAndItsMembersAreTheSameParticipants()
    {
        Assert.Single(ToyLanguage.Read("Bob Alpha met Carl Beta. after a meeting between Alpha and Beta they slept.").Events);
    }

    [Fact]
    public void EventBelongsToWhoTellsIt()
    {
        Record record = ToyLanguage.Read("Alpha said [that Beta said [that Gamma attacked Delta]].");

        Event told = Assert.Single(record.Events);
        Assert.Equal("Beta", record.Name(told.Tellings[0].Within?.Source));
        Assert.Equal(["Assault Gamma > Delta"], record.Done());
    }

    [Fact]
    public void OutletsOwnTellingIsWithinNothing()
    {
        Assert.Null(ToyLanguage.Read("Gamma attacked Delta.").Events[0].Tellings[0].Within);
    }

    [Fact]
    public void EventToldInADroppedStatementBelongsToTheOneAround()
    {
        Record record = ToyLanguage.Read("Alpha said [that Alpha said [that Gamma attacked Delta]].");

        Assert.Same(Assert.Single(record.Statements), record.Events[0].Tellings[0].Within);
    }

    [Fact]
    public void VisitHasItsHostAsRecipient()
    {
        Assert.Equal(["Visit Bob Alpha > Southland"], ToyLanguage.Read("Bob Alpha visited Southland.").Done());
    }

    [Fact]
    public void CallHasAllAsActors()
    {
        var toy = new AnnotationBuilder("Alpha called Beta");
        int alpha = toy.Mention("Alpha");
        int beta = toy.Mention("Beta");
        toy.Event(new EventFrame
        {
            Type = EventType.Consult, Mode = ContactMode.Phone, Trigger = toy.Span("called"), Actors = [Reference.To(alpha)], Recipients = [Reference.To(beta)],
        });

        Assert.Equal(["Phone Alpha+Beta"], toy.Extract().Done());
    }

    [Fact]
    public void DeedsOfOneActorOnDifferentVictimsAreTwo()
    {
        Assert.Equal(2, ToyLanguage.Read("Gamma attacked Delta. Gamma attacked Beta. Gamma attacked Delta.").Events.Count);
    }

    [Fact]
    public void EventOfNobodyIsDropped()
    {
        Assert.Empty(ToyLanguage.Read("Delta slept. someone attacked Delta.").Events);
    }

    [Fact]
    public void DroppedSubjectOfADeedIsTheSpeakerWhoRetellsIt()
    {
        Assert.Equal(["Visit Bob Alpha > Southland"], ToyLanguage.Read("Bob Alpha said [that visitedM Southland].").Done());
    }

    [Fact]
    public void TopicsOfAllTellingsAreUnited()
    {
        var toy = new AnnotationBuilder("Alpha met Beta on trade then Alpha met Beta on war");
        int alpha = toy.Mention("Alpha");
        int beta = toy.Mention("Beta");
        foreach ((string topic, int nth) in new[] { ("trade", 0), ("war", 1) })
        {
            toy.Event(new EventFrame
            {
                Type = EventType.Consult, Mode = ContactMode.Meeting, Trigger = toy.Span("met", nth), Topics = [toy.Span(topic)],
                Actors = [Reference.To(alpha), Reference.To(beta)],
            });
        }

        Assert.Equal(["trade", "war"], Assert.Single(toy.Extract().Events).Topics.Select(topic => topic.Words));
    }

    [Fact]
    public void HeadlinesUnnamedPartnersAreWhomTheLeadNames()
    {
        var toy = new AnnotationBuilder("Alpha meets advisers\nAlpha met Beta");
        int alpha = toy.Mention("Alpha");
        int advisers = toy.Mention("advisers", ActorKind.Group, MentionForm.Description);
        int again = toy.Mention("Alpha", nth: 1);
        int beta = toy.Mention("Beta");
        toy.Event(new EventFrame { Type = EventType.Consult, Mode = ContactMode.Meeting, Trigger = toy.Span("meets"), Actors = [Reference.To(alpha), Reference.To(advisers)] });
        toy.Event(new EventFrame { Type = EventType.Consult, Mode = ContactMode.Meeting, Trigger = toy.Span("met"), Actors = [Reference.To(again), Reference.To(beta)] });

        Assert.Equal(2, Assert.Single(toy.Extract(hasHeadline: true).Events).Tellings.Count);
        Assert.Equal(2, toy.Extract().Events.Count);
    }
}
