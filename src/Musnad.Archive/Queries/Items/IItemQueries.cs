namespace Musnad.Archive.Queries.Items;

/// <summary>Questions for one thing by its identifier.</summary>
public interface IItemQueries
{
    /// <summary>An article, or null.</summary>
    HeldArticle? FindArticle(string id);

    /// <summary>An utterance with every telling, or null.</summary>
    ToldUtterance? FindUtterance(string id);

    /// <summary>A group of copies, or null.</summary>
    HeldCopies? FindCopies(string id);
}
