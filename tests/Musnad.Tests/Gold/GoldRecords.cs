using System.Text.Json.Nodes;
using Musnad.Tests.Conventions;

namespace Musnad.Tests.Gold;

/// <summary>Annotations of the gold in the record's form, right or spoiled, for testing the scorer.</summary>
internal static class GoldRecords
{
    public static string OwnFolder { get; } = RepositoryFolder.PathOf("tests", "gold");

    /// <summary>A folder's annotations as records: what a perfect reader would write.</summary>
    public static IReadOnlyList<JsonObject> Perfect(string folder)
        => [.. Directory.EnumerateFiles(folder, "*.gold.json").Order(StringComparer.Ordinal).Select(Perfect1)];

    public static IEnumerable<string> Lines(IEnumerable<JsonObject> records) => records.Select(record => record.ToJsonString());

    private static JsonObject Perfect1(string goldFile)
    {
        string id = Path.GetFileName(goldFile)[..^".gold.json".Length];
        string articleFile = Path.Combine(Path.GetDirectoryName(goldFile)!, id + ".article.json");
        string text = (string)JsonNode.Parse(File.ReadAllText(articleFile))!["text"]!;
        string[] codePoints = [.. text.EnumerateRunes().Select(rune => rune.ToString())];
        JsonObject gold = JsonNode.Parse(File.ReadAllText(goldFile))!.AsObject();
        foreach (JsonObject actor in Objects(gold["actors"]))
        {
            actor["mentions"] = Spans(actor["mentions"], codePoints);
        }

        foreach (JsonObject statement in Objects(gold["statements"]))
        {
            statement["content"] = Spans(statement["content"], codePoints);
            statement["cue"] = statement["cue"] is JsonArray cue ? Span(cue, codePoints) : null;
            statement.Remove("sourceSpan");
        }

        foreach (JsonObject item in Objects(gold["events"]))
        {
            item["tellings"] = new JsonArray(new JsonObject
            {
                ["trigger"] = Span(item["trigger"]!.AsArray(), codePoints),
                ["within"] = item["within"]?.DeepClone(),
            });
            item.Remove("trigger");
        }

        return new JsonObject
        {
            ["schema"] = "musnad-record-1",
            ["document"] = new JsonObject { ["id"] = id, ["length"] = codePoints.Length },
            ["actors"] = gold["actors"]!.DeepClone(),
            ["statements"] = gold["statements"]!.DeepClone(),
            ["events"] = gold["events"]!.DeepClone(),
        };
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? list) => list!.AsArray().Select(item => item!.AsObject());

    private static JsonArray Spans(JsonNode? pairs, string[] text) => [.. pairs!.AsArray().Select(pair => Span(pair!.AsArray(), text))];

    private static JsonObject Span(JsonArray pair, string[] text) => Span((int)pair[0]!, (int)pair[1]!, string.Concat(text[(int)pair[0]!..(int)pair[1]!]));

    private static JsonObject Span(int start, int end, string words) => new() { ["start"] = start, ["end"] = end, ["text"] = words };
}
