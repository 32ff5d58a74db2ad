namespace Musnad.Archive;

/// <summary>How an article stands in the archive.</summary>
public enum ArticleStanding
{
    /// <summary>It is not held.</summary>
    Unknown,

    /// <summary>It is held with a record of this program's version.</summary>
    Current,

    /// <summary>It is held with a record of another version.</summary>
    Outdated,

    /// <summary>It is held, and no record could be made of it.</summary>
    Failed,
}
