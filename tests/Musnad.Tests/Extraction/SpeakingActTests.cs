using Musnad.Records;
using Xunit;
using Record = Musnad.Records.Record;

namespace Musnad.Tests.Extraction;

public sealed class SpeakingActTests
{
    private static IEnumerable<string> Channels(Record record) => record.Statements.Select(statement => statement.Channel?.ToString() ?? "-");

    private static IEnumerable<string> Days(Record record) => record.Statements.Select(statement => statement.Date?.Day.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-");

    [Fact]
    public void WhatGoesOnSharesTheChannelAndDay()
    {
        Record record = ToyLanguage.Read("Bob Alpha said in-interview on-9 [x]. addedM [y].");

        Assert.Equal(["Interview", "Interview"], Channels(record));
        Assert.Equal(["9", "9"], Days(record));
    }

    [Fact]
    public void HeadlineAndLeadAnticipateTheBody()
    {
        Record record = ToyLanguage.Read("Alpha: [x]", "Bob Alpha said on-9 [y]. Alpha said in-statement [z].");

        Assert.Equal(["PressStatement", "PressStatement", "PressStatement"], Channels(record));
        Assert.Equal(["9", "9", "9"], Days(record));
    }

    [Fact]
    public void TheOnlyChannelToldOfASpeakerServesAllHisStatements()
    {
        Record record = ToyLanguage.Read("Bob Alpha said [x]. Carl Beta said [y]. Bob Alpha said [z]. Carl Beta said in-interview [w]. Bob Alpha said in-letter [v].");

        Assert.Equal(["Letter", "Interview", "Letter", "Interview", "Letter"], Channels(record));
    }

    [Fact]
    public void SentenceSharesInBothDirections()
    {
        Record record = ToyLanguage.Read("Carl Beta said [y]. Bob Alpha said [x], adding in-interview [z].");

        Assert.Equal(["-", "Interview", "Interview"], Channels(record));
    }

    [Fact]
    public void AnotherChannelIsAnotherAct()
    {
        Record record = ToyLanguage.Read("Bob Alpha said in-interview on-9 [x]. Bob Alpha said in-statement [y]. addedM [z].");

        Assert.Equal(["Interview", "PressStatement", "PressStatement"], Channels(record));
        Assert.Equal(["9", "-", "-"], Days(record));
    }

    [Fact]
    public void AnotherDayIsAnotherAct()
    {
        Record record = ToyLanguage.Read("Bob Alpha said in-interview on-9 [x]. Bob Alpha said on-8 [y].");

        Assert.Equal(["Interview", "-"], Channels(record));
    }

    [Fact]
    public void OthersHaveTheirOwnActs()
    {
        Record record = ToyLanguage.Read("Bob Alpha said in-interview [x]. Carl Beta said [y].");

        Assert.Equal(["Interview", "-"], Channels(record));
    }

    [Fact]
    public void WithinStatementDoesNotInheritFromTheOuterOne()
    {
        Record record = ToyLanguage.Read("Alpha said in-statement on-9 [that Beta said [x]].");

        Assert.Equal(["PressStatement", "-"], Channels(record));
        Assert.Equal(["9", "-"], Days(record));
    }

    [Fact]
    public void ContactIsTheOccasionOfWhatWasSaidInIt()
    {
        Record record = ToyLanguage.Read("Bob Alpha called Carl Beta on-9. during the call Bob Alpha said [x]. addedM [y].");

        Assert.Equal(["Phone", "Phone"], Channels(record));
        Assert.Equal(["9", "9"], Days(record));
        Assert.All(record.Statements, statement => Assert.Equal("Carl Beta", record.Names(statement.Addressees)));
        Assert.All(record.Statements, statement => Assert.Equal("e1", statement.Occasion));
    }

    [Fact]
    public void ChannelFindsItsContact()
    {
        Record record = ToyLanguage.Read("Bob Alpha wrote Carl Beta. Bob Alpha said in-letter [x].");

        Assert.Equal("Carl Beta", record.Names(record.Statements[0].Addressees));
        Assert.Equal("e1", record.Statements[0].Occasion);
    }

    [Fact]
    public void WhoTellsOfAContactTellsWhatWasSaidInIt()
    {
        Record record = ToyLanguage.Read("Press Ministry said in-statement [Bob Alpha called Carl Beta on-9]. Press Ministry said [that Bob Alpha demanded [peace]].");

        Statement inner = Assert.Single(record.Statements, statement => statement.Within is not null);
        Assert.Equal(Channel.Phone, inner.Channel);
        Assert.Equal("Carl Beta", record.Names(inner.Addressees));
        Assert.Equal(Channel.PressStatement, inner.Within!.Channel);
    }

    [Fact]
    public void AddresseesBelongToTheAct()
    {
        Record record = ToyLanguage.Read("Bob Alpha said to Carl Beta [x]. addedM [y].");

        Assert.All(record.Statements, statement => Assert.Equal("Carl Beta", record.Names(statement.Addressees)));
    }

    [Fact]
    public void StatementToThePressAfterAMeetingWasNotMadeInIt()
    {
        Record record = ToyLanguage.Read("Bob Alpha met Carl Beta on-9. after the meeting, Bob Alpha said in-statement [x].");

        Assert.Null(record.Statements[0].Occasion);
        Assert.Empty(record.Statements[0].Addressees);
        Assert.Null(record.Statements[0].Date);
    }

    [Fact]
    public void WhatAnAgencySaysByItselfIsItsReport()
    {
        Record record = ToyLanguage.Read("News Agency said [it rains]. News Agency quoted [that Bob Alpha said [x]].");

        Assert.Equal(["Report", "Report", "-"], Channels(ToyLanguage.Read("News Agency said [it rains]. News Agency said [it pours]. Bob Alpha said [x].")));
        Assert.Equal("Report", Channels(record).First());
        Assert.Null(record.Statements[2].Channel);
    }

    [Fact]
    public void WhatIsToldAgainInAlmostTheSameWordsWasSaidOnce()
    {
        Record record = ToyLanguage.Read("Press Ministry said [that Bob Alpha demanded [an early end of war]]. Bob Alpha demanded by-phone on-9 [the early end of war].");

        Assert.Equal(["-", "Phone", "Phone"], Channels(record));
        Assert.Equal("9", Days(record).ElementAt(1));
    }

    [Fact]
    public void WhoMetAndSaidSaidItThere()
    {
        Record record = ToyLanguage.Read("Bob Alpha met Carl Beta and saidM [x]. saidM [y], Don Gamma said [z].");

        Assert.Equal(["Meeting", "Meeting", "-"], Channels(record));
        Assert.Equal("Carl Beta", record.Names(record.Statements[0].Addressees));
    }

    [Fact]
    public void DocumentIsOneActWhereverItsDayIsTold()
    {
        Record record = ToyLanguage.Read("Carl Beta said [w]. Press Ministry said in-statement [x]. Press Ministry said in-statement on-9 [y].");

        Assert.Equal(["-", "9", "9"], Days(record));
    }

    [Fact]
    public void WhoSpeaksInAMeetingOfTwoSpeaksToTheOther()
    {
        Record record = ToyLanguage.Read("after a meeting between Bob Alpha and Carl Beta, they slept. during the meeting, Bob Alpha said [x].");

        Assert.Equal("Carl Beta", record.Names(record.Statements[0].Addressees));
    }
}
