namespace Musnad.Archive;

/// <summary>What became of an article that was to be stored.</summary>
public enum StoreResult
{
    /// <summary>It was not held and is now.</summary>
    Added,

    /// <summary>It was held; nothing was changed.</summary>
    Unchanged,

    /// <summary>It was held; its record was replaced.</summary>
    Redone,
}
