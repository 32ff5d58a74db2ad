using Musnad.Records;
using Xunit;

namespace Musnad.Tests.Specs;

public sealed class SpecFileTests
{
    private const string Page = """
        # A file

        Prose.

        ## A group
        More prose: with a colon.

        ### One within another
        Why the case is there.
        published: 2024-05-01
        headline: عنوان
        text: أعلن الكرملين أن بوتين أكد «أهمية» الحوار.⏎سطر ثان.
        statement: [الكرملين] أعلن «أن بوتين أكد «أهمية» الحوار» state channel=none
          statement: [بوتين] أكد «أهمية» + «الحوار» request to=[A; B] at=[] basis=named words="سيد الكرملين"
        statement: [-] - «سطر» quotation=direct
        contact: visit [A] -> [RUS|موسكو] date=2024-04-30 realis=planned within=outlet
        deed: ASSAULT [A] -> [B] within=[الكرملين]
        actor: سيرغي لافروف kind=person role="وزير الخارجية" mentions=3
        no actor: موسكو

        ### Nothing
        text: لا شيء.
        none
        """;

    [Fact]
    public void ReadsEveryKindOfLine()
    {
        IReadOnlyList<SpecCase> cases = SpecFile.Read("page", Page);

        Assert.Equal(["page: One within another", "page: Nothing"], cases.Select(spec => spec.Name));
        SpecCase first = cases[0];
        Assert.Equal("عنوان\nأعلن الكرملين أن بوتين أكد «أهمية» الحوار.\nسطر ثان.", first.ToArticle().Text.ToString());
        Assert.Equal(new DateOnly(2024, 5, 1), first.ToArticle().Published?.Day);

        Assert.Equal([null, 0, null], first.Statements.Select(statement => statement.Parent));
        Assert.Equal(["أن بوتين أكد «أهمية» الحوار"], first.Statements[0].Content);
        Assert.Equal("none", first.Statements[0].Fields["channel"]);
        ExpectedStatement inner = first.Statements[1];
        Assert.Equal(["أهمية", "الحوار"], inner.Content);
        Assert.Equal(["A", "B"], inner.To!.Select(name => name.Written));
        Assert.Empty(inner.At!);
        Assert.Equal("request", inner.Fields["stance"]);
        Assert.Equal("سيد الكرملين", inner.Fields["words"]);
        Assert.Equal('-', first.Statements[2].Open);
        Assert.Null(first.Statements[2].Cue);

        ExpectedEvent contact = Assert.Single(first.Contacts);
        Assert.Equal((EventType.Consult, "visit"), (contact.Type, contact.Mode));
        Assert.Equal("planned", contact.Fields["realis"]);
        Assert.Empty(contact.Within!);
        ExpectedEvent deed = Assert.Single(first.Deeds!);
        Assert.Equal("asserted", deed.Fields["realis"]);
        Assert.Equal("الكرملين", Assert.Single(deed.Within!).Written);
        Assert.Equal(["سيرغي لافروف", "موسكو"], first.Actors.Select(actor => actor.Name.Written));
        Assert.Equal("3", first.Actors[0].Fields["mentions"]);
        Assert.True(first.Actors[1].IsExcluded);

        Assert.Empty(cases[1].Statements);
        Assert.Empty(cases[1].Deeds!);
    }

    [Theory]
    [InlineData("statement: [A] قال «كلام» states")]
    [InlineData("statement: [A] قال «كلام» color=red")]
    [InlineData("statement: [A] قال «كلام")]
    [InlineData("statement: [] قال «كلام»")]
    [InlineData("statement: [A] «كلام»")]
    [InlineData("  statement: [A] قال «كلام»")]
    [InlineData("contact: chat [A]")]
    [InlineData("deed: CONSULT [A]")]
    [InlineData("deed: DANCE [A]")]
    [InlineData("published: yesterday")]
    [InlineData("statment: [A] قال «كلام»")]
    [InlineData("")]
    public void TellsMistakesWithTheirPlace(string line)
    {
        var error = Assert.Throws<SpecFormatException>(() => SpecFile.Read("page", $"### Case\ntext: نص.\n{line}"));
        Assert.StartsWith("page.md(", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RefusesTwoCasesOfOneTitle() =>
        Assert.Throws<SpecFormatException>(() => SpecFile.Read("page", "### A\ntext: x\nnone\n### A\ntext: y\nnone"));

    [Fact]
    public void EveryWordOfTheCasesStandsInTheirTexts() => Assert.All(SpecSuite.Cases.Values, spec =>
    {
        string text = Joined(spec.ToArticle().Text.ToString());
        Assert.All(spec.Statements, statement =>
        {
            Assert.All(statement.Content, part => Assert.Contains(Joined(part), text, StringComparison.Ordinal));
            Assert.Contains(statement.Cue ?? "", text, StringComparison.Ordinal);
        });
        Assert.All(
            spec.Contacts.Concat(spec.Deeds ?? []).Where(told => told.Fields.ContainsKey("trigger")),
            told => Assert.Contains(told.Fields["trigger"], text, StringComparison.Ordinal));
    });

    private static string Joined(string text) => string.Join(' ', text.Replace('⏎', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
