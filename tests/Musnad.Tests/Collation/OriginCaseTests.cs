using System.Globalization;
using Musnad.Collation;
using Musnad.Collation.Contacts;
using Musnad.Collation.Origins;
using Musnad.Records;
using Xunit;

namespace Musnad.Tests.Collation;

/// <summary>What docs/origins.md tells is what happens.</summary>
public sealed class OriginCaseTests
{
    private const string Arrow = "←";
    private const string Unknown = "?";

    private static readonly Dictionary<string, string[]> People = OriginTables.Under("Who is who").ToDictionary(row => row[0], StringComparer.Ordinal);

    public static TheoryData<string> Chains => [.. OriginTables.Under("One telling").Select(row => string.Join('|', row))];

    public static TheoryData<string> Sets => [.. OriginTables.Under("Several tellings of one thing").Select(row => string.Join('|', row))];

    [Fact]
    public void ThePageWorksManyCases()
    {
        Assert.True(Chains.Count >= 15);
        Assert.True(Sets.Count >= 10);
    }

    [Theory]
    [MemberData(nameof(Chains))]
    public void AChainHasTheOriginOfThePage(string row)
    {
        string[] cells = row.Split('|');
        var draft = new RecordDraft("one", "outlet", "2026-03-10");
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        CollatedRecords collated = Collating.Of(Tell(draft, [Sources(cells[0])], ids));
        Contact contact = Assert.Single(collated.Contacts);

        Assert.Equal(cells[1], NameOf(contact.Origins.SingleOrDefault()?.Id));
        Assert.Equal(cells[2], NameOf(contact.Origins.SingleOrDefault()?.Side));
        Assert.Equal(cells[3], contact.Origins.Count == 0 ? cells[3] : NameOf(contact.Origins[0].Speaker));
        Assert.Equal(contact.Origins.SingleOrDefault()?.Id, Assert.Single(contact.Tellings).Origin);

        string NameOf(string? id) => id is null ? ""
            : ids.FirstOrDefault(pair => id == $"one/{pair.Value}").Key
            ?? ids.FirstOrDefault(pair => collated.Identities.Any(identity => identity.Id == id && identity.Actors.Contains(new ItemId("one", pair.Value)))).Key
            ?? (id == "org:united-nations" ? "un" : id);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void TellingsAreCountedAsThePageSays(string row)
    {
        string[] cells = row.Split('|');
        string[] articles = [.. cells[0].Split(';').Select(article => article.Trim())];
        var drafts = new List<RecordDraft>();
        foreach ((string article, int place) in articles.Select((article, place) => (article, place)))
        {
            string told = article.EndsWith("=1", StringComparison.Ordinal) ? articles[0] : article;
            int text = told == article ? place : 0;
            var draft = new RecordDraft($"x{place}", article[..1], "2026-03-10");
            draft.Text(string.Join(' ', Enumerable.Range(0, 60).Select(word => $"كلمة{text}و{word}")));
            drafts.Add(Tell(draft, [.. told.Split('+').Select(telling => Sources(telling))], []));
        }

        Tally tally = Assert.Single(Collating.Of([.. drafts]).Contacts).Tally;

        int[] expected = [.. cells[1..7].Select(cell => int.Parse(cell, CultureInfo.InvariantCulture))];
        Assert.Equal(new Tally(expected[0], expected[1], expected[2], expected[3], expected[4], expected[5]), tally);
    }

    private static string[] Sources(string chain) => [.. chain.Split(Arrow).Skip(1).Select(source => source.Trim())];

    /// <summary>Two states meet, as every chain tells it, the outermost source first.</summary>
    private static RecordDraft Tell(RecordDraft draft, string[][] chains, Dictionary<string, string> ids)
    {
        string jordan = draft.Actor(ActorKind.State, "الأردن", country: "JOR");
        string egypt = draft.Actor(ActorKind.State, "مصر", country: "EGY");
        var tellings = new List<Statement?>();
        foreach (string[] chain in chains)
        {
            Statement? within = null;
            foreach (string source in chain)
            {
                if (source != Unknown && !ids.ContainsKey(source))
                {
                    string[] row = People[source];
                    ids.Add(source, draft.Actor(Enum.Parse<ActorKind>(row[2], ignoreCase: true), row[1], Optional(row[3]), Optional(row[4])));
                }

                within = draft.Statement(ids.GetValueOrDefault(source), "بحث الطرفان ملفات المنطقة", within);
            }

            tellings.Add(within);
        }

        draft.Contact(ContactMode.Meeting, [jordan, egypt], date: "2026-03-09", tellings: [.. tellings]);
        return draft;
    }

    private static string? Optional(string cell) => cell.Length == 0 ? null : cell;
}
