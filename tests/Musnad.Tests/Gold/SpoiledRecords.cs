using System.Text.Json.Nodes;

namespace Musnad.Tests.Gold;

/// <summary>Spoils records in every way that the scorer has to notice; the same seed spoils in the same way.</summary>
internal sealed class SpoiledRecords(int seed)
{
    private const int Rate = 4;

    private static readonly string[] Stances = ["state", "deny", "request", "accuse"];
    private static readonly string[] Modes = ["phone", "meeting", "visit"];

    private readonly Random _random = new(seed);

    public IReadOnlyList<JsonObject> Spoil(IReadOnlyList<JsonObject> records)
        => [.. records.Where(_ => _random.Next(20) > 0).Select(record => Spoil(record.DeepClone().AsObject()))];

    private JsonObject Spoil(JsonObject record)
    {
        int length = (int)record["document"]!["length"]!;
        string[] ids = [.. record["actors"]!.AsArray().Select(actor => (string)actor!["id"]!), "nobody"];
        Thin(record["actors"]!.AsArray());
        foreach (JsonObject actor in Objects(record, "actors"))
        {
            SpoilActor(actor, ids, length);
        }

        SpoilStatements(record, ids, length);
        Thin(record["events"]!.AsArray());
        foreach (JsonObject item in Objects(record, "events"))
        {
            SpoilEvent(item, ids, length);
        }

        return record;
    }

    private void SpoilActor(JsonObject actor, string[] ids, int length)
    {
        Thin(actor["mentions"]!.AsArray());
        Shift(actor["mentions"]!.AsArray(), length);
        Maybe(() => actor["kind"] = "group");
        Maybe(() => actor["country"] = null);
        Maybe(() => actor["name"] = (string)actor["name"]! + " \u0622");
        Maybe(() => actor["members"] = new JsonArray(OneOf(ids), OneOf(ids)));
        Maybe(() => actor["id"] = OneOf(ids));
    }

    private void SpoilStatements(JsonObject record, string[] ids, int length)
    {
        JsonArray statements = record["statements"]!.AsArray();
        Thin(statements);
        string[] statementIds = [.. statements.Select(statement => (string)statement!["id"]!), "nothing"];
        foreach (JsonObject statement in Objects(record, "statements"))
        {
            Maybe(() => statement["source"] = _random.Next(3) == 0 ? null : OneOf(ids));
            Maybe(() => statement["within"] = _random.Next(3) == 0 ? null : OneOf(statementIds));
            Maybe(() => statement["cue"] = null);
            Maybe(() => statement["stance"] = OneOf(Stances));
            Maybe(() => statement["quotation"] = "mixed");
            Maybe(() => statement["channel"] = "speech");
            Maybe(() => statement["date"] = null);
            Maybe(() => statement["targets"] = new JsonArray(OneOf(ids)));
            Maybe(() => statement["addressees"] = new JsonArray(OneOf(ids), OneOf(ids)));
            Maybe(() => statement["sourceSpan"] = statement["content"]![0]!.DeepClone());
            Shift(statement["content"]!.AsArray(), length);
        }

        foreach (JsonNode? copy in statements.Where(_ => _random.Next(2 * Rate) == 0).Select(statement => statement!.DeepClone()).ToArray())
        {
            copy!["id"] = (string)copy["id"]! + "+";
            copy["repeats"] = new JsonArray(copy["content"]!.DeepClone());
            statements.Add(copy);
        }
    }

    private void SpoilEvent(JsonObject item, string[] ids, int length)
    {
        Maybe(() => item["mode"] = _random.Next(3) == 0 ? null : OneOf(Modes));
        Maybe(() => item["type"] = "AID");
        Maybe(() => item["date"] = "2020-02-02");
        Maybe(() => item["realis"] = "negated");
        Maybe(() => item["actors"]!.AsArray().Add(OneOf(ids)));
        Maybe(() => item["recipients"] = new JsonArray(OneOf(ids)));
        Maybe(() => item["topics"] = new JsonArray(item["tellings"]![0]!["trigger"]!.DeepClone()));
        Maybe(() => item["tellings"]![0]!["within"] = "nothing");
        Maybe(() => item["tellings"]![0]!["trigger"]!["end"] = length + 1);
    }

    private void Shift(JsonArray spans, int length)
    {
        foreach (JsonNode? span in spans)
        {
            Maybe(() => span!["start"] = Math.Clamp((int)span["start"]! + _random.Next(-30, 30), -1, length));
            Maybe(() => span!["end"] = Math.Clamp((int)span["end"]! + _random.Next(-30, 60), 0, length + 2));
            Maybe(() => span!["text"] = "?");
        }
    }

    private void Thin(JsonArray items)
    {
        for (int i = items.Count - 1; i >= 0; i--)
        {
            if (_random.Next(2 * Rate) == 0)
            {
                items.RemoveAt(i);
            }
        }
    }

    private void Maybe(Action spoil)
    {
        if (_random.Next(Rate) == 0)
        {
            spoil();
        }
    }

    private string OneOf(string[] values) => values[_random.Next(values.Length)];

    private static IEnumerable<JsonObject> Objects(JsonObject record, string list) => record[list]!.AsArray().Select(item => item!.AsObject());
}
