using Musnad.Arabic.Folding;
using Musnad.Export.Plover;
using Musnad.Records;
using Musnad.Text;
using Xunit;

namespace Musnad.Tests.Export;

/// <summary>The application of data/plover-map.tsv; what stands in the table is checked by Deeds.PloverMapTests.</summary>
public sealed class PloverMapTests
{
    private static readonly PloverMap Map = new(new ArabicTextFolding());

    [Theory]
    [InlineData(EventType.Consult, ContactMode.Phone, Realis.Asserted, "اتصل", "CONSULT", "phone")]
    [InlineData(EventType.Consult, ContactMode.Phone, Realis.Planned, "يتصل", "AGREE", null)]
    [InlineData(EventType.Consult, ContactMode.Meeting, Realis.Negated, "استدعت", "REJECT", "meet")]
    [InlineData(EventType.Consult, ContactMode.Meeting, Realis.Asserted, "واستدعت", "ACCUSE", "disapprove")]
    [InlineData(EventType.Consult, ContactMode.Letter, Realis.Asserted, "رسالة", null, null)]
    [InlineData(EventType.Consult, null, Realis.Asserted, "تواصل", "CONSULT", null)]
    [InlineData(EventType.Consult, null, Realis.Hypothetical, "تواصل", null, null)]
    [InlineData(EventType.Protest, null, Realis.Asserted, "إضراب", "PROTEST", "strike")]
    [InlineData(EventType.Protest, null, Realis.Asserted, "إضراب عن الطعام", "PROTEST", "hunger")]
    [InlineData(EventType.Retreat, null, Realis.Asserted, "أُفرج", "RETREAT", "release")]
    [InlineData(EventType.Coerce, null, Realis.Asserted, "موقف", "COERCE", null)]
    public void AnEventHasItsCode(EventType type, ContactMode? mode, Realis realis, string trigger, string? expectedType, string? expectedMode) =>
        Assert.Equal(new PloverCode(expectedType, expectedMode), Code(type, mode, realis, trigger, ["a2"]));

    [Theory]
    [InlineData(EventType.Aid)]
    [InlineData(EventType.Cooperate)]
    [InlineData(EventType.Sanction)]
    public void WhatNeedsARecipientHasNoCodeWithoutOne(EventType type)
    {
        Assert.NotNull(Code(type, null, Realis.Asserted, "عمل", ["a2"]).Type);
        Assert.Equal(default, Code(type, null, Realis.Asserted, "عمل", []));
    }

    [Theory]
    [InlineData(Stance.State, "قال", "إن الاجتماع غدا", null, null)]
    [InlineData(Stance.Request, "دعا", "إلى الصبر", "REQUEST", null)]
    [InlineData(Stance.Request, "دعا", "إلى اجتماع عاجل", "REQUEST", "meet")]
    [InlineData(Stance.Request, "دعا", "إلى موقف موحد", "REQUEST", null)]
    [InlineData(Stance.Request, "دعا", "إلى وقف القتال", "REQUEST", "yield")]
    [InlineData(Stance.Request, "طالب", "بالإفراج عنه", "REQUEST", "yield")]
    [InlineData(Stance.Accuse, "اتهمت", "الجيران", "ACCUSE", "allege")]
    [InlineData(Stance.Accuse, "أدان", "الهجوم", "ACCUSE", "disapprove")]
    public void AStatementHasItsCode(Stance stance, string cue, string content, string? expectedType, string? expectedMode)
    {
        var text = new SourceText($"{cue} {content}");
        var statement = new Statement
        {
            Id = "s1", SourceBasis = SourceBasis.Unstated, Stance = stance, Quotation = QuotationKind.Indirect,
            Cue = Evidence.Of(text, new TextSpan(0, cue.Length)), Content = [Evidence.Of(text, new TextSpan(cue.Length + 1, text.Length))],
        };

        Assert.Equal(new PloverCode(expectedType, expectedMode), Map.Of(statement));
    }

    [Fact]
    public void TheVersionIsThatOfTheTable() => Assert.Equal("1", PloverMap.Version);

    [Theory]
    [InlineData("CONSULT\tphone\t-\t-\tCONSULT\tphone")]
    [InlineData("CONSULT\tphone\t-\tweather=fine\tCONSULT\tphone\treason")]
    public void ARowThatIsNoneIsRefused(string line) => Assert.Throws<FormatException>(() => PloverRow.Parse(line));

    private static PloverCode Code(EventType type, ContactMode? mode, Realis realis, string trigger, IReadOnlyList<string> recipients)
    {
        var text = new SourceText(trigger);
        var telling = new Telling(Evidence.Of(text, new TextSpan(0, text.Length)), null);
        return Map.Of(new Event { Id = "e1", Type = type, Mode = mode, Realis = realis, Actors = ["a1"], Recipients = recipients, Tellings = [telling] }, telling);
    }
}
