using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Musnad.Collation.Comparison;
using Xunit;

namespace Musnad.Tests.Comparisons;

/// <summary>Two official readouts of one call, three copies of one, an agency's relay of the other, and one report in the outlet's own voice.</summary>
public sealed class OneCallTests(OneCall call) : IClassFixture<OneCall>
{
    private const string JordanOnly = "استمرار إغلاق المعابر";
    private const string BrazilOnly = "أي تهجير للسكان";

    [Fact]
    public void SevenArticlesTellOneContactOfTwoOriginsAndTwoSides()
    {
        Assert.Equal(0, call.Added.Code);
        JsonElement tally = call.Json("compare", Assert.Single(call.Contacts)).GetProperty("tally");

        Assert.Equal((7, 7, 3, 2, 2, 1), (
            tally.GetProperty("articles").GetInt32(), tally.GetProperty("outlets").GetInt32(), tally.GetProperty("copies").GetInt32(),
            tally.GetProperty("origins").GetInt32(), tally.GetProperty("sides").GetInt32(), tally.GetProperty("unattributed").GetInt32()));
    }

    [Fact]
    public void AColumnStandsForAnOriginAndCopiesAreOneReading()
    {
        JsonElement[] columns = [.. call.Json("compare", call.Contacts[0]).GetProperty("columns").EnumerateArray()];

        Assert.Equal(["JOR", "BRA", null], columns.Select(column => column.GetProperty("origin") is { ValueKind: JsonValueKind.Object } origin ? origin.GetProperty("side").GetString() : null));
        Assert.Equal([4], columns[0].GetProperty("readings").EnumerateArray().Select(reading => reading.GetArrayLength()));
        Assert.Equal([1, 1], columns[1].GetProperty("readings").EnumerateArray().Select(reading => reading.GetArrayLength()));
        Assert.True(columns[2].GetProperty("unattributed").GetBoolean());
    }

    [Fact]
    public void WhatOnlyOneReadoutSaysIsShownAsSuch()
    {
        JsonElement[] rows = [.. call.Json("compare", call.Contacts[0]).GetProperty("rows").EnumerateArray()];
        string Text(JsonElement row) => string.Join(' ', row.GetProperty("cells").EnumerateArray().Where(cell => cell.ValueKind == JsonValueKind.Object)
            .SelectMany(cell => cell.GetProperty("passages").EnumerateArray()).SelectMany(passage => passage.GetProperty("words").EnumerateArray()).Select(words => words.GetProperty("text").GetString()));
        JsonElement jordan = rows.Single(row => row.GetProperty("kind").GetString() == "warned");
        JsonElement brazil = rows.Single(row => row.GetProperty("kind").GetString() == "rejected");
        JsonElement asked = rows.Single(row => row.GetProperty("kind").GetString() == "asked");

        Assert.Contains(JordanOnly, Text(jordan), StringComparison.Ordinal);
        Assert.Equal("one", jordan.GetProperty("presence").GetString());
        Assert.Equal(JsonValueKind.Null, jordan.GetProperty("cells")[1].ValueKind);
        Assert.Contains(BrazilOnly, Text(brazil), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, brazil.GetProperty("cells")[0].ValueKind);
        Assert.Equal("all", asked.GetProperty("presence").GetString());
        Assert.True(asked.GetProperty("differs").GetBoolean());
        Assert.Equal(3, asked.GetProperty("cells")[0].GetProperty("passages")[0].GetProperty("again").GetArrayLength());
    }

    [Fact]
    public void TheChainLeadsThroughTheAgency()
    {
        JsonElement offered = call.Json("compare", call.Contacts[0]).GetProperty("rows").EnumerateArray()
            .Single(row => row.GetProperty("kind").GetString() == "agreed" && row.GetProperty("presence").GetString() == "one");
        JsonElement passage = offered.GetProperty("cells")[1].GetProperty("passages")[0];

        Assert.Equal(["وزارة الخارجية البرازيلية", "لويس كاردوزو"], passage.GetProperty("chain").EnumerateArray().Select(link => link.GetProperty("name").GetString()));
        Assert.Equal(1, passage.GetProperty("again").GetArrayLength());
        Assert.Equal("occasion", passage.GetProperty("belonging").GetString());
    }

    [Fact]
    public void ThePageStandsAloneAndShowsTheSame()
    {
        (int code, string html, string _) = call.Run("compare", call.Contacts[0], "--format", "html");
        IHtmlDocument page = new HtmlParser(new HtmlParserOptions { IsStrictMode = true }).ParseDocument(html);

        Assert.Equal(0, code);
        Assert.Empty(page.QuerySelectorAll("script, img, link, iframe, object, embed, base, form, [src], [onload], [onclick], [style]"));
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
        Assert.Equal("rtl", page.DocumentElement.GetAttribute("dir"));
        Assert.Equal(4, page.QuerySelectorAll("table.comparison thead th").Length);
        IElement warned = page.QuerySelectorAll("table.comparison tr.one").Single(row => row.TextContent.Contains(JordanOnly, StringComparison.Ordinal));
        Assert.Equal(2, warned.QuerySelectorAll("td.absent").Length);
        Assert.Contains("غائب عن النصوص المحفوظة", warned.TextContent, StringComparison.Ordinal);
        Assert.Equal(["جميع", "فورا", "قوافل"], page.QuerySelectorAll("tr.all mark.diff").Select(mark => mark.TextContent).Intersect(["جميع", "فورا", "قوافل"]));
        string[] ids = [.. page.All.Select(element => element.Id).OfType<string>().Where(id => id.Length > 0)];
        Assert.Empty(page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]).Except(ids));
    }

    [Fact]
    public void EveryKindAndPresenceHasALabel()
    {
        string[] keys = [.. Musnad.Cli.Rendering.Html.Labels.For("ar").Keys];
        string[] needed =
        [
            .. Enum.GetValues<PointKind>().Select(kind => "point-" + ComparisonNames.Of(kind)),
            .. Enum.GetValues<Presence>().Select(presence => "presence-" + ComparisonNames.Of(presence)),
            .. Musnad.Json.WireNames.ContactModes.Names.Select(mode => "contact-" + mode),
        ];

        Assert.Empty(needed.Except(keys));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(120)]
    public void TheTerminalShowsTheSameSideBySideOrStacked(int width)
    {
        (int code, string text, string _) = call.Run(width, "compare", call.Contacts[0]);

        Assert.Equal(0, code);
        Assert.Contains("! only in A", text, StringComparison.Ordinal);
        Assert.Contains("! only in B", text, StringComparison.Ordinal);
        Assert.Contains("= in every readout", text, StringComparison.Ordinal);
        Assert.Contains("absent from the texts", text, StringComparison.Ordinal);
        Assert.DoesNotContain("did not say", text, StringComparison.Ordinal);
        Assert.Equal(width == 120, text.Contains(" │ ", StringComparison.Ordinal));
        Assert.All(text.Split('\n'), line => Assert.True(width == 0 || Musnad.Cli.Rendering.Terminal.TerminalWidth.Of(line) <= width + 1, line));
    }

    [Fact]
    public void TheSpreadsheetFormHasARowForEachPassage()
    {
        string[] lines = call.Run("compare", call.Contacts[0], "--format", "csv").Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.StartsWith("row,kind,presence,speaker,origin,side,value,words,chain,belonging,id,outlet,published,again", lines[0], StringComparison.Ordinal);
        Assert.Single(lines, line => line.Contains(BrazilOnly, StringComparison.Ordinal));
    }

    [Fact]
    public void AnEventOfAnArticleNamesItsContact()
    {
        string id = call.Json("compare", call.Contacts[0]).GetProperty("rows")[0].GetProperty("cells")[0].GetProperty("passages")[0].GetProperty("id").GetString()!;

        Assert.Equal(call.Contacts[0], call.Json("compare", id).GetProperty("contact").GetString());
    }

    [Fact]
    public void TheDocumentedExampleNamesThisContact()
        => Assert.Contains($"musnad compare {call.Contacts[0]} --db calls.db\n", Conventions.RepositoryFolder.Text("docs", "command-line.md"), StringComparison.Ordinal);

    [Fact]
    public void WhatIsWrongIsToldInASentence()
    {
        Assert.Equal((1, "musnad: there is no contact \"contact-none\" in this archive. (musnad contacts lists them.)\n"), (call.Run("compare", "contact-none").Code, call.Run("compare", "contact-none").Error));
        Assert.Equal(2, call.Run("compare").Code);
        Assert.Equal(2, call.Run("compare", "--nope").Code);
        Assert.Contains("--format is one of table, json, csv, html", call.Run("compare", "x", "--format", "pdf").Error, StringComparison.Ordinal);
    }
}
