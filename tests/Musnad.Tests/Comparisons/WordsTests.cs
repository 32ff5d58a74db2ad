using System.Text.Json;
using Xunit;

namespace Musnad.Tests.Comparisons;

public sealed class WordsTests(OneCall call) : IClassFixture<OneCall>
{
    [Fact]
    public void WordsAreCountedBySpeakerAndByOutlet()
    {
        JsonElement[] uses = [.. call.Json("words", "رامي الزعبي").EnumerateArray()];
        (string?, string?, string?, long, long)[] rows = [.. uses.Select(use => (
            use.GetProperty("voice").GetString(), use.GetProperty("by").GetString(), use.GetProperty("words").GetString(), use.GetProperty("mentions").GetInt64(), use.GetProperty("articles").GetInt64()))];

        Assert.Equal(("speaker", "وزارة الخارجية الأردنية", "الزعبي", 8, 4), rows[0]);
        Assert.Contains(("speaker", "وزارة الخارجية البرازيلية", "وزير الخارجية الأردني رامي الزعبي", 2, 2), rows);
        Assert.Contains(("outlet", "قناة المدى", "الزعبي", 1, 1), rows);
    }

    [Fact]
    public void AnExampleNamesItsStatementAndShowsTheWordsInTheirPlace()
    {
        JsonElement first = call.Json("words", "رامي الزعبي")[0];
        string id = first.GetProperty("example").GetString()!;
        JsonElement context = first.GetProperty("context");
        int[] mark = [.. context.GetProperty("marks")[0].EnumerateArray().Select(offset => offset.GetInt32())];

        Assert.Matches("^[0-9a-f]{16}/s[0-9]+$", id);
        Assert.Equal("الزعبي", context.GetProperty("text").GetString()![mark[0]..mark[1]]);
    }

    [Fact]
    public void TheSelectionHolds()
    {
        Assert.All(call.Json("words", "رامي الزعبي", "--outlet", "قناة المدى").EnumerateArray(), use => Assert.Equal("outlet", use.GetProperty("voice").GetString()));
        Assert.All(call.Json("words", "رامي الزعبي", "--country", "BRA").EnumerateArray(), use => Assert.Equal("وزارة الخارجية البرازيلية", use.GetProperty("by").GetString()));
        Assert.Single(call.Json("words", "رامي الزعبي", "--limit", "1").EnumerateArray());
    }

    [Fact]
    public void NobodyIsGuessed()
    {
        (int code, string output, string error) = call.Run("words", "هند");

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("nobody is known by the name هند", error, StringComparison.Ordinal);
        Assert.Equal(2, call.Run("words").Code);
        Assert.Equal(2, call.Run("words", "--nope").Code);
    }
}
