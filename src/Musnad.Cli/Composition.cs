using Musnad.Arabic;
using Musnad.Arabic.Folding;
using Musnad.Archive;
using Musnad.Archive.Sqlite;
using Musnad.Collation;
using Musnad.Extraction;
using Musnad.Ingest;
using Musnad.Knowledge;
using Musnad.Text;

namespace Musnad.Cli;

/// <summary>Puts the stages together: the only place that knows all of them.</summary>
internal static class Composition
{
    /// <summary>The pipeline of the command.</summary>
    public static MusnadPipeline Build() => new MusnadPipelineBuilder()
        .Use(new ArabicAnnotator())
        .Use(new RecordExtractor())
        .Build();

    /// <summary>What makes words comparable, for search and for what is told again.</summary>
    public static ITextFolding Folding { get; } = new ArabicTextFolding();

    private static readonly Lazy<Collator> LazyCollator = new(() => new Collator(Folding, KnowledgeBase.Default));

    /// <summary>Finds what is told again.</summary>
    public static Collator Collator => LazyCollator.Value;

    /// <summary>Opens the archive in a file.</summary>
    public static ArchiveOpening Archive(string path, bool mustExist) => SqliteArchive.Open(path, Folding, mustExist);

    /// <summary>The reader of articles for given options.</summary>
    public static Func<Stream, string, IEnumerable<ReadResult>> Reader(ReadOptions options) =>
        new ArticleReader(options, new ArabicDatelineReader()).Read;
}
