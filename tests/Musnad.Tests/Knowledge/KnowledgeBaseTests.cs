using Musnad.Arabic.Folding;
using Musnad.Knowledge;
using Musnad.Records;
using Xunit;

namespace Musnad.Tests.Knowledge;

public sealed class KnowledgeBaseTests
{
    private static readonly KnowledgeBase Known = KnowledgeBase.Default;

    [Fact]
    public void KnowsTheWorldInUsefulBreadth()
    {
        Assert.True(Known.States.Count >= 200);
        Assert.True(Known.Organizations.Count >= 350);
        Assert.True(Known.Media.Count >= 250);
        Assert.True(Known.People.Count >= 300);
        Assert.True(Known.Places.Count >= 400);
    }

    [Fact]
    public void StatesHaveIsoCodes()
    {
        Assert.All(Known.States, state => Assert.Contains(state.Code, IsoCodes.All));
        Assert.Equal(Known.States.Count, Known.States.Select(state => state.Code).Distinct().Count());
    }

    [Fact]
    public void EveryStateHasAnAdjective()
    {
        string[] without = [.. Known.States.Where(state => state.Adjectives.Count == 0).Select(state => state.Code)];

        Assert.Empty(without.Except(IsoCodes.TerritoriesWithoutAdjective));
    }

    [Fact]
    public void StateFindsByCode()
    {
        Assert.Equal("Yemen", Known.State("YEM")?.English);
        Assert.Null(Known.State("XXX"));
    }

    [Fact]
    public void WikidataItemsOfStatesAreDistinct()
    {
        string[] items = [.. Known.States.Select(state => state.Wikidata).OfType<string>()];

        Assert.True(items.Length >= 200);
        Assert.All(items, item => Assert.Matches("^Q[1-9][0-9]*$", item));
        Assert.Equal(items.Length, items.Distinct().Count());
    }

    [Fact]
    public void CountriesOfEntriesAreListedStates()
    {
        IEnumerable<string?> countries =
        [
            .. Known.Organizations.Select(organization => organization.Country),
            .. Known.Media.Select(medium => medium.Country),
            .. Known.People.Select(person => person.Country),
            .. Known.Places.Select(place => place.Country),
        ];

        Assert.All(countries, country => Assert.True(country is null || Known.State(country) is not null, country));
    }

    [Fact]
    public void BodiesBelongToACountry()
    {
        Assert.All(Known.Organizations, organization => Assert.Contains(organization.Kind, new[] { ActorKind.Body, ActorKind.Organization }));
        Assert.All(Known.Organizations.Where(organization => organization.Kind == ActorKind.Body), body => Assert.NotNull(body.Country));
    }

    [Fact]
    public void IdsAreUniqueAndTellTheirTable()
    {
        Assert.All(Known.Organizations, organization => Assert.StartsWith("org:", organization.Id, StringComparison.Ordinal));
        Assert.All(Known.Media, medium => Assert.StartsWith("medium:", medium.Id, StringComparison.Ordinal));
        Assert.All(Known.People, person => Assert.StartsWith("person:", person.Id, StringComparison.Ordinal));

        string[] ids = [.. Known.Organizations.Select(o => o.Id), .. Known.Media.Select(m => m.Id), .. Known.People.Select(p => p.Id)];
        Assert.Empty(ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void EveryEntryHasANameAndCleanForms()
    {
        Assert.All(KnownForms.Names(Known).GroupBy(form => form.Entry), Assert.NotEmpty);
        Assert.All(KnownForms.All(Known), form =>
        {
            Assert.Equal(form.Text.Trim(), form.Text);
            Assert.DoesNotContain("  ", form.Text, StringComparison.Ordinal);
            Assert.True(form.Text.Length > 0, form.Entry);
            Assert.All(form.Text, letter => Assert.True(letter is (>= '\u0621' and <= '\u06CC') or (>= '0' and <= '9') or ' ' or '-' or '+' or '.', $"{form.Entry}: {form.Text}"));
        });
    }

    [Fact]
    public void NoNameIsClaimedTwiceWithoutBeingListedAsAmbiguous()
    {
        Dictionary<string, AmbiguousName> ambiguous = Known.AmbiguousNames.ToDictionary(name => ArabicFolding.Fold(name.Name));

        string[] unlisted =
        [
            .. from form in KnownForms.All(Known)
               group form.Entry by ArabicFolding.Fold(form.Text) into claims
               let entries = claims.Distinct().ToArray()
               where entries.Length > 1
                   && (!ambiguous.TryGetValue(claims.Key, out AmbiguousName? listed) || entries.Except(listed.Entries).Any())
               select $"{claims.Key}: {string.Join(", ", entries)}",
        ];

        Assert.Empty(unlisted);
    }

    [Fact]
    public void AmbiguousNamesPointToEntries()
    {
        HashSet<string> entries = [.. KnownForms.All(Known).Select(form => form.Entry), AmbiguousName.Word];

        Assert.All(Known.AmbiguousNames, name => Assert.Empty(name.Entries.Except(entries)));
        Assert.All(Known.AmbiguousNames, name => Assert.True(name.Entries.Count > 1, name.Name));
    }

    [Fact]
    public void NamesAreNoEpithets()
    {
        HashSet<string> mentions = [.. KnownForms.Mentions(Known).Select(form => ArabicFolding.Fold(form.Text))];
        mentions.ExceptWith(Known.AmbiguousNames.Select(name => ArabicFolding.Fold(name.Name)));

        Assert.DoesNotContain(KnownForms.Names(Known), form => mentions.Contains(ArabicFolding.Fold(form.Text)));
    }

    [Theory]
    [InlineData("ميليشيا")]
    [InlineData("مليشيا")]
    [InlineData("ميليشيات")]
    [InlineData("عصابات")]
    [InlineData("الإرهابي")]
    [InlineData("الإرهابية")]
    [InlineData("العدو")]
    [InlineData("الصهيوني")]
    [InlineData("الكيان")]
    [InlineData("الانقلابية")]
    [InlineData("مرتزقة")]
    [InlineData("المخلوع")]
    [InlineData("نظام")]
    public void LoadedWordsStandOnlyInMentionForms(string word)
    {
        Assert.DoesNotContain(
            KnownForms.Names(Known).Where(form => !form.Entry.StartsWith("medium:", StringComparison.Ordinal)),
            form => form.Text.Split(' ').Contains(word) && form.Entry != "org:ir-expediency");
    }

    [Theory]
    [InlineData("RUS", "روسيا")]
    [InlineData("PSE", "فلسطين")]
    [InlineData("YEM", "اليمن")]
    [InlineData("org:hezbollah", "حزب الله")]
    [InlineData("org:hamas", "حركة حماس")]
    [InlineData("org:daesh", "تنظيم داعش")]
    [InlineData("medium:afp", "وكالة فرانس برس")]
    public void TheFirstNameIsTheNeutralOne(string entry, string name)
    {
        Assert.Equal(name, KnownForms.Names(Known).First(form => form.Entry == entry).Text);
    }
}
