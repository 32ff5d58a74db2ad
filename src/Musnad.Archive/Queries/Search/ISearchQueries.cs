namespace Musnad.Archive.Queries.Search;

/// <summary>Full-text search.</summary>
public interface ISearchQueries
{
    /// <summary>Looks for words in statements and articles.</summary>
    SearchAnswer Search(SearchQuestion question);

    /// <summary>The identifiers of everything that a search finds, unordered, without reading it back: for checking a search against another way of looking.</summary>
    IReadOnlySet<string> SearchIds(SearchQuestion question);
}
