namespace Musnad.Archive.Queries.Search;

/// <summary>In which order hits are given.</summary>
public enum SearchOrder
{
    /// <summary>The best first, by bm25.</summary>
    Rank,

    /// <summary>The latest published first.</summary>
    Date,
}
