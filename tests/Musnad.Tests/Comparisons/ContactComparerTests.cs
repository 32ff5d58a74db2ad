using Musnad.Collation.Comparison;
using Musnad.Json;
using Musnad.Records;
using Xunit;

namespace Musnad.Tests.Comparisons;

public sealed class ContactComparerTests
{
    public static TheoryData<string> Alignments => [.. CaseTable.Read("rows").Select(row => row["case"])];

    public static TheoryData<string> Memberships => [.. CaseTable.Read("belongs").Select(row => row["case"])];

    [Theory]
    [MemberData(nameof(Alignments))]
    public void PassagesStandInOneRowAsDocumented(string name)
    {
        IReadOnlyDictionary<string, string> given = CaseTable.Read("rows").Single(row => row["case"] == name);
        ContactComparison comparison = ReadoutDraft.Compare(Readout("a", given["who"], given["act"], given["words"]), Readout("b", given["who2"], given["act2"], given["words2"]));
        ComparisonRow[] points = Points(comparison);

        Assert.Equal(given["rows"], points.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.All(points, row => Assert.Equal(points.Length == 1 ? Presence.All : Presence.One, row.Presence));
        if (points.Length == 1)
        {
            string[] differ = [.. given["differ"].Split('/').Select(words => words.Trim())];
            Assert.Equal(differ.Length == 2 ? differ : ["", ""], points[0].Cells.Select(cell => Different(cell!)));
        }
    }

    [Theory]
    [MemberData(nameof(Memberships))]
    public void AStatementBelongsToTheContactAsDocumented(string name)
    {
        IReadOnlyDictionary<string, string> given = CaseTable.Read("belongs").Single(row => row["case"] == name);
        Statement With(Statement statement) => statement with
        {
            Occasion = given["occasion"] switch { "call" => "e1", "other" => "e2", _ => null },
            Channel = given["channel"] is { Length: > 0 } channel && WireNames.Channels.TryRead(channel, out Channel known) ? known : null,
            Date = given["day"] == "other" ? new DateOnly(2026, 5, 1) : null,
        };
        string[] sources = [.. given["source"].Split(", ").Select(source => source switch { "minister" => "minister-a", "ministry" => "ministry-a", "state" => "state-a", _ => source })];
        var draft = new ReadoutDraft("1", "a");
        if (given["place"] == "after-other" || given["occasion"] == "other")
        {
            draft.TellOther();
        }

        const string Words = "كلام ينتظر أن يعرف موضعه";
        draft = given["place"] == "before" ? draft.Before(sources, Words, With) : draft.Say(sources, Words, With);
        Passage[] found = [.. Points(ReadoutDraft.Compare(draft)).SelectMany(row => row.Cells).OfType<ComparisonCell>().SelectMany(cell => cell.Passages)];

        if (given["belongs"] == "no")
        {
            Assert.Empty(found);
        }
        else
        {
            Assert.Equal(given["belongs"], ComparisonNames.Of(Assert.Single(found).Belonging));
        }
    }

    [Fact]
    public void TheOrderOfTheArticlesDoesNotMatter()
    {
        ReadoutDraft[] drafts =
        [
            Readout("a", "minister-a", "request", "إلى فتح جميع المعابر أمام المساعدات"),
            Readout("b", "minister-b", "warn", "من اتساع رقعة القتال"),
            Readout("b", "minister-a", "request", "إلى فتح المعابر أمام المساعدات", "3"),
        ];

        Assert.Equal(Shown(ReadoutDraft.Compare(drafts)), Shown(ReadoutDraft.Compare(drafts[0], drafts[1], drafts[2])));
        ContactComparison other = ReadoutDraft.Compare(drafts[0], drafts[2], drafts[1]);
        Assert.Equal(Shown(ReadoutDraft.Compare(drafts)), Shown(other));
    }

    [Fact]
    public void ACopyIsSeenAgainAndIsNoWordingOfItsOwn()
    {
        ContactComparison comparison = ReadoutDraft.Compare(
            Readout("a", "minister-a", "request", "إلى فتح جميع المعابر", "1"), Readout("a", "minister-a", "request", "إلى فتح جميع المعابر", "2"), Readout("b", "minister-b", "warn", "من اتساع القتال", "3"));
        ComparisonRow asked = Points(comparison).Single(row => row.Kind == PointKind.Asked);

        Passage passage = Assert.Single(asked.Cells[0]!.Passages);
        Assert.Equal("2", Assert.Single(passage.Again).Article.Id);
        Assert.Null(asked.Cells[1]);
        Assert.Equal(2, comparison.Columns[0].Articles);
        Assert.Single(comparison.Columns[0].Readings);
    }

    [Fact]
    public void WhatTheOutletTellsWithoutASourceStandsUnderNoOrigin()
    {
        ContactComparison comparison = ReadoutDraft.Compare(Readout("a", "minister-a", "request", "إلى فتح جميع المعابر").Agree("واتفق الوزيران على تشكيل لجنة"), Readout("b", "minister-b", "warn", "من اتساع القتال"));
        ComparisonRow agreed = Points(comparison).Single(row => row.Kind == PointKind.Agreed);

        Assert.Equal(["ministry-a", "ministry-b", null], comparison.Columns.Select(column => column.Origin?.Id));
        Assert.Equal(Presence.None, agreed.Presence);
        Assert.Equal([false, false, true], agreed.Cells.Select(cell => cell is not null));
        Assert.Empty(agreed.Cells[2]!.Passages[0].Chain);
        Assert.Equal(2, ReadoutDraft.Compare(Readout("a", "minister-a", "request", "إلى فتح جميع المعابر"), Readout("b", "minister-b", "warn", "من اتساع القتال")).Columns.Count);
    }

    [Fact]
    public void EveryPassageIsWordsOfItsArticle()
    {
        ContactComparison comparison = ReadoutDraft.Compare(Readout("a", "minister-a", "request", "إلى فتح جميع المعابر"), Readout("b", "minister-a", "request", "إلى فتح المعابر"));
        Passage[] passages = [.. comparison.Rows.SelectMany(row => row.Cells).OfType<ComparisonCell>().SelectMany(cell => cell.Passages)];

        Assert.True(passages.Length > 6);
        Assert.All(passages.SelectMany(passage => passage.Words.Select(words => (passage, words))), pair => Assert.Equal(pair.words.Words, pair.passage.Article.Text[pair.words.Span]));
        Assert.All(passages, passage => Assert.All(passage.Different, span => Assert.Contains(passage.Words, words => words.Span.Contains(span))));
    }

    private static ReadoutDraft Readout(string side, string who, string act, string words, string? id = null)
    {
        WireNames.Stances.TryRead(act, out Stance stance);
        string[] sources = who == "ministry" ? ["ministry-" + side] : ["ministry-" + side, who];
        return new ReadoutDraft(id ?? side, side).Say(sources, words, statement => statement with { Stance = stance, Occasion = who == "ministry" ? null : "e1" });
    }

    private static ComparisonRow[] Points(ContactComparison comparison) => [.. comparison.Rows.Where(row => row.Kind >= PointKind.Discussed)];

    private static string Different(ComparisonCell cell) => string.Join(' ', cell.Passages[0].Different.Select(span => cell.Passages[0].Article.Text[span]));

    private static IEnumerable<string> Shown(ContactComparison comparison) => comparison.Rows.Select(row =>
        $"{row.Kind} {row.Presence} {row.Speaker?.Id} {string.Join(" | ", row.Cells.Select(cell => cell is null ? "-" : string.Join(" + ", cell.Passages.Select(passage => $"{passage.Item} {string.Join(' ', passage.Words.Select(words => words.Words))}"))))}");
}
