using Musnad.Annotations;
using Musnad.Records;
using Xunit;
using Record = Musnad.Records.Record;

namespace Musnad.Tests.Extraction;

public sealed class NestingTests
{
    [Fact]
    public void ChainLeadsFromTheInnermostToTheOutlet()
    {
        Record record = ToyLanguage.Read("Alpha said [that Beta said [that Gamma said [x]]].");

        Assert.Equal(["Alpha: that Beta said that Gamma said x", ">Beta: that Gamma said x", ">>Gamma: x"], record.Said());
        Assert.Equal(["Gamma", "Beta", "Alpha"], record.Statements[2].Chain().Select(link => record.Name(link.Source)));
    }

    [Fact]
    public void WithinIsTheRecordsOwnStatement()
    {
        Record record = ToyLanguage.Read("Alpha said [that Beta said [x]].");

        Assert.Same(record.Statements[0], record.Statements[1].Within);
        Assert.Equal(["s1", "s2"], record.Statements.Select(statement => statement.Id));
    }

    [Fact]
    public void OwnWordsWithinOwnWordsAreNoSecondStatement()
    {
        Assert.Equal(["Alpha: that Alpha said x"], ToyLanguage.Read("Alpha said [that Alpha said [x]].").Said());
    }

    [Fact]
    public void OwnEarlierRequestToSomebodyIsOne()
    {
        Assert.Equal(2, ToyLanguage.Read("Alpha said [that Alpha demanded Beta [help]].").Statements.Count);
    }

    [Fact]
    public void WhatStandsInADroppedStatementBelongsToTheOneAround()
    {
        Assert.Equal(["Alpha: that Alpha said that Beta said x", ">Beta: x"], ToyLanguage.Read("Alpha said [that Alpha said [that Beta said [x]]].").Said());
    }

    [Fact]
    public void PassiveWithinIsKeptWithoutSource()
    {
        Assert.Equal(["Alpha: that was-said x", ">-: x"], ToyLanguage.Read("Alpha said [that was-said [x]].").Said());
    }

    [Fact]
    public void QuotationMarksInsideAttributedWordsAreNoStatement()
    {
        var toy = new AnnotationBuilder("Alpha said that \"this is war\" again");
        int alpha = toy.Mention("Alpha");
        toy.Frame("said", "that \"this is war\" again", Reference.To(alpha), quotation: QuotationKind.Mixed);
        toy.Frame(null, "\"this is war\"", Reference.Unstated, CueClass.Quotation, quotation: QuotationKind.Direct);

        Assert.Equal(["Alpha: that \"this is war\" again"], toy.Extract().Said());
    }

    [Fact]
    public void ContentBeforeItsCueHoldsWhatStandsInIt()
    {
        var toy = new AnnotationBuilder("Beta demanded help , Alpha said");
        int beta = toy.Mention("Beta");
        int alpha = toy.Mention("Alpha");
        toy.Frame("said", "Beta demanded help", Reference.To(alpha));
        toy.Frame("demanded", "help", Reference.To(beta), stance: Stance.Request);

        Assert.Equal(["Alpha: Beta demanded help", ">Beta: help"], toy.Extract().Said());
    }

    [Fact]
    public void ConstructionNamesTheOuterStatement()
    {
        var toy = new AnnotationBuilder("Agency quoted Beta as saying help");
        int agency = toy.Mention("Agency", ActorKind.Medium);
        int beta = toy.Mention("Beta");
        toy.Frame("quoted", "Beta as saying", Reference.To(agency));
        toy.Frame("saying", "help", Reference.To(beta), outer: 0);

        Assert.Equal(["Agency: Beta as saying", ">Beta: help"], toy.Extract().Said());
    }

    [Fact]
    public void CircularConstructionsAreCut()
    {
        var toy = new AnnotationBuilder("Alpha said one and Beta said two");
        int alpha = toy.Mention("Alpha");
        int beta = toy.Mention("Beta");
        toy.Frame("said", "one", Reference.To(alpha), outer: 1);
        toy.Frame("said", "two", Reference.To(beta), outer: 0, nth: 1);

        Assert.Equal(2, toy.Extract().Statements.Count);
    }

    [Fact]
    public void TwoFramesOfTheSameWordsAndSpeakerAreOne()
    {
        var toy = new AnnotationBuilder("Alpha gave thanks for help");
        int alpha = toy.Mention("Alpha");
        toy.Frame("gave", "for help", Reference.To(alpha), CueClass.LightVerb);
        toy.Frame("thanks", "for help", Reference.To(alpha), CueClass.VerbalNoun);

        Assert.Single(toy.Extract().Statements);
    }

    [Fact]
    public void TargetsOfPlainStatementsAreNotRecorded()
    {
        var toy = new AnnotationBuilder("Alpha denied Beta all of it");
        int alpha = toy.Mention("Alpha");
        int beta = toy.Mention("Beta");
        toy.Frame("denied", "all of it", Reference.To(alpha), stance: Stance.Deny, targets: [Reference.To(beta)]);

        Record record = toy.Extract();

        Assert.Empty(record.Statements[0].Targets);
        Assert.Equal(["Alpha"], record.Actors.Select(actor => actor.Name));
    }

    [Fact]
    public void NobodyIsHisOwnTarget()
    {
        Record record = ToyLanguage.Read("Alpha thanked Alpha [for it].");

        Assert.Empty(record.Statements[0].Targets);
    }

    [Fact]
    public void ParticipleGoesOnWithTheOneQuotedWhereItAgreesOnlyWithHim()
    {
        Record record = ToyLanguage.Read("Press Ministry said [that Bob Alpha demanded [help]], addingM [x].");

        Assert.Equal(["Press Ministry: that Bob Alpha demanded help", ">Bob Alpha: help", ">Bob Alpha: x"], record.Said());
    }

    [Fact]
    public void InHisWordsSaysNothingAgain()
    {
        var toy = new AnnotationBuilder("Alpha said that all of them were civilians in his words");
        int alpha = toy.Mention("Alpha");
        toy.Frame("in his words", "Alpha said that all of them were civilians", Reference.Pronoun(default), CueClass.Preposition);
        toy.Frame("said", "that all of them were civilians", Reference.To(alpha));

        Assert.Equal(["Alpha: that all of them were civilians"], toy.Extract().Said());
    }
}
