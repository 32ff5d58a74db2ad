using Musnad.Annotations;
using Musnad.Records;
using Xunit;
using Record = Musnad.Records.Record;

namespace Musnad.Tests.Extraction;

public sealed class SourceTests
{
    [Fact]
    public void NamedSourceHasItsWords()
    {
        Statement statement = ToyLanguage.Read("Northern minister Ann Alpha said [x].").Statements[0];

        Assert.Equal(SourceBasis.Named, statement.SourceBasis);
        Assert.Equal("Northern minister Ann Alpha", statement.SourceWords?.Words);
        Assert.Equal("said", statement.Cue?.Words);
        Assert.Equal("x", statement.Content[0].Words);
    }

    [Fact]
    public void DroppedSubjectIsTheLastSpeaker()
    {
        Record record = ToyLanguage.Read("Ann Alpha said [x]. addedM [y].");

        Assert.Equal("Ann-Alpha Ann-Alpha", record.Sources());
        Assert.Equal(SourceBasis.Dropped, record.Statements[1].SourceBasis);
        Assert.Null(record.Statements[1].SourceWords);
    }

    [Fact]
    public void ParticipleGoesOnWithItsSentencesSpeaker()
    {
        Assert.Equal("Alpha Alpha Beta Beta", ToyLanguage.Read("Alpha said [x], adding [y]. Beta said [z], adding [w].").Sources());
    }

    [Fact]
    public void WhoIsOnlyQuotedWithinDoesNotGoOn()
    {
        Assert.Equal(["Alpha: that Beta said x", ">Beta: x", "Alpha: y"], ToyLanguage.Read("Alpha said [that Beta said [x]], adding [y].").Said());
    }

    [Fact]
    public void FeminineVerbGoesBackToTheMinistry()
    {
        Assert.Equal("Foreign-Ministry Bob-Beta Foreign-Ministry", ToyLanguage.Read("Foreign Ministry said [x]. spokesman Bob Beta said [y]. addedF [z].").Sources());
    }

    [Fact]
    public void FeminineVerbPrefersWhoIsKnownToBeFeminine()
    {
        Assert.Equal("Foreign-Ministry Beta Foreign-Ministry", ToyLanguage.Read("Foreign Ministry said [x]. Beta said [y]. addedF [z].").Sources());
    }

    [Fact]
    public void MasculineVerbMayAgreeWithTheStatement()
    {
        Record record = ToyLanguage.Read("Foreign Ministry said in-statement [x]. the statement said [y]. addedM [z].");

        Assert.Equal("Foreign-Ministry Foreign-Ministry Foreign-Ministry", record.Sources());
        Assert.Contains("the statement", record.Actors[0].Mentions.Select(mention => mention.Words));
    }

    [Fact]
    public void NobodyAgreesSoTheSourceIsUnresolved()
    {
        Record record = ToyLanguage.Read("Bob Alpha said [x]. saidF [y].");

        Assert.Null(record.Statements[1].Source);
        Assert.Equal(SourceBasis.Unresolved, record.Statements[1].SourceBasis);
    }

    [Fact]
    public void UnstatedSourceIsNobody()
    {
        Statement statement = ToyLanguage.Read("Alpha slept. was-said [x].").Statements[0];

        Assert.Null(statement.Source);
        Assert.Equal(SourceBasis.Unstated, statement.SourceBasis);
    }

    [Fact]
    public void UnreadSourceKeepsItsWordsAndStaysUnresolved()
    {
        Record record = ToyLanguage.Read("someone said [x].");

        Assert.Equal(SourceBasis.Unresolved, record.Statements[0].SourceBasis);
        Assert.Equal("someone", record.Statements[0].SourceWords?.Words);
        Assert.Empty(record.Actors);
    }

    [Fact]
    public void UnreadSourceWithTheWordsOfAnActorIsThatActor()
    {
        var toy = new AnnotationBuilder("Alpha said one alpha said two");
        toy.Frame("said", "one", Reference.To(toy.Mention("Alpha")));
        toy.Frame("said", "two", Reference.Unread(toy.Span("alpha")), nth: 1);

        Assert.Equal("Alpha Alpha", toy.Extract().Sources());
    }

    [Fact]
    public void FirstPersonIsTheSpeakerOfTheQuotation()
    {
        var toy = new AnnotationBuilder("Alpha said that Beta knows and I accuse Gamma of lies");
        int alpha = toy.Mention("Alpha");
        int gamma = toy.Mention("Gamma");
        toy.Frame("said", "that Beta knows and I accuse Gamma of lies", Reference.To(alpha));
        var first = new Agreement(GrammaticalPerson.First, GrammaticalNumber.Singular, GrammaticalGender.Unknown);
        toy.Frame("accuse", "of lies", Reference.Dropped(first), stance: Stance.Accuse, targets: [Reference.To(gamma)]);

        // The same speaker within his own words is no second statement.
        Assert.Equal(["Alpha: that Beta knows and I accuse Gamma of lies"], toy.Extract().Said());
    }

    [Fact]
    public void PronounIsWhoeverWasNamedInTheSentence()
    {
        Record record = ToyLanguage.Read("Bob Alpha said [x]. Northland attacked Beta and she said [y].");

        Assert.Equal("Northland", record.Name(record.Statements[1].Source));
        Assert.Equal(SourceBasis.Pronoun, record.Statements[1].SourceBasis);
        Assert.DoesNotContain(record.Actors, actor => actor.Mentions.Any(mention => mention.Words == "she"));
    }

    [Fact]
    public void WhoActedCanGoOnToSpeak()
    {
        Assert.Equal("Bob-Alpha", ToyLanguage.Read("Bob Alpha met Carl Gamma on-3. saidM [x].").Sources());
    }

    [Fact]
    public void WhoGoesOnSpeakingIsNotWhoOnlyActed()
    {
        Assert.Equal("Ann-Alpha Ann-Alpha", ToyLanguage.Read("Ann Alpha said [x]. Bob Beta met Carl Gamma on-3. addedM [y].").Sources());
    }

    [Fact]
    public void SubjectWithinWordsIsTheirSpeakerWhereTheyAreRetold()
    {
        Record record = ToyLanguage.Read("Bob Alpha said [that demandedM Beta [help]].");

        Assert.Equal("Bob-Alpha Bob-Alpha", record.Sources());
    }

    [Fact]
    public void SubjectWithinAQuotationIsSomebodyNamedInIt()
    {
        var toy = new AnnotationBuilder("Alpha said partners came and stressed all of this today");
        int alpha = toy.Mention("Alpha");
        var plural = new Agreement(GrammaticalPerson.Third, GrammaticalNumber.Plural, GrammaticalGender.Unknown);
        toy.Mention("partners", ActorKind.Group, MentionForm.Description, agreement: plural);
        toy.Frame("said", "partners came and stressed all of this today", Reference.To(alpha), quotation: QuotationKind.Direct);
        toy.Frame("stressed", "all of this", Reference.Dropped(plural));

        Assert.Equal("Alpha partners", toy.Extract().Sources());
    }

    [Fact]
    public void AgencysSpeakerGoesOnAfterIt()
    {
        Assert.Equal(["News Agency: that Bob Alpha said x", ">Bob Alpha: x", "Bob Alpha: y"],
            ToyLanguage.Read("News Agency quoted [that Bob Alpha said [x]]. addedM [y].").Said());
    }

    [Fact]
    public void ANameIsSurerThanADroppedSubjectAndThatSurerThanNobody()
    {
        Record record = ToyLanguage.Read("Foreign Ministry said [x]. addedF [y]. Bob Beta said [z]. addedF [w]. someone said [v].");

        double[] all = [.. record.Statements.Select(statement => statement.Confidence)];
        Assert.True(all[0] > all[1] && all[1] > all[4], string.Join(' ', all));
        Assert.All(all, confidence => Assert.InRange(confidence, 0, 1));
    }

    [Fact]
    public void LanguageLayersDoubtLowersTheConfidence()
    {
        Assert.True(Confidence(0.5) < Confidence(1));

        static double Confidence(double layer)
        {
            var toy = new AnnotationBuilder("Alpha said one");
            toy.Frame("said", "one", Reference.To(toy.Mention("Alpha")), confidence: layer);
            return toy.Extract().Statements[0].Confidence;
        }
    }

    [Fact]
    public void ParticipleIsTiedToItsSentencesSpeakerWhateverTheForm()
    {
        Assert.Equal("Alpha-and-Beta Alpha-and-Beta", ToyLanguage.Read("Carl Gamma slept. Alpha and Beta said [x], addingM [y].").Sources());
    }

    [Fact]
    public void WhoGoesOnAfterAnUnreadSpeakerIsNotTheOneBefore()
    {
        Record record = ToyLanguage.Read("Bob Alpha said [x]. someone said [y], adding [z]. addedM [w]. Bob Alpha said [v]. addedM [u].");

        Assert.Equal("Bob-Alpha - - - Bob-Alpha Bob-Alpha", record.Sources());
    }

    [Fact]
    public void WhoBeginsTheSentenceSpeaksInItThoughNothingIsKnownOfWhatHeDid()
    {
        Assert.Equal("Carl-Gamma Bob-Alpha Bob-Alpha", ToyLanguage.Read("Carl Gamma said [x]. opened Bob Alpha the fair there and saidM [y], adding [z].").Sources());
    }

    [Fact]
    public void HerWordsAreAWomans()
    {
        var toy = new AnnotationBuilder("Alpha said one . Eva Beta differs . her words two");
        toy.Frame("said", "one", Reference.To(toy.Mention("Alpha")));
        var she = new Agreement(GrammaticalPerson.Third, GrammaticalNumber.Singular, GrammaticalGender.Feminine);
        toy.Mention("Eva Beta", agreement: she);
        toy.Frame("words", "two", Reference.Pronoun(she));

        Assert.Equal("Alpha Eva-Beta", toy.Extract().Sources());
    }
}
