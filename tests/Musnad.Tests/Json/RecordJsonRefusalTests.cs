using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Musnad.Json;
using Musnad.Text;
using Xunit;

namespace Musnad.Tests.Json;

public sealed class RecordJsonRefusalTests
{
    private static readonly string Valid = Encoding.UTF8.GetString(Bytes());

    [Theory]
    [InlineData("$.schema", "\"musnad-record-2\"", "musnad-record-1")]
    [InlineData("$.document", "null", "not a record")]
    [InlineData("$.document.sha256", "\"00\"", "another one")]
    [InlineData("$.document.length", "3", "code points")]
    [InlineData("$.document.published", "\"10 March 2026\"", "neither a day")]
    [InlineData("$.document.retrieved", "\"yesterday\"", "instant")]
    [InlineData("$.document.language", "7", "not a string")]
    [InlineData("$.actors", "{}", "not an array")]
    [InlineData("$.actors[0].kind", "\"robot\"", "none of person, state")]
    [InlineData("$.actors[1].id", "\"a1\"", "taken")]
    [InlineData("$.actors[4].members", "[\"a9\"]", "no actor \"a9\"")]
    [InlineData("$.statements[0].content", "[]", "empty")]
    [InlineData("$.statements[0].content[0].start", "1", "not those of the text")]
    [InlineData("$.statements[0].content[0].end", "1000000", "not a range")]
    [InlineData("$.statements[0].cue", "3", "not an object")]
    [InlineData("$.statements[0].confidence", "1.5", "from 0 to 1")]
    [InlineData("$.statements[0].date", "\"2026-02-30\"", "not a day")]
    [InlineData("$.statements[0].source", "\"a9\"", "no actor")]
    [InlineData("$.statements[0].source", "null", "unresolved")]
    [InlineData("$.statements[0].within", "\"s2\"", "within itself")]
    [InlineData("$.statements[1].within", "\"s9\"", "no statement")]
    [InlineData("$.statements[1].occasion", "\"e9\"", "no event")]
    [InlineData("$.statements[2].id", "\"s1\"", "taken")]
    [InlineData("$.statements[2].channel", "\"pigeon\"", "none of")]
    [InlineData("$.events[0].actors", "[]", "empty")]
    [InlineData("$.events[0].tellings[0].within", "\"s9\"", "no statement")]
    [InlineData("$.events[0].tellings[0].trigger", "null", "null")]
    public void WhatDoesNotHoldIsRefusedWithItsPlace(string path, string value, string reason)
    {
        JsonNode root = JsonNode.Parse(Valid)!;
        (JsonNode parent, object last) = Locate(root, path);
        if (last is int index)
        {
            parent[index] = JsonNode.Parse(value);
        }
        else
        {
            parent[(string)last] = JsonNode.Parse(value);
        }

        RecordReading reading = RecordJson.Read(Encoding.UTF8.GetBytes(root.ToJsonString()));

        Assert.False(reading.Succeeded);
        Assert.Contains(reason, reading.Reason, StringComparison.Ordinal);
        Assert.StartsWith("$", path == "$.document" ? "$" : reading.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"stance\":\"state\",", "", "stance: is missing")]
    [InlineData("\"sourceSpan\":null,", "", "sourceSpan: is missing")]
    [InlineData("\"schema\":", "\"scheme\":", "unknown property \"scheme\"")]
    [InlineData("\"actors\":[{", "\"actors\":[{\"note\":1,", "unknown property \"note\"")]
    [InlineData("\"id\":\"call\"", "\"id\":\"call\",\"id\":\"call\"", "doubled property")]
    [InlineData("{\"schema\"", "[{\"schema\"", "not one JSON object")]
    [InlineData("\"text\":\"\\uD83D\\uDCDE", "\"text\":\"\\uD83D", "not valid Unicode")]
    [InlineData("{\"schema\"", "{\"\\ud800\":1,\"schema\"", "name is not valid Unicode")]
    public void WhatIsMissingUnknownOrDoubledIsRefused(string find, string replace, string reason)
    {
        int at = Valid.IndexOf(find, StringComparison.Ordinal);
        string json = Valid[..at] + replace + Valid[(at + find.Length)..];

        Assert.Contains(reason, RecordJson.Read(Encoding.UTF8.GetBytes(json)).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"schema\":\"musnad-record-1\"}")]
    [InlineData("\u0000")]
    public void WhatIsNoRecordIsRefused(string json) => Assert.NotNull(RecordJson.Read(Encoding.UTF8.GetBytes(json)).Reason);

    [Fact]
    public void AnotherTextIsRefused()
    {
        RecordReading reading = RecordJson.Read(Encoding.UTF8.GetBytes(Valid), new SourceText(SampleRecords.CallText + "."));

        Assert.StartsWith("$.document.length", reading.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void NoDamageLetsAnExceptionOrWrongEvidenceOut()
    {
        byte[] valid = Bytes();
        var damage = Gen.Select(Gen.Int[0, valid.Length - 1], Gen.Byte, Gen.Int[0, 40]).Array[1, 4];
        damage.Sample(
            edits =>
            {
                byte[] bytes = [.. valid];
                foreach ((int at, byte value, int cut) in edits)
                {
                    int index = Math.Min(at, bytes.Length - 1);
                    bytes[index] = value;
                    bytes = cut is > 0 and < 8 && index + cut < bytes.Length ? [.. bytes[..index], .. bytes[(index + cut)..]] : bytes;
                }

                RecordReading reading = RecordJson.Read(bytes);
                return reading.Succeeded
                    ? reading.Record.Statements.All(item => item.Content.All(part => reading.Record.Article.Text[part.Span] == part.Words))
                    : reading.Reason.Length > 0;
            },
            iter: 20_000,
            threads: 1);
        Assert.True(RecordJson.Read(valid).Succeeded);
    }

    private static (JsonNode Parent, object Last) Locate(JsonNode root, string path)
    {
        object[] steps =
        [
            .. path[2..].Split('.', '[').Select(step =>
                step.EndsWith(']') ? (object)int.Parse(step.TrimEnd(']'), System.Globalization.CultureInfo.InvariantCulture) : step),
        ];
        JsonNode node = root;
        foreach (object step in steps[..^1])
        {
            node = (step is int index ? node[index] : node[(string)step])!;
        }

        return (node, steps[^1]);
    }

    private static byte[] Bytes()
    {
        using var stream = new MemoryStream();
        RecordJson.Write(SampleRecords.Call(), stream, withText: true);
        return stream.ToArray();
    }
}
