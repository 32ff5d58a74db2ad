using Musnad.Arabic;
using Musnad.Extraction;
using Musnad.Ingest;

namespace Musnad.Cli;

/// <summary>Puts the stages together: the only place that knows all of them.</summary>
internal static class Composition
{
    /// <summary>The pipeline of the command.</summary>
    public static MusnadPipeline Build() => new MusnadPipelineBuilder()
        .Use(new ArabicAnnotator())
        .Use(new RecordExtractor())
        .Build();

    /// <summary>The reader of articles for given options.</summary>
    public static Func<Stream, string, IEnumerable<ReadResult>> Reader(ReadOptions options) =>
        new ArticleReader(options, new ArabicDatelineReader()).Read;
}
