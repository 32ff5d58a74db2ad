using Musnad.Annotations;
using Musnad.Records;
using Xunit;
using Record = Musnad.Records.Record;

namespace Musnad.Tests.Extraction;

public sealed class AnaphorTests
{
    [Fact]
    public void BareTitleIsWhoBoreItLast()
    {
        Record record = ToyLanguage.Read("minister Bob Alpha said [x]. president Carl Beta said [y]. the minister said [z]. the president said [w].");

        Assert.Equal("Bob-Alpha Carl-Beta Bob-Alpha Carl-Beta", record.Sources());
        Assert.Equal(SourceBasis.Described, record.Statements[2].SourceBasis);
    }

    [Fact]
    public void TitleWithCountryIsWhoBearsItForThatCountry()
    {
        Record record = ToyLanguage.Read("Northern minister Bob Alpha said [x]. Southern minister Carl Beta said [y]. the Northern minister said [z].");

        Assert.Equal("Bob-Alpha Carl-Beta Bob-Alpha", record.Sources());
    }

    [Fact]
    public void HeadlinesTitleIsExplainedByTheLead()
    {
        Record record = ToyLanguage.Read("the Northern minister: [x]", "Northern minister Bob Alpha said [y].");

        Assert.Equal("Bob-Alpha Bob-Alpha", record.Sources());
    }

    [Fact]
    public void TitleThatNobodyBearsIsSomebodyNew()
    {
        Record record = ToyLanguage.Read("minister Bob Alpha said [x]. the ambassador said [y]. the ambassador said [z].");

        Assert.Equal("Bob-Alpha the-ambassador the-ambassador", record.Sources());
        Assert.Equal(2, record.Actors.Count);
    }

    [Fact]
    public void IndefiniteDescriptionIsSomebodyNew()
    {
        Record record = ToyLanguage.Read("a minister said [x]. a minister said [y].");

        Assert.Equal(2, record.Actors.Count);
        Assert.NotEqual(record.Statements[0].Source, record.Statements[1].Source);
    }

    [Fact]
    public void BareKindIsTheLastBodyOfThatKind()
    {
        Record record = ToyLanguage.Read("Northern Foreign Ministry said [x]. Rebel Army said [y]. the ministry said [z].");

        Assert.Equal(record.Statements[0].Source, record.Statements[2].Source);
    }

    [Fact]
    public void StatementIsItsIssuerNotItsLastReader()
    {
        Record record = ToyLanguage.Read("Foreign Ministry said in-statement [x]. Bob Beta said in-statement [y]. the statement said [z].");

        Assert.Equal("Foreign-Ministry Bob-Beta Foreign-Ministry", record.Sources());
    }

    [Fact]
    public void StatementThatNobodyIssuedIsNobody()
    {
        Record record = ToyLanguage.Read("the statement said [z].");

        Assert.Equal(SourceBasis.Unresolved, record.Statements[0].SourceBasis);
        Assert.Empty(record.Actors);
    }

    [Fact]
    public void SameSourceIsTheLastAnonymousOne()
    {
        Record record = ToyLanguage.Read("a source said [x]. Bob Beta said [y]. the source said [z].");

        Assert.Equal(record.Statements[0].Source, record.Statements[2].Source);
        Assert.Equal(["a source", "the source"], record.Actors[0].Mentions.Select(mention => mention.Words));
        Assert.Equal(ActorKind.Anonymous, record.Actors[0].Kind);
    }

    [Fact]
    public void AnotherSourceIsAnother()
    {
        Assert.Equal(2, ToyLanguage.Read("a source said [x]. a source said [y].").Actors.Count);
    }

    [Fact]
    public void BothSidesAreWhoMetLast()
    {
        Record record = ToyLanguage.Read("Bob Alpha met Carl Beta on-3. both sides said [x]. both sides said [y].");

        Actor group = Assert.Single(record.Actors, actor => actor.Kind == ActorKind.Group);
        Assert.Equal("Bob Alpha+Carl Beta", record.Names(group.Members));
        Assert.Equal("both sides", group.Name);
        Assert.Equal(group.Id, record.Statements[1].Source);
    }

    [Fact]
    public void TheTwoPresidentsAreTwoWhoArePresidents()
    {
        Record record = ToyLanguage.Read("president Bob Alpha met president Carl Beta on-3. minister Don Gamma met minister Eve Delta on-4. the presidents said [x].");

        Assert.Equal("Bob Alpha+Carl Beta", record.Names(record.FindActor(record.Statements[0].Source)!.Members));
    }

    [Fact]
    public void LatterAndFormerAreOneOfTheTwo()
    {
        Record record = ToyLanguage.Read("Bob Alpha met Carl Beta on-3. the latter said [x]. the former said [y].");

        Assert.Equal("Carl-Beta Bob-Alpha", record.Sources());
        Assert.DoesNotContain(record.Actors.SelectMany(actor => actor.Mentions), mention => mention.Words == "the latter");
    }

    [Fact]
    public void NamedCounterpartHoldsTheSameOffice()
    {
        Record record = ToyLanguage.Read("Northern minister Bob Alpha met his Southern counterpart Carl Beta. the Southern minister said [x].");

        Assert.Equal("Carl-Beta", record.Sources());
    }

    [Fact]
    public void UnnamedCounterpartIsWhoHoldsTheOfficeForTheCountry()
    {
        Record record = ToyLanguage.Read("Southern minister Carl Beta slept. Northern minister Bob Alpha met his Southern counterpart. Bob Alpha said [x].");

        Assert.Equal(["Meeting Bob Alpha+Carl Beta"], record.Done());
    }

    [Fact]
    public void UnknownCounterpartIsDescribed()
    {
        Record record = ToyLanguage.Read("Northern minister Bob Alpha met his Southern counterpart.");

        Assert.Equal(["Meeting Bob Alpha+his Southern counterpart"], record.Done());
        Assert.Equal("SOU", record.Actors[1].Country);
    }

    [Fact]
    public void HisCountryIsTheSpeakersState()
    {
        Record record = ToyLanguage.Read("Northland slept. Northern minister Bob Alpha said [that his country demanded [help]].");

        Assert.Equal(["Bob Alpha: that his country demanded help", ">Northland: help"], record.Said());
        Assert.Equal(["Northland"], record.Actors[0].Mentions.Select(mention => mention.Words));
    }

    [Fact]
    public void HisCountryFoundsTheStateThatNothingElseNames()
    {
        Record record = ToyLanguage.Read("Northern minister Bob Alpha said [that his country demanded [help]].");

        Actor state = Assert.Single(record.Actors, actor => actor.Kind == ActorKind.State);
        Assert.Equal("NOR", state.Country);
    }

    [Fact]
    public void OfficeOfTheSameOwnerIsTheSamePerson()
    {
        var toy = new AnnotationBuilder("the secretary of Opec said one the secretary general of the Opec cartel Alpha said two");
        int first = toy.Mention("the secretary of Opec", form: MentionForm.Description, role: ["secretary", "opec"], possessor: 1);
        int opec = toy.Mention("Opec", ActorKind.Organization, knownAs: "org:opec");
        int alpha = toy.Mention("Alpha", role: ["secretary", "general", "cartel"], possessor: opec);
        toy.Frame("said", "one", Reference.To(first));
        toy.Frame("said", "two", Reference.To(alpha), nth: 1);

        Assert.Equal("Alpha Alpha", toy.Extract().Sources());
    }

    [Fact]
    public void DeputysTitleIsNotTheMinisters()
    {
        var toy = new AnnotationBuilder("deputy minister Alpha came and the minister said one");
        toy.Mention("Alpha", role: ["deputy", "minister"]);
        int minister = toy.Mention("the minister", form: MentionForm.Description, role: ["minister"], anaphor: AnaphorKind.Title);
        toy.Frame("said", "one", Reference.To(minister));

        Assert.Equal("the-minister", toy.Extract().Sources());
    }

    [Fact]
    public void MentionsThatPossessEachOtherEndSomewhere()
    {
        var toy = new AnnotationBuilder("one aide of another aide said it");
        int one = toy.Mention("one aide", form: MentionForm.Description, possessor: 1, isDefinite: false);
        toy.Mention("another aide", form: MentionForm.Description, possessor: 0);
        toy.Frame("said", "it", Reference.To(one));

        Assert.Equal("one-aide", toy.Extract().Sources());
    }

    [Fact]
    public void InAStatementIsNoNameOfItsIssuer()
    {
        var toy = new AnnotationBuilder("Ministry said one in a statement and the statement said two");
        int ministry = toy.Mention("Ministry", ActorKind.Body);
        toy.Mention("a statement", ActorKind.Body, MentionForm.Description, anaphor: AnaphorKind.Document, isDefinite: false);
        int statement = toy.Mention("the statement", ActorKind.Body, MentionForm.Description, anaphor: AnaphorKind.Document);
        toy.Frame("said", "one", Reference.To(ministry));
        toy.Frame("said", "two", Reference.To(statement), nth: 1);

        Assert.Equal(["Ministry", "the statement"], Assert.Single(toy.Extract().Actors).Mentions.Select(mention => mention.Words));
    }

    [Fact]
    public void BodyWithoutNameWordsIsKnownByItsTitleAndCountry()
    {
        var toy = new AnnotationBuilder("foreign ministry of north said one and foreign office of north said two while foreign ministry of south said three");
        string[] role = ["ministry", "foreign", "of", "x"];
        int north = toy.Mention("foreign ministry of north", ActorKind.Body, country: "NOR", role: role, keys: []);
        int office = toy.Mention("foreign office of north", ActorKind.Body, country: "NOR", role: role, keys: []);
        int south = toy.Mention("foreign ministry of south", ActorKind.Body, country: "SOU", role: role, keys: []);
        toy.Frame("said", "one", Reference.To(north));
        toy.Frame("said", "two", Reference.To(office), nth: 1);
        toy.Frame("said", "three", Reference.To(south), nth: 2);

        Assert.Equal(["NOR", "SOU"], toy.Extract().Actors.Select(actor => actor.Country));
    }

    [Fact]
    public void PlaceIsNotTheGovernmentOfItsCountry()
    {
        var toy = new AnnotationBuilder("Northland visited Bigtown");
        int land = toy.Mention("Northland", ActorKind.State, country: "NOR", knownAs: "NOR");
        int town = toy.Mention("Bigtown", ActorKind.State, country: "NOR");
        toy.Event(new EventFrame
        {
            Type = EventType.Consult, Mode = ContactMode.Visit, Trigger = toy.Span("visited"), Actors = [Reference.To(land)], Recipients = [Reference.To(town)],
        });

        Assert.Equal(["Visit Northland > Bigtown"], toy.Extract().Done());
    }

    [Fact]
    public void TheTwoPresidentsNeedNotHaveMet()
    {
        Record record = ToyLanguage.Read("president Bob Alpha slept and president Carl Beta slept. the presidents said [x].");

        Assert.Equal("Bob Alpha+Carl Beta", record.Names(record.FindActor(record.Statements[0].Source)!.Members));
    }

    [Fact]
    public void PronounDoesNotMeanWhoOnlyQualifiesAName()
    {
        var toy = new AnnotationBuilder("the envoy of Beta said his trip was over");
        int envoy = toy.Mention("the envoy of Beta", form: MentionForm.Description, role: ["envoy"], possessor: 1);
        toy.Mention("Beta");
        toy.Frame("said", "his trip was over", Reference.To(envoy));
        var he = new Agreement(GrammaticalPerson.Third, GrammaticalNumber.Singular, GrammaticalGender.Masculine);
        toy.Event(new EventFrame { Type = EventType.Consult, Mode = ContactMode.Visit, Trigger = toy.Span("trip"), Actors = [Reference.Pronoun(he)] });

        Assert.Equal(["Visit the envoy of Beta"], toy.Extract().Done());
    }

    [Fact]
    public void TheSourceMayBeOneWhoWasOnlyMentioned()
    {
        Record record = ToyLanguage.Read("Alpha learned from a source of it. Bob Beta said [y]. the source said [z].");

        Assert.Equal(ActorKind.Anonymous, record.FindActor(record.Statements[1].Source)!.Kind);
        Assert.Equal(2, record.FindActor(record.Statements[1].Source)!.Mentions.Count);
    }

    [Fact]
    public void HeadlinesTitleIsNotExplainedBySomebodyWhoseCountryIsNotTold()
    {
        var toy = new AnnotationBuilder("the Northern minister said one and deputy minister Alpha said two");
        int north = toy.Mention("the Northern minister", form: MentionForm.Description, role: ["minister"], country: "NOR");
        int alpha = toy.Mention("Alpha", role: ["minister", "deputy"]);
        toy.Frame("said", "one", Reference.To(north));
        toy.Frame("said", "two", Reference.To(alpha), nth: 1);

        Assert.Equal("the-Northern-minister Alpha", toy.Extract().Sources());
    }

    [Fact]
    public void LatterIsWhoWasNamedLast()
    {
        Assert.Equal("Don-Gamma", ToyLanguage.Read("Bob Alpha met Carl Beta on-3. the envoy of Don Gamma slept, the latter said [x].").Sources());
    }

    [Fact]
    public void BareKindInTheBodyIsNotExplainedBelowIt()
    {
        Record record = ToyLanguage.Read("Carl Beta slept. the ministry said [x]. Northern Foreign Ministry said [y].");

        Assert.Equal(["the ministry", "Northern Foreign Ministry"], record.Actors.Select(actor => actor.Mentions[0].Words));
    }
}
