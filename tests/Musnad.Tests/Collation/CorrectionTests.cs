using Musnad.Collation;
using Musnad.Collation.Identities;
using Musnad.Records;
using Xunit;

namespace Musnad.Tests.Collation;

public sealed class CorrectionTests
{
    private static readonly string Harbours = IdentityOf("b1");
    private static readonly string Fisheries = IdentityOf("b2");

    [Fact]
    public void AMergeJoinsTwoIdentities()
    {
        CollatedRecords collated = With(Merge(Harbours, Fisheries));

        Assert.Equal(IdentityOf("b1", collated), IdentityOf("b2", collated));
        Assert.Equal(4, collated.Identities.Single(identity => identity.Id == IdentityOf("b1", collated)).Actors.Count);
    }

    [Fact]
    public void TheKnowledgeFilesIdIsKept()
    {
        CollatedRecords collated = With(Merge(Harbours, "state:EGY"));

        Assert.Equal("state:EGY", IdentityOf("b1", collated));
        Assert.Equal("state:EGY", IdentityOf("s1", collated));
    }

    [Fact]
    public void AnActorIsGivenToAnIdentityThatNoArticleHas()
    {
        CollatedRecords collated = With(Merge("p1/a1", "person:sergey-lavrov"));

        Assert.Equal("person:sergey-lavrov", IdentityOf("p1", collated));
        Assert.Equal("سيرغي لافروف", collated.Identities.Single(identity => identity.Id == "person:sergey-lavrov").Name);
    }

    [Fact]
    public void TwoActorsOfNoIdentityBecomeOne()
    {
        CollatedRecords collated = With(Merge("p1/a1", "p2/a1"));

        Assert.StartsWith("actor-", IdentityOf("p1", collated), StringComparison.Ordinal);
        Assert.Equal(IdentityOf("p1", collated), IdentityOf("p2", collated));
    }

    [Fact]
    public void ASplitTakesAnActorOut()
    {
        CollatedRecords collated = With(Split(Harbours, "b1/a1"));

        Assert.Null(FindIdentity("b1", collated));
        Assert.Equal(Harbours, IdentityOf("b1too", collated));
    }

    [Fact]
    public void AnActorTakenOutMayBeGivenElsewhere()
    {
        CollatedRecords collated = With(Split(Harbours, "b1/a1"), Merge("b1/a1", Fisheries));

        Assert.Equal(Fisheries, IdentityOf("b1", collated));
        Assert.Equal(Harbours, IdentityOf("b1too", collated));
    }

    [Fact]
    public void ASplitIsStrongerThanMerges()
    {
        CollatedRecords collated = With(Merge(Harbours, "state:EGY"), Merge("state:EGY", Fisheries), Split(Harbours, Fisheries));

        Assert.NotEqual(IdentityOf("b1", collated), IdentityOf("b2", collated));
    }

    [Fact]
    public void WhatIsNotThereHasNoEffect()
    {
        CollatedRecords collated = With(Merge(Harbours, "actor-000000000000"), Merge("gone/a1", Harbours), Split("gone/a9", "b1/a1"), Merge(Harbours, Harbours), Merge("", ""));

        Assert.Equal(Shown.Of(With()), Shown.Of(collated));
    }

    [Fact]
    public void TheOrderOfCorrectionsDoesNotMatter()
    {
        Correction[] corrections = [Split(Harbours, "b1/a1"), Merge("b1/a1", "p1/a1"), Merge("p2/a1", "p1/a1"), Merge(Fisheries, "state:EGY"), Split("state:EGY", Harbours)];
        string forwards = Shown.Of(With(corrections));

        Assert.Equal(forwards, Shown.Of(With([.. corrections.Reverse()])));
        Assert.Equal(forwards, Shown.Of(With([.. corrections.Select(correction => correction with { First = correction.Second, Second = correction.First })])));
    }

    private static Correction Merge(string first, string second) => new(CorrectionKind.Merge, first, second);

    private static Correction Split(string first, string second) => new(CorrectionKind.Split, first, second);

    private static CollatedRecords With(params Correction[] corrections) => Collating.With(
        corrections,
        Of("b1", ActorKind.Body, "وزارة الموانئ", "EGY"),
        Of("b1too", ActorKind.Body, "وزارة الموانئ", "EGY"),
        Of("b2", ActorKind.Body, "وزارة المصايد", "EGY"),
        Of("b2too", ActorKind.Body, "وزارة المصايد", "EGY"),
        Of("s1", ActorKind.State, "مصر", "EGY"),
        Of("p1", ActorKind.Person, "نادر الحلواني", null),
        Of("p2", ActorKind.Person, "نادر الحلواني", null));

    private static RecordDraft Of(string id, ActorKind kind, string name, string? country)
    {
        var draft = new RecordDraft(id);
        draft.Actor(kind, name, null, country);
        return draft;
    }

    private static string IdentityOf(string article, CollatedRecords? collated = null) => FindIdentity(article, collated ?? With())!;

    private static string? FindIdentity(string article, CollatedRecords collated) => collated.Identities.SingleOrDefault(identity => identity.Actors.Contains(new ItemId(article, "a1")))?.Id;
}
