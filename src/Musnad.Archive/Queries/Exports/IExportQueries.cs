namespace Musnad.Archive.Queries.Exports;

/// <summary>Questions for whole articles, as an export goes through them.</summary>
public interface IExportQueries
{
    /// <summary>The version that worked out what is told again; null when something has changed since.</summary>
    string? CollationVersion();

    /// <summary>How many articles <see cref="ArticleIds"/> gives.</summary>
    long CountArticles(ArchiveFilter filter);

    /// <summary>The articles that a filter selects, streamed in the order of their identifiers; those without a record are left out.</summary>
    /// <param name="filter">Which articles; its paging is of articles.</param>
    IEnumerable<string> ArticleIds(ArchiveFilter filter);

    /// <summary>What is known of an article beyond its record; of one that is not held, nothing.</summary>
    ArticleKnowledge KnowledgeOf(string article);
}
