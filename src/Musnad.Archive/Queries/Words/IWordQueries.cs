namespace Musnad.Archive.Queries.Words;

/// <summary>The question what an actor is called.</summary>
public interface IWordQueries
{
    /// <summary>Which names and epithets each outlet and each speaker uses for an actor.</summary>
    /// <param name="actor">An identity, or "article/actor".</param>
    /// <param name="filter">Which articles; its country is of whoever speaks; its paging is of rows.</param>
    /// <returns>Those who name it most first, and of each the words used most.</returns>
    Page<WordUse> WordsFor(string actor, ArchiveFilter filter);
}
