using System.Globalization;
using CsCheck;
using Musnad.Collation;
using Musnad.Collation.Digests;
using Musnad.Collation.Identities;
using Musnad.Records;
using Xunit;

namespace Musnad.Tests.Collation;

/// <summary>What holds for every set of records.</summary>
public sealed class CollationPropertyTests
{
    private static readonly (ActorKind Kind, string Name, string? Role, string? Country)[] People =
    [
        (ActorKind.State, "الأردن", null, "JOR"),
        (ActorKind.State, "مصر", null, "EGY"),
        (ActorKind.Person, "سيرغي لافروف", "وزير الخارجية الروسي", "RUS"),
        (ActorKind.Person, "سالم الدوسقي", "وزير الموانئ", "EGY"),
        (ActorKind.Person, "سالم رياض الدوسقي", "وزير الموانئ المصري", "EGY"),
        (ActorKind.Person, "سالم رياض الدوسقى", "الوزير", null),
        (ActorKind.Person, "نادر الحلواني", null, null),
        (ActorKind.Anonymous, "مصدر مطلع", null, null),
        (ActorKind.Medium, "تاس", null, "RUS"),
        (ActorKind.Body, "وزارة الموانئ", null, "EGY"),
    ];

    private static readonly Gen<(int Source, int Within, int Words)> AnyStatement = Gen.Select(Gen.Int[-1, 9], Gen.Int[-1, 3], Gen.Int[0, 3]);
    private static readonly Gen<(int One, int Other, int Mode, int Day, int Realis, int Telling)> AnyContact =
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 9], Gen.Int[-1, 5], Gen.Int[0, 4], Gen.Int[0, 3], Gen.Int[-1, 3]);

    private static readonly Gen<(int Outlet, int Day, int Text, (int Source, int Within, int Words)[] Statements, (int One, int Other, int Mode, int Day, int Realis, int Telling)[] Contacts)> AnyArticle =
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 5], Gen.Int[0, 4], AnyStatement.Array[0, 4], AnyContact.Array[0, 3]);

    private static readonly Gen<ArticleDigest[]> AnySet = AnyArticle.Array[0, 12].Select(articles => articles
        .Select((article, place) => Collating.Digest(Draft(place, article.Outlet, article.Day, article.Text, article.Statements, article.Contacts))).ToArray());

    private static readonly Correction[] Corrections =
    [
        new(CorrectionKind.Merge, "x0/a7", "x1/a7"), new(CorrectionKind.Split, "state:EGY", "x2/a2"), new(CorrectionKind.Merge, "state:EGY", "x3/a10"),
    ];

    [Fact]
    public void TheOrderOfArticlesDoesNotMatter() =>
        Gen.Select(AnySet, Gen.Int).Sample(
            (digests, seed) =>
            {
                string inOrder = Shown.Of(Collating.Collator.Collate(digests, Corrections));
                ArticleDigest[] shuffled = [.. digests];
                new Random(seed).Shuffle(shuffled);
                return inOrder == Shown.Of(Collating.Collator.Collate(shuffled, Corrections)) && inOrder == Shown.Of(Collating.Collator.Collate(digests, Corrections));
            },
            iter: 200);

    [Fact]
    public void IdsAreUniqueAndInOrder() =>
        AnySet.Sample(
            digests =>
            {
                CollatedRecords collated = Collating.Collator.Collate(digests, Corrections);
                return IsAscending(collated.Copies.Select(copy => copy.Id)) && IsAscending(collated.Identities.Select(identity => identity.Id))
                    && IsAscending(collated.Contacts.Select(contact => contact.Id)) && IsAscending(collated.Utterances.Select(utterance => utterance.Id));
            },
            iter: 200);

    [Fact]
    public void EveryContactIsToldInOnePlaceAndEveryActorIsOnce() =>
        AnySet.Sample(
            digests =>
            {
                CollatedRecords collated = Collating.Collator.Collate(digests, Corrections);
                ItemId[] actors = [.. collated.Identities.SelectMany(identity => identity.Actors)];
                (ItemId, ItemId?)[] told = [.. collated.Contacts.SelectMany(contact => contact.Tellings).Select(telling => (telling.Event, telling.Statement))];
                return actors.Length == actors.Distinct().Count() && told.Length == told.Distinct().Count()
                    && told.Select(telling => telling.Item1).Distinct().Count() == digests.Sum(digest => digest.Contacts.Length);
            },
            iter: 200);

    [Fact]
    public void CountsAreCountsOfWhatIsThere() =>
        AnySet.Sample(
            digests =>
            {
                CollatedRecords collated = Collating.Collator.Collate(digests, Corrections);
                return collated.Contacts.All(contact =>
                    contact.Tally.Articles == contact.Tellings.Select(telling => telling.Event.Article).Distinct().Count()
                    && contact.Tally.Origins == contact.Origins.Count
                    && contact.Tally.Sides == contact.Origins.Select(origin => origin.Side).Distinct().Count()
                    && contact.Tally.Unattributed == contact.Tellings.Count(telling => telling.Origin is null)
                    && contact.Origins.Select(origin => origin.Id).ToHashSet().SetEquals(contact.Tellings.Select(telling => telling.Origin).OfType<string>())
                    && contact.Tally.Copies < contact.Tally.Articles);
            },
            iter: 200);

    [Fact]
    public void AnArticleThatIsThereTwiceIsRefused()
    {
        ArticleDigest digest = Collating.Digest(new RecordDraft("a"));

        Assert.Throws<ArgumentException>(() => Collating.Collator.Collate([digest, digest], []));
    }

    [Fact]
    public void NothingGivesNothing() => Assert.Equal(Shown.Of(new CollatedRecords()), Shown.Of(Collating.Of()));

    [Fact]
    public void TheVersionIsThatOfRulesFoldingAndKnowledge()
    {
        Assert.Matches(@"^collation-\d+ arabic-\d+ [0-9a-f]{12}$", Collating.Collator.Version);
        Assert.Equal(Collating.Collator.Version, new Collator(new Arabic.Folding.ArabicTextFolding(), Musnad.Knowledge.KnowledgeBase.Default).Version);
    }

    private static bool IsAscending(IEnumerable<string> ids)
    {
        string[] all = [.. ids];
        return all.SequenceEqual(all.Distinct().Order(StringComparer.Ordinal));
    }

    private static RecordDraft Draft(int place, int outlet, int day, int text, (int Source, int Within, int Words)[] statements, (int One, int Other, int Mode, int Day, int Realis, int Telling)[] contacts)
    {
        RecordDraft draft = new RecordDraft($"x{place}", outlet == 0 ? null : $"outlet{outlet}", day == 0 ? null : Day(day)).Text(Words(text, 40));
        string[] ids = [.. People.Select(person => draft.Actor(person.Kind, person.Name, person.Role, person.Country))];
        var made = new List<Statement>();
        foreach ((int source, int within, int words) in statements)
        {
            made.Add(draft.Statement(source < 0 ? null : ids[source], Words(words, 12), within >= 0 && within < made.Count ? made[within] : null));
        }

        foreach ((int one, int other, int mode, int dated, int realis, int telling) in contacts)
        {
            draft.Contact(
                mode < 0 ? null : (ContactMode)mode, [ids[one]], [ids[other]], dated == 0 ? null : Day(dated), (Realis)realis,
                telling >= 0 && telling < made.Count ? made[telling] : null);
        }

        return draft;
    }

    private static string Day(int day) => string.Create(CultureInfo.InvariantCulture, $"2026-03-{day:00}");

    private static string Words(int text, int count) => string.Join(' ', Enumerable.Range(0, count).Select(word => $"كلمة{text}و{word}"));
}
