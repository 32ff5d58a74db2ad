using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Musnad.Articles;
using Musnad.Json;
using Musnad.Records;
using Musnad.Text;
using Xunit;
using Record = Musnad.Records.Record;

namespace Musnad.Tests.Json;

public sealed class RecordJsonTests
{
    [Fact]
    public void WritingReadingAndWritingAgainGivesTheSameBytes()
    {
        Record record = SampleRecords.Call();
        string first = Write(record, withText: true);

        RecordReading reading = RecordJson.Read(Encoding.UTF8.GetBytes(first));

        Assert.True(reading.Succeeded, reading.Reason);
        Assert.Equal(first, Write(reading.Record));
        Assert.Equal(record.Statements[1].Content[0], reading.Record.Statements[1].Content[0]);
        Assert.Same(reading.Record.Statements[0], reading.Record.Statements[1].Within);
        Assert.Equal(["s2", "s1"], reading.Record.Statements[1].Chain().Select(link => link.Id));
    }

    [Fact]
    public void ARecordWithoutTextIsReadAgainstTheTextAtHand()
    {
        string json = Write(SampleRecords.Call());

        Assert.DoesNotContain("\"text\":\"\\uD83D", json, StringComparison.Ordinal);
        Assert.True(RecordJson.Read(Encoding.UTF8.GetBytes(json), new SourceText(SampleRecords.CallText)).Succeeded);
        Assert.Equal(json, Write(RecordJson.Read(Encoding.UTF8.GetBytes(json), new SourceText(SampleRecords.CallText)).Record!));
        Assert.Contains("no text", RecordJson.Read(Encoding.UTF8.GetBytes(json)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void OffsetsCountCodePoints()
    {
        JsonNode json = JsonNode.Parse(Write(SampleRecords.Call()))!;
        int[] runes = [.. SampleRecords.CallText.EnumerateRunes().Select(rune => rune.Value)];

        int checkedSpans = 0;
        foreach (JsonObject span in Objects(json).Where(item => item.ContainsKey("start")))
        {
            string words = string.Concat(runes[(int)span["start"]!..(int)span["end"]!].Select(char.ConvertFromUtf32));
            Assert.Equal((string?)span["text"], words);
            checkedSpans++;
        }

        Assert.True(checkedSpans > 20);
        Assert.Equal(runes.Length, (int)json["document"]!["length"]!);
    }

    [Fact]
    public void ArabicStaysReadableAndTheLineStaysOne()
    {
        Record record = SampleRecords.Empty("x", "سطر\u2028ثان\nثالث \"<b>\" \0");
        string json = Write(record, withText: true);

        Assert.Contains("سطر\\u2028ثان\\nثالث \\\"<b>\\\" \\u0000", json, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', json);
        Assert.True(RecordJson.Read(Encoding.UTF8.GetBytes(json)).Succeeded);
    }

    [Fact]
    public void HalfASurrogatePairIsWrittenAsReplacementAndReadBack()
    {
        var text = new SourceText("قال \ud83d كذا");
        Record record = SampleRecords.Empty("x", text.ToString()) with
        {
            Statements =
            [
                new Statement
                {
                    Id = "s1", SourceBasis = SourceBasis.Unstated, Content = [SampleRecords.Find(text, "\ud83d كذا")],
                    Quotation = QuotationKind.Indirect, Stance = Stance.State,
                },
            ],
        };
        byte[] json = Encoding.UTF8.GetBytes(Write(record, withText: true));

        Assert.True(RecordJson.Read(json).Succeeded, RecordJson.Read(json).Reason);
        Assert.True(RecordJson.Read(json, text).Succeeded, RecordJson.Read(json, text).Reason);
    }

    [Fact]
    public void TextIsCarriedWhenTheInputDiffers()
    {
        Record record = SampleRecords.Empty("x", "نص") with { };
        record = record with { Article = record.Article with { TextDiffersFromInput = true } };

        Assert.Equal("نص", (string?)JsonNode.Parse(Write(record))!["document"]!["text"]);
    }

    [Fact]
    public void StreamAndBufferGetTheSameBytes()
    {
        using var stream = new MemoryStream();
        RecordJson.Write(SampleRecords.Call(), stream, withText: true);

        Assert.Equal(Write(SampleRecords.Call(), withText: true), Encoding.UTF8.GetString(stream.ToArray()));
        Assert.True(stream.CanWrite);
    }

    [Fact]
    public void TheWholeContractIsWritten()
    {
        string json = Write(SampleRecords.Call());

        Assert.StartsWith("{\"schema\":\"musnad-record-1\",\"document\":{\"id\":\"call\",\"outlet\":\"وكالة الساحل\",", json, StringComparison.Ordinal);
        Assert.Contains("\"published\":\"2026-03-10T08:30:00+03:00\"", json, StringComparison.Ordinal);
        Assert.Contains("\"retrieved\":\"2026-03-11T01:02:03Z\"", json, StringComparison.Ordinal);
        Assert.Contains("\"channel\":\"press-statement\"", json, StringComparison.Ordinal);
        Assert.Contains("\"within\":\"s1\"", json, StringComparison.Ordinal);
        Assert.Contains("\"type\":\"CONSULT\",\"mode\":\"phone\"", json, StringComparison.Ordinal);
        Assert.Contains("\"confidence\":0.8125", json, StringComparison.Ordinal);
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(property => Objects(property.Value)).Prepend(item),
        JsonArray array => array.SelectMany(Objects),
        _ => [],
    };

    private static string Write(Record record, bool withText = false)
    {
        var buffer = new ArrayBufferWriter<byte>();
        RecordJson.Write(record, buffer, withText);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
