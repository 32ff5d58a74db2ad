using Musnad.Annotations;
using Musnad.Arabic.Data;
using Musnad.Arabic.Folding;
using Musnad.Knowledge;
using Musnad.Records;
using Xunit;

namespace Musnad.Tests.Knowledge;

public sealed class ArabicHeadTablesTests
{
    private static readonly string[] RoleClasses =
    [
        "president", "premier", "chair", "minister", "deputy", "adviser", "envoy", "representative", "commissioner", "coordinator",
        "spokesman", "ambassador", "diplomat", "secretary", "secretary-general", "director", "governor", "mayor", "commander", "officer",
        "leader", "monarch", "prince", "cleric", "businessman", "academic", "expert", "analyst", "journalist", "activist", "politician",
        "lawyer", "judge", "legislator", "member", "official", "negotiator", "physician", "engineer", "founder", "artist", "athlete",
        "relative", "person", "counterpart", "rank", "honorific",
    ];

    [Theory]
    [InlineData("role-titles.tsv", 250, 3, 7)]
    [InlineData("body-heads.tsv", 80, 5, 8)]
    [InlineData("anonymous-heads.tsv", 100, 5, 5)]
    [InlineData("given-names.tsv", 800, 5, 5)]
    [InlineData("name-particles.tsv", 40, 3, 4)]
    [InlineData("platforms.tsv", 20, 3, 3)]
    [InlineData("names-newsfane.tsv", 1000, 3, 3)]
    [InlineData("relational-adjectives.tsv", 80, 4, 4)]
    public void TablesAreWellFormed(string table, int rows, int fewest, int most)
    {
        string[][] read = [.. Table.Read(table)];

        Assert.True(read.Length >= rows);
        Assert.All(read, row => Assert.InRange(row.Length, fewest, most));
        Assert.All(read, row => Assert.All(row.SelectMany(column => column.Split('|')), form => Assert.Equal(form.Trim(), form)));
        Assert.All(read, row => Assert.NotEqual("", row[0]));
    }

    [Theory]
    [InlineData("role-titles.tsv", 2)]
    [InlineData("body-heads.tsv", 4)]
    [InlineData("given-names.tsv", 4)]
    public void KeysAreFoldedFirstFormsAndUnique(string table, int forms)
    {
        string[][] read = [.. Table.Read(table)];

        Assert.All(read, row => Assert.Equal(ArabicFolding.Fold(row[forms].Split('|')[0]), row[0]));
        Assert.Equal(read.Length, read.Select(row => row[0]).Distinct().Count());
    }

    [Fact]
    public void RoleClassesAreKnown()
    {
        Assert.All(Table.Read("role-titles.tsv"), row => Assert.Contains(row[1], RoleClasses));
    }

    [Theory]
    [InlineData("وزير", "وزيرة", "وزراء", "وزيرا")]
    [InlineData("متحدث", "متحدثة", "متحدثو", "متحدثان")]
    [InlineData("أمين عام", "الأمينة العامة", "الأمناء العامون", "الأمينين العامين")]
    [InlineData("رئيس الوزراء", "رئيسة الوزراء", "رؤساء الوزراء", "رئيسا الوزراء")]
    public void RolesAreInflected(string singular, string feminine, string plural, string dual)
    {
        string[] row = Table.Read("role-titles.tsv").Single(row => row[0] == ArabicFolding.Fold(singular));

        Assert.Contains(singular, row[2].Split('|'));
        Assert.Contains(feminine, row[3].Split('|'));
        Assert.Contains(plural, row[4].Split('|'));
        Assert.Contains(dual, row[5].Split('|'));
    }

    [Fact]
    public void HeadsCarryKindGenderAndNumber()
    {
        Assert.All(Table.Read("body-heads.tsv"), row =>
        {
            Assert.True(Enum.TryParse(row[1], ignoreCase: true, out ActorKind _), row[1]);
            Assert.True(Enum.TryParse(row[2], ignoreCase: true, out GrammaticalGender _), row[2]);
            Assert.True(Enum.TryParse(row[3], ignoreCase: true, out GrammaticalNumber _), row[3]);
            Assert.True(row.Length < 8 || row[7] is "back" or "ministry");
        });
        Assert.All(Table.Read("anonymous-heads.tsv"), row =>
        {
            Assert.Contains(row[1], new[] { "anonymous", "group" });
            Assert.True(Enum.TryParse(row[2], ignoreCase: true, out GrammaticalGender _), row[2]);
            Assert.True(Enum.TryParse(row[3], ignoreCase: true, out GrammaticalNumber _), row[3]);
        });
    }

    [Fact]
    public void RelationalAdjectivesPointToEntries()
    {
        KnowledgeBase known = KnowledgeBase.Default;
        HashSet<string> entries = [.. KnownForms.Names(known).Select(form => form.Entry)];
        HashSet<string> nationalities = [.. known.States.SelectMany(state => state.Adjectives)];

        Assert.All(Table.Read("relational-adjectives.tsv"), row =>
        {
            Assert.True(row[1].Length == 0 || entries.Contains(row[1]), row[1]);
            Assert.True(row[2].Length == 0 || known.State(row[2]) is not null, row[2]);
            Assert.True(!nationalities.Contains(row[0]) || known.State(row[1]) is not null, row[0]);
        });
    }

    [Fact]
    public void TablesTellSourceAndLicence()
    {
        foreach (string table in new[] { "role-titles.tsv", "body-heads.tsv", "anonymous-heads.tsv", "given-names.tsv", "name-particles.tsv", "platforms.tsv", "names-newsfane.tsv", "relational-adjectives.tsv" })
        {
            using Stream stream = typeof(ArabicFolding).Assembly.GetManifestResourceStream(table)!;
            using var reader = new StreamReader(stream);
            string text = reader.ReadToEnd();

            Assert.Contains("# Source:", text, StringComparison.Ordinal);
            Assert.Contains("Licence:", text, StringComparison.Ordinal);
        }
    }
}
