namespace Musnad.Archive.Queries.Search;

/// <summary>In what a search looks.</summary>
public enum SearchScope
{
    /// <summary>In statements and in whole articles.</summary>
    All,

    /// <summary>In what somebody said.</summary>
    Statements,

    /// <summary>In whole articles, headlines too.</summary>
    Articles,
}
