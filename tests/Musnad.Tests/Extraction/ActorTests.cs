using Musnad.Annotations;
using Musnad.Extraction.Actors;
using Musnad.Records;
using Xunit;
using Record = Musnad.Records.Record;

namespace Musnad.Tests.Extraction;

public sealed class ActorTests
{
    [Fact]
    public void SurnameIsTheFullName()
    {
        Record record = ToyLanguage.Read("Alpha: [no war]", "President Ann Alpha said [we talk]. Alpha said [we wait].");

        Actor alpha = Assert.Single(record.Actors);
        Assert.Equal("President Ann Alpha", alpha.Name);
        Assert.Equal(["Alpha", "President Ann Alpha", "Alpha"], alpha.Mentions.Select(mention => mention.Words));
    }

    [Fact]
    public void TitleIsTheRoleAndNoPartOfTheName()
    {
        Record record = ToyLanguage.Read("Northern minister Ann Alpha said [x].");

        Actor alpha = Assert.Single(record.Actors);
        Assert.Equal("Ann Alpha", alpha.Name);
        Assert.Equal("Northern minister", alpha.Role);
        Assert.Equal("NOR", alpha.Country);
        Assert.Equal("Northern minister Ann Alpha", alpha.Mentions[0].Words);
    }

    [Fact]
    public void SpellingVariantsAreOneActor()
    {
        Record record = ToyLanguage.Read("Masud Peseshkian said [x]. Pesechkian said [y]. Bob Borisenko said [z]. Borisenka said [w].");

        Assert.Equal(["Masud Peseshkian", "Bob Borisenko"], record.Actors.Select(actor => actor.Name));
    }

    [Fact]
    public void ShortNamesHaveNoVariants()
    {
        Assert.Equal("Kim Kem", ToyLanguage.Read("Kim said [x]. Kem said [y].").Sources());
        Assert.Equal("Omar Omer", ToyLanguage.Read("Omar said [x]. Omer said [y].").Sources());
    }

    [Fact]
    public void AnotherFirstNameIsAnotherPerson()
    {
        Record record = ToyLanguage.Read("Ann Alpha said [x]. Bob Alpha said [y]. Alpha said [z].");

        Assert.Equal("Ann-Alpha Bob-Alpha Bob-Alpha", record.Sources());
    }

    [Fact]
    public void AmbiguousSurnameInTheHeadlineIsTheOneNamedNext()
    {
        Record record = ToyLanguage.Read("Alpha: [x]", "Ann Alpha said [y]. Bob Alpha said [z].");

        Assert.Equal("Ann-Alpha Ann-Alpha Bob-Alpha", record.Sources());
    }

    [Fact]
    public void AnotherCountryIsAnotherPerson()
    {
        Record record = ToyLanguage.Read("Northern minister Alpha said [x]. Southern minister Alpha said [y].");

        Assert.Equal(["NOR", "SOU"], record.Actors.Select(actor => actor.Country));
    }

    [Fact]
    public void FullNameIsOnePersonWhateverTheTitle()
    {
        Record record = ToyLanguage.Read("Northern ambassador Ann Alpha said [x]. Southern ambassador Ann Alpha said [y].");

        Assert.Single(record.Actors);
    }

    [Fact]
    public void MiddleNameMayBeMissing()
    {
        Assert.Equal("Ann-Mary-Alpha Ann-Mary-Alpha", ToyLanguage.Read("Ann Mary Alpha said [x]. Ann Alpha said [y].").Sources());
    }

    [Fact]
    public void BodyWithoutItsCountryIsTheSameBody()
    {
        Record record = ToyLanguage.Read("The foreign desk. Northern Foreign Ministry said [x]. Foreign Ministry said [y].");

        Assert.Single(record.Actors, actor => actor.Kind == ActorKind.Body);
    }

    [Fact]
    public void BodyIsNeitherItsStateNorAnotherCountrysBody()
    {
        Record record = ToyLanguage.Read("Northland said [x]. Northern Foreign Ministry said [y]. Southern Foreign Ministry said [z].");

        Assert.Equal(3, record.Actors.Count);
    }

    [Fact]
    public void KnownEntityIsOneActorUnderAllNames()
    {
        var toy = new AnnotationBuilder("Capital said one Northland said two");
        int capital = toy.Mention("Capital", ActorKind.State, country: "NOR", knownAs: "NOR");
        int land = toy.Mention("Northland", ActorKind.State, country: "NOR", knownAs: "NOR", nameEn: "Northland");
        toy.Frame("said", "one", Reference.To(capital));
        toy.Frame("said", "two", Reference.To(land), nth: 1);

        Actor actor = Assert.Single(toy.Extract().Actors);
        Assert.Equal("Northland", actor.NameEn);
        Assert.Equal(2, actor.Mentions.Count);
    }

    [Fact]
    public void AdjectiveIsNoMentionWhereTheStateIsNamed()
    {
        Record record = ToyLanguage.Read("the Northern side met Beta. Northland said [x].");

        Assert.Equal(["Northland"], Assert.Single(record.Actors, actor => actor.Country == "NOR").Mentions.Select(mention => mention.Words));
    }

    [Fact]
    public void AdjectiveNamesAStateThatHasNoOtherName()
    {
        var toy = new AnnotationBuilder("Beta accused northern forces of this");
        int beta = toy.Mention("Beta");
        int northern = toy.Mention("northern", ActorKind.State, country: "NOR", form: MentionForm.Adjective);
        toy.Frame("accused", "of this", Reference.To(beta), stance: Stance.Accuse, targets: [Reference.To(northern)]);

        Record record = toy.Extract();

        Assert.Equal("northern", record.Names(record.Statements[0].Targets));
    }

    [Fact]
    public void UnusedActorsAreLeftOut()
    {
        Record record = ToyLanguage.Read("Ann Alpha said [that Beta slept near Southland].");

        Assert.Equal(["Ann Alpha"], record.Actors.Select(actor => actor.Name));
    }

    [Fact]
    public void ActorsAreNumberedByFirstMention()
    {
        Record record = ToyLanguage.Read("Beta slept. Ann Alpha said [x]. Beta said [y].");

        Assert.Equal(["a1 Beta", "a2 Ann Alpha"], record.Actors.Select(actor => actor.Id + " " + actor.Name));
    }

    [Fact]
    public void JointNameIsAGroupWithMembers()
    {
        Record record = ToyLanguage.Read("Alpha and Beta said [x]. Alpha and Beta said [y].");

        Actor group = Assert.Single(record.Actors, actor => actor.Kind == ActorKind.Group);
        Assert.Equal("Alpha+Beta", record.Names(group.Members));
        Assert.All(record.Statements, statement => Assert.Equal(group.Id, statement.Source));
    }

    [Fact]
    public void ComparerCanBeReplaced()
    {
        const string text = "Hassan said [x]. Hasen said [y].";

        Assert.Equal(2, ToyLanguage.Read(new Musnad.Extraction.RecordExtractor(new NoVariants()), text).Actors.Count);
    }

    private sealed class NoVariants : INameComparer
    {
        public bool AreAlike(string one, string other) => false;
    }

    [Fact]
    public void ParticleWrittenTogetherIsNoPartOfTheName()
    {
        var toy = new AnnotationBuilder("visit toBigtown said Alpha in Bigtown");
        int alpha = toy.Mention("Alpha");
        int first = toy.Mention("Bigtown", ActorKind.State, keys: []);
        int second = toy.Mention("Bigtown", ActorKind.State, keys: [], nth: 1);
        toy.Frame("said", "in Bigtown", Reference.To(alpha), stance: Stance.Accuse, targets: [Reference.To(first), Reference.To(second)]);

        Assert.Single(toy.Extract().Statements[0].Targets);
    }

    [Fact]
    public void PartOfABodysNameIsAnother()
    {
        var toy = new AnnotationBuilder("command of army said one and army said two");
        int command = toy.Mention("command of army", ActorKind.Body, possessor: 1);
        toy.Mention("army", ActorKind.Body);
        int army = toy.Mention("army", ActorKind.Body, nth: 1);
        toy.Frame("said", "one", Reference.To(command));
        toy.Frame("said", "two", Reference.To(army), nth: 1);

        Assert.Equal("command-of-army army", toy.Extract().Sources());
    }
}
