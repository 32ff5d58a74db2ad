using System.Text;
using Musnad.Arabic;
using Musnad.Evaluation;
using Musnad.Extraction;
using Musnad.Json;
using Musnad.Records;

namespace Musnad.Tests.Gold;

/// <summary>What the product makes of annotated articles.</summary>
internal static class PipelineRecords
{
    public static MusnadPipeline Pipeline { get; } = new MusnadPipelineBuilder().Use(new ArabicAnnotator()).Use(new RecordExtractor()).Build();

    public static IReadOnlyList<Record> Of(GoldSet gold) => [.. gold.Articles.Select(Pipeline.Read)];

    public static IEnumerable<string> Lines(IEnumerable<Record> records) => records.Select(record =>
    {
        using var json = new MemoryStream();
        RecordJson.Write(record, json);
        return Encoding.UTF8.GetString(json.ToArray());
    });
}
