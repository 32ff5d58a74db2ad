using Musnad.Records;
using Xunit;

namespace Musnad.Tests.Specs;

public sealed class SpecDiffTests
{
    private const string Text = "أعلن الكرملين أن فلاديمير بوتين أكد أهمية الحوار. والتقى سفراء الصين والهند.";

    [Fact]
    public void TheSameRecordHasNoDifference()
    {
        Assert.Empty(Compare(
            """
            statement: [الكرملين] أعلن «أن فلاديمير بوتين أكد أهمية الحوار» state
              statement: [بوتين] أكد «أهمية الحوار.» request at=[RUS] quotation=indirect channel=none
            contact: meeting [بوتين; سفير الصين; سفير الهند] within=outlet trigger=والتقى
            no deeds
            actor: فلاديمير بوتين kind=person mentions=1 role=none
            no actor: واشنطن
            """));
    }

    [Fact]
    public void AGroupIsComparedAsAWholeOrByItsMembers() =>
        Assert.Empty(Compare(
            """
            statement: [الكرملين] أعلن «أن فلاديمير بوتين أكد أهمية الحوار»
              statement: [بوتين] أكد «أهمية الحوار»
            contact: meeting [فلاديمير; سفراء الصين والهند]
            """));

    [Theory]
    [InlineData("[الكرملين] أعلن", "[الخارجية] أعلن", "source")]
    [InlineData("[الكرملين] أعلن", "[?] أعلن", "source")]
    [InlineData("] أكد", "] أكدت", "cue")]
    [InlineData("«أهمية الحوار»", "«الحوار»", "content")]
    [InlineData("request", "state", "stance")]
    [InlineData("  statement", "statement", "within")]
    [InlineData("at=[RUS]", "at=[]", "at")]
    [InlineData("at=[RUS]", "at=[USA]", "at")]
    [InlineData("at=[RUS]", "to=[بوتين]", "to")]
    [InlineData("contact: meeting", "contact: phone", "mode")]
    [InlineData("; سفير الهند]", "]", "actors")]
    [InlineData("سفير الهند]", "سفير الهند] -> [الكرملين]", "recipients")]
    [InlineData("سفير الهند]", "سفير الهند] realis=planned", "realis")]
    [InlineData("سفير الهند]", "سفير الهند] within=[الكرملين]", "within")]
    [InlineData("no deeds", "deed: ASSAULT [بوتين]", "missing     deed")]
    [InlineData("no deeds", "actor: بوتين kind=body", "kind")]
    [InlineData("no deeds", "actor: واشنطن", "missing     actor")]
    [InlineData("no deeds", "no actor: بوتين", "unexpected  actor")]
    [InlineData("no deeds", "statement: [بوتين] نفى «الحرب»", "missing     statement")]
    public void EveryDifferenceIsTold(string right, string wrong, string told)
    {
        const string Expected = """
            statement: [الكرملين] أعلن «أن فلاديمير بوتين أكد أهمية الحوار» state
              statement: [بوتين] أكد «أهمية الحوار» request at=[RUS]
            contact: meeting [بوتين; سفير الصين; سفير الهند]
            no deeds
            """;
        string difference = string.Join('\n', Compare(Expected.Replace(right, wrong, StringComparison.Ordinal)));
        Assert.Contains(told, difference, StringComparison.Ordinal);
    }

    [Fact]
    public void MoreThanExpectedFails()
    {
        IReadOnlyList<string> lines = Compare("none");
        Assert.Equal(2, lines.Count(line => line.StartsWith("unexpected  statement", StringComparison.Ordinal)));
        Assert.Single(lines, line => line.StartsWith("unexpected  contact", StringComparison.Ordinal));
    }

    [Fact]
    public void APrintedRecordReadsAsItsOwnCase()
    {
        var record = Record();
        SpecCase spec = Assert.Single(SpecFile.Read("draft", $"### Draft\ntext: {Text}\nnone"));
        string page = SpecPrinter.Print(spec, record);

        SpecCase printed = Assert.Single(SpecFile.Read("draft", page.Replace(" = سفير الصين + سفير الهند", "", StringComparison.Ordinal)));

        Assert.Equal(2, printed.Statements.Count);
        Assert.Empty(SpecDiff.Compare(printed, record));
    }

    private static IReadOnlyList<string> Compare(string expectations) =>
        SpecDiff.Compare(Assert.Single(SpecFile.Read("draft", $"### Draft\ntext: {Text}\n{expectations}")), Record());

    private static Musnad.Records.Record Record()
    {
        var draft = new RecordDraft(Text);
        string kremlin = draft.Actor("الكرملين", ActorKind.Body, "RUS");
        string putin = draft.Actor("فلاديمير بوتين");
        string china = draft.Actor("سفير الصين");
        string india = draft.Actor("سفير الهند");
        string ambassadors = draft.Actor("سفراء الصين والهند", ActorKind.Group, null, china, india);
        string russia = draft.Actor("روسيا", ActorKind.State, "RUS");
        Statement outer = draft.Statement(kremlin, "أعلن", "أن فلاديمير بوتين أكد أهمية الحوار");
        draft.Statement(putin, "أكد", "أهمية الحوار", inner => inner with { Within = outer, Stance = Stance.Request, Targets = [russia] });
        draft.Event(EventType.Consult, ContactMode.Meeting, "والتقى", null, [putin, ambassadors]);
        return draft.Build();
    }
}
