using System.Text.Json;
using CsCheck;
using Musnad.Archive;
using Musnad.Archive.Queries.Search;
using Musnad.Cli;
using Musnad.Search;
using Musnad.Tests.Comparisons;
using Xunit;

namespace Musnad.Tests.Asking;

public sealed class SearchTests(OneCall call) : IClassFixture<OneCall>
{
    [Theory]
    [InlineData("والمساعدات")]
    [InlineData("وَالمُساعَدات")]
    [InlineData("بالمساعدات")]
    [InlineData("مساعدات")]
    public void SpellingAndAttachedParticlesDoNotMatter(string word)
    {
        string[] plain = Ids(call.Json("search", "المساعدات", "--in", "statements", "--limit", "all"));

        Assert.Equal(24, plain.Length);
        Assert.Equal(plain, Ids(call.Json("search", word, "--in", "statements", "--limit", "all")));
    }

    [Fact]
    public void HamzaDoesNotMatterUnlessExactWordsAreAskedFor()
    {
        Assert.NotEmpty(Ids(call.Json("search", "ايصال")));
        Assert.Equal(Ids(call.Json("search", "إيصال")), Ids(call.Json("search", "ايصال")));
        Assert.Empty(Ids(call.Json("search", "ايصال", "--exact")));
        Assert.NotEmpty(Ids(call.Json("search", "إيصال", "--exact")));
    }

    [Fact]
    public void EveryWordMustOccurAndAPhraseInItsOrder()
    {
        Assert.NotEmpty(Ids(call.Json("search", "المعابر فتح")));
        Assert.NotEmpty(Ids(call.Json("search", "\"فتح المعابر\"")));
        Assert.Empty(Ids(call.Json("search", "\"المعابر فتح\"")));
        Assert.Empty(Ids(call.Json("search", "المعابر القطب")));
    }

    [Fact]
    public void SpeakerStanceChannelBasisAndPlaceOfPublicationSelect()
    {
        Assert.All(call.Json("search", "المعابر", "--by", "رامي الزعبي").EnumerateArray(), hit => Assert.Equal("رامي الزعبي", hit.GetProperty("speaker").GetString()));
        Assert.All(call.Json("search", "المعابر", "--stance", "warn").EnumerateArray(), hit => Assert.Equal("warn", hit.GetProperty("stance").GetString()));
        Assert.All(call.Json("search", "المساعدات", "--basis", "described").EnumerateArray(), hit => Assert.Equal("described", hit.GetProperty("basis").GetString()));
        Assert.All(call.Json("search", "المساعدات", "--channel", "phone").EnumerateArray(), hit => Assert.Equal("phone", hit.GetProperty("channel").GetString()));
        Assert.All(call.Json("search", "المساعدات", "--outlet", "وكالة الأطلسي").EnumerateArray(), hit => Assert.Equal("وكالة الأطلسي", hit.GetProperty("outlet").GetString()));
        Assert.All(call.Json("search", "المساعدات", "--since", "2026-05-05").EnumerateArray(), hit => Assert.Equal("2026-05-05", hit.GetProperty("published").GetString()));
        Assert.NotEmpty(Ids(call.Json("search", "المعابر", "--by", "رامي الزعبي", "--stance", "warn", "--channel", "phone", "--basis", "named", "--until", "2026-05-04")));
    }

    [Fact]
    public void PagesTogetherAreTheWhole()
    {
        string[] all = Ids(call.Json("search", "المساعدات", "--limit", "all"));
        string[] paged = [.. Enumerable.Range(0, (all.Length / 7) + 1).SelectMany(page => Ids(call.Json("search", "المساعدات", "--limit", "7", "--offset", $"{page * 7}")))];

        Assert.Equal(all, paged);
        Assert.Equal(all.Length, all.Distinct().Count());
    }

    [Fact]
    public void WhatIsFoundIsMarkedInItsWords()
    {
        JsonElement hit = call.Json("search", "كارثة", "--in", "statements")[0];

        Assert.Contains("[كارثة]", hit.GetProperty("snippet").ValueKind == JsonValueKind.String ? hit.GetProperty("snippet").GetString() : Marked(hit.GetProperty("snippet")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("!! --")]
    [InlineData("\"\"")]
    public void AQueryWithoutAWordIsToldInASentence(string query)
    {
        (int code, string output, string error) = call.Run("search", "--", query);

        Assert.NotEqual(ExitCode.Done, code);
        Assert.Empty(output);
        Assert.Contains("there is no word to look for", error, StringComparison.Ordinal);
    }

    [Fact]
    public void NoQueryBreaksTheSearch()
    {
        using IArchive archive = Composition.Archive(call.Archive, true).Archive!;
        Gen<string> words = Gen.OneOf(
            Gen.OneOf(new[] { "AND", "OR", "NOT", "NEAR(", "\"", "'", "*", "^", ":", "(", ")", "{", "}", "-", "+", "stems:", "المساعدات", "و", "\0", "\u200F", "😀", "%", "_", ";--" }.Select(word => Gen.Const(word)).ToArray()),
            Gen.String);
        words.Array[0, 8].Sample(pieces =>
        {
            SearchAnswer answer = archive.Queries.Search(new SearchQuestion { Query = string.Join(' ', pieces), Filter = new ArchiveFilter { Limit = 3 } });
            return answer.Hits is null || answer.Hits.Items.Count <= 3;
        }, iter: 500);
    }

    [Fact]
    public void SearchFindsWhatAPlainScanFinds()
    {
        using IArchive archive = Composition.Archive(call.Archive, true).Archive!;
        List<ArchivedArticle> articles = [.. archive.Articles(superseded: false)];
        var scan = new PlainScan(articles, Composition.Folding);
        SearchReport report = SearchTrial.Run(archive, scan, new QueryDraw(articles, Composition.Folding, 7).Draw(120));

        Assert.Equal(47, scan.Count);
        Assert.True(report.Found > 500, "The queries found hardly anything.");
        Assert.Empty(report.Different);
    }

    private static string[] Ids(JsonElement rows) => [.. rows.EnumerateArray().Select(row => row.GetProperty("id").GetString()!)];

    private static string Marked(JsonElement snippet)
    {
        string text = snippet.GetProperty("text").GetString()!;
        int[] mark = [.. snippet.GetProperty("marks")[0].EnumerateArray().Select(offset => offset.GetInt32())];
        return $"[{text[mark[0]..mark[1]]}]";
    }
}
