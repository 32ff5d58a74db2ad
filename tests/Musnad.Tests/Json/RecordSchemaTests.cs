using System.Reflection;
using System.Text.Json.Nodes;
using Musnad.Json;
using Xunit;

namespace Musnad.Tests.Json;

public sealed class RecordSchemaTests
{
    private static readonly JsonObject Schema = (JsonObject)JsonNode.Parse(File.ReadAllText(Path.Combine(Repository(), "docs", "record.schema.json")))!;

    [Fact]
    public void ARecordKeepsTheSchemaAndUsesAllOfIt()
    {
        var walk = new SchemaWalk(Schema);

        Assert.Empty(walk.Check(Written()));
        Assert.Equal(SchemaWalk.Properties(Schema).Where(name => name is not ("start" or "end" or "trigger")).Distinct().Order(StringComparer.Ordinal),
            walk.Seen.Where(name => name is not ("start" or "end" or "trigger")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AnEmptyRecordKeepsTheSchema()
    {
        using var stream = new MemoryStream();
        RecordJson.Write(SampleRecords.Empty("x", ""), stream);

        Assert.Empty(new SchemaWalk(Schema).Check(JsonNode.Parse(stream.ToArray())));
    }

    [Theory]
    [InlineData("actors", "kind", "robot")]
    [InlineData("statements", "stance", "says")]
    [InlineData("statements", "within", 3)]
    [InlineData("events", "actors", "a1")]
    public void TheWalkFindsWhatBreaksTheSchema(string list, string property, object value)
    {
        JsonNode record = Written();
        record[list]![0]![property] = value is int number ? JsonValue.Create(number) : JsonValue.Create((string)value);

        Assert.NotEmpty(new SchemaWalk(Schema).Check(record));
    }

    [Theory]
    [InlineData("actors", "kind", nameof(WireNames.ActorKinds))]
    [InlineData("statements", "sourceBasis", nameof(WireNames.SourceBases))]
    [InlineData("statements", "quotation", nameof(WireNames.Quotations))]
    [InlineData("statements", "stance", nameof(WireNames.Stances))]
    [InlineData("statements", "channel", nameof(WireNames.Channels))]
    [InlineData("events", "type", nameof(WireNames.EventTypes))]
    [InlineData("events", "mode", nameof(WireNames.ContactModes))]
    [InlineData("events", "realis", nameof(WireNames.Realities))]
    public void TheSchemaListsTheNamesOfTheTableAndTheTableEveryValue(string list, string property, string table)
    {
        object wire = typeof(WireNames).GetField(table, BindingFlags.Static | BindingFlags.Public)!.GetValue(null)!;
        string[] names = [.. (IEnumerable<string>)wire.GetType().GetProperty("Names")!.GetValue(wire)!];
        JsonArray listed = Schema["properties"]![list]!["items"]!["properties"]![property]!["enum"]!.AsArray();

        Assert.Equal(names, listed.Where(name => name is not null).Select(name => (string)name!));
        Assert.Equal(Enum.GetValues(wire.GetType().GetGenericArguments()[0]).Length, names.Length);
    }

    private static JsonNode Written()
    {
        using var stream = new MemoryStream();
        RecordJson.Write(SampleRecords.Call(), stream, withText: true);
        return JsonNode.Parse(stream.ToArray())!;
    }

    private static string Repository()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Musnad.slnx")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The tests run inside the repository.");
    }
}
