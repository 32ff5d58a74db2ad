using System.Text.Json;
using Musnad.Export;
using Xunit;

namespace Musnad.Tests.Export;

public sealed class WebAnnotationTests
{
    private static readonly JsonElement Collection = JsonDocument.Parse(Exports.Bytes(ExportFormat.WebAnnotation)).RootElement;

    private static readonly JsonElement[] Annotations = [.. Collection.GetProperty("first").GetProperty("items").EnumerateArray()];

    [Fact]
    public void ItIsACollectionOfOnePage()
    {
        Assert.Equal("http://www.w3.org/ns/anno.jsonld", Collection.GetProperty("@context")[0].GetString());
        Assert.Equal("AnnotationCollection", Collection.GetProperty("type").GetString());
        Assert.Equal("AnnotationPage", Collection.GetProperty("first").GetProperty("type").GetString());
        Assert.Equal(Annotations.Length, Collection.GetProperty("total").GetInt32());
    }

    [Fact]
    public void EveryStatementAndEveryTellingIsAnnotatedOnce()
    {
        Assert.Equal(Exports.Statements.Count(), Annotations.Count(item => TypeOf(item) == "Statement"));
        Assert.Equal(Exports.Tellings.Count(), Annotations.Count(item => TypeOf(item) == "Telling"));
        Assert.Equal(Annotations.Length, Annotations.Select(item => item.GetProperty("id").GetString()).Distinct().Count());
    }

    [Fact]
    public void BothSelectorsOfEveryTargetFindItsWords()
    {
        int compared = 0;
        foreach (JsonElement annotation in Annotations)
        {
            JsonElement body = annotation.GetProperty("body");
            string text = Exports.TextOf(body.GetProperty("article").GetString()!);
            IEnumerable<JsonElement> inBody = body.EnumerateObject().Where(property => property.Name is "cue" or "sourceWords" or "place").Select(property => property.Value);
            IEnumerable<JsonElement> topics = body.TryGetProperty("topics", out JsonElement list) ? list.EnumerateArray() : [];
            foreach (JsonElement target in annotation.GetProperty("target").EnumerateArray().Concat(inBody).Concat(topics))
            {
                JsonElement quote = target.GetProperty("selector")[0];
                JsonElement position = target.GetProperty("selector")[1];
                string words = quote.GetProperty("exact").GetString()!;
                int start = position.GetProperty("start").GetInt32();
                int end = position.GetProperty("end").GetInt32();

                Assert.Equal(words, Exports.Words(text, start, end));
                Assert.EndsWith(quote.GetProperty("prefix").GetString()!, Exports.Words(text, 0, start), StringComparison.Ordinal);
                Assert.StartsWith(quote.GetProperty("suffix").GetString()!, Exports.Words(text, end, int.MaxValue), StringComparison.Ordinal);
                compared++;
            }
        }

        Assert.True(compared > Annotations.Length, "Hardly anything was compared.");
    }

    [Fact]
    public void ATargetIsThePageOrElseTheArticle()
    {
        string[] sources = [.. Annotations.Select(item => item.GetProperty("target")[0].GetProperty("source").GetString()!).Distinct()];

        Assert.Contains("https://example.org/a?b=1&c=2", sources);
        Assert.Contains("urn:musnad:article:a-call", sources);
    }

    [Fact]
    public void ACollectionOfNothingIsOneToo()
    {
        JsonElement empty = JsonDocument.Parse(Exports.Bytes(ExportFormat.WebAnnotation, articles: [])).RootElement;

        Assert.Equal(0, empty.GetProperty("total").GetInt32());
        Assert.Equal(0, empty.GetProperty("first").GetProperty("items").GetArrayLength());
    }

    private static string? TypeOf(JsonElement annotation) => annotation.GetProperty("body").GetProperty("type").GetString();
}
