namespace Musnad.Export.Output;

/// <summary>Counts what goes by.</summary>
internal sealed class ExportCounts
{
    private readonly SortedSet<string> _extractors = new(StringComparer.Ordinal);

    private long Articles { get; set; }

    private long Statements { get; set; }

    private long Events { get; set; }

    private long Tellings { get; set; }

    public void Add(ExportedArticle article)
    {
        Articles++;
        Statements += article.Statements.LongCount();
        Events += article.Events.LongCount();
        Tellings += article.Events.Sum(occurrence => (long)occurrence.Tellings.Count);
        _extractors.Add(article.Record.Extractor);
    }

    public ExportManifest Manifest(ExportRequest request, IReadOnlyList<ExportedFile> files) => new()
    {
        Request = request,
        Articles = Articles,
        Statements = Statements,
        Events = Events,
        Tellings = Tellings,
        Extractors = [.. _extractors],
        Files = files,
    };
}
