using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Musnad.Cli.Rendering.Html;
using Musnad.Json;
using Musnad.Records;
using Musnad.Tests.Json;
using Xunit;
using Record = Musnad.Records.Record;

namespace Musnad.Tests.Cli;

public sealed class HtmlPageTests
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsStrictMode = true });

    [Fact]
    public void TheTextOfTheArticleIsWhole()
    {
        IHtmlDocument page = Page(SampleRecords.Call());
        IElement text = page.QuerySelector(".text")!;
        foreach (IElement label in text.QuerySelectorAll(".ref, .given").ToArray())
        {
            label.Remove();
        }

        Assert.Equal(SampleRecords.CallText, string.Join('\n', text.QuerySelectorAll("p, h2").Select(paragraph => paragraph.TextContent)));
        Assert.Equal(("ar", "rtl"), (text.GetAttribute("lang"), text.GetAttribute("dir")));
        Assert.Equal("rtl", page.DocumentElement.GetAttribute("dir"));
    }

    [Fact]
    public void EveryLinkInsideThePageLeadsSomewhereAndNoAnchorIsDouble()
    {
        IHtmlDocument page = Page(SampleRecords.Call(), SampleRecords.Call("second"));
        string[] ids = [.. page.All.Select(element => element.Id).OfType<string>().Where(id => id.Length > 0)];
        string[] links = [.. page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..])];

        Assert.Equal(ids.Distinct(), ids);
        Assert.Empty(links.Except(ids));
        Assert.True(links.Length > 40);
    }

    [Fact]
    public void StatementsNestAsTheirChain()
    {
        IHtmlDocument page = Page(SampleRecords.Call());

        Assert.Equal("2", page.QuerySelector(".tree > li > ul > li > .card .num")!.TextContent);
        Assert.Equal(4, page.QuerySelectorAll(".tree > li").Length);
        Assert.Equal(5, page.QuerySelectorAll(".text mark.content[id]").Length);
        Assert.NotNull(page.QuerySelector(".text mark.content mark.content"));
        Assert.NotNull(page.QuerySelector(".text mark.repeat"));
    }

    [Fact]
    public void ThePageNeedsNothingFromOutside()
    {
        string html = HtmlPage.Render([SampleRecords.Call()]);
        IHtmlDocument page = Parser.ParseDocument(html);

        Assert.Empty(page.QuerySelectorAll("script, img, link, iframe, object, embed, base, form, [src], [onload], [onclick], [style]"));
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", html, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", html, StringComparison.Ordinal);
        Assert.Equal(["https://example.org/a?b=1&c=2"], page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")).Where(link => !link!.StartsWith('#')));
    }

    [Fact]
    public void NothingOfTheArticleBecomesMarkup()
    {
        const string Attack = "</title></style><script>alert(1)</script><img src=x onerror=alert(1)>\"'&amp;{0}";
        Record call = SampleRecords.Call();
        Record record = call with
        {
            Article = call.Article with { Id = Attack, Title = Attack, Outlet = Attack, Url = "javascript:alert(1)", Agency = Attack, Language = "ar\"><script>" },
            Actors = [.. call.Actors.Select(actor => actor with { Name = Attack, NameEn = Attack, Role = Attack, Country = Attack })],
        };
        IHtmlDocument page = Page(record, record);

        Assert.Empty(page.QuerySelectorAll("script, img"));
        Assert.DoesNotContain("javascript:", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal(Attack, page.QuerySelector(".actors .name")!.TextContent);
    }

    [Fact]
    public void WhatReordersTextIsShownInsteadOfObeyed()
    {
        string html = HtmlPage.Render([SampleRecords.Empty("x", "قبل \u202Eبعد\u202C \u200F و\u0001", "ar")]);

        Assert.Contains("<span class=\"bc\" dir=\"ltr\" title=\"U+202E\">RLO</span>بعد<span class=\"bc\"", html, StringComparison.Ordinal);
        Assert.Contains(">RLM</span>", html, StringComparison.Ordinal);
        Assert.Equal(-1, html.AsSpan().IndexOfAny("\u202E\u202C\u200F\u0001"));
    }

    [Fact]
    public void AnUnknownSourceLooksDifferent()
    {
        IHtmlDocument page = Page(SampleRecords.Call());

        Assert.Equal(2, page.QuerySelectorAll(".card.cx .unknown").Length);
        Assert.Equal(2, page.QuerySelectorAll("mark.cx").Length);
    }

    [Fact]
    public void AnArticleInALanguageFromLeftToRightRunsSo()
    {
        IHtmlDocument page = Page(SampleRecords.Empty("x", "A title\nSome words.", "en"));

        Assert.Equal("ltr", page.QuerySelector("section")!.GetAttribute("dir"));
        Assert.Equal("A title", page.QuerySelector("h2.headline")!.TextContent);
        Assert.Equal("auto", Page(SampleRecords.Empty("x", "?")).QuerySelector("section")!.GetAttribute("dir"));
    }

    [Fact]
    public void EveryNameOfTheContractHasALabel()
    {
        IEnumerable<string> expected =
        [
            .. WireNames.SourceBases.Names.Select(name => "basis." + name),
            .. WireNames.Quotations.Names.Select(name => "quotation." + name),
            .. WireNames.Stances.Names.Select(name => "stance." + name),
            .. WireNames.Channels.Names.Select(name => "channel." + name),
            .. WireNames.ActorKinds.Names.Select(name => "kind." + name),
            .. WireNames.EventTypes.Names.Select(name => "type." + name),
            .. WireNames.ContactModes.Names.Select(name => "mode." + name),
            .. WireNames.Realities.Names.Select(name => "realis." + name),
        ];

        Assert.Equal(expected, Labels.For("ar").Keys.Where(key => key.Contains('.', StringComparison.Ordinal)));
        Assert.All(Labels.For("ar").Keys, key => Assert.NotEmpty(Labels.For("ar")[key]));
        Assert.Equal("request", Labels.For("fa")["stance.request"]);
    }

    private static IHtmlDocument Page(params Record[] records) => Parser.ParseDocument(HtmlPage.Render(records));
}
