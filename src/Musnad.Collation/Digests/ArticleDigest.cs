namespace Musnad.Collation.Digests;

/// <summary>What collation needs of one article and its record: names, links and hashes of words, no text.</summary>
/// <remarks>Immutable; made by <see cref="Collator.Digest"/> and of use to the collator that made it only.</remarks>
public sealed class ArticleDigest
{
    internal ArticleDigest(string article) => Article = article;

    /// <summary>The article's identifier in the archive.</summary>
    public string Article { get; }

    internal string? Outlet { get; init; }

    /// <summary>The day of publication at its place, or null.</summary>
    internal DateOnly? Day { get; init; }

    /// <summary>Minutes since the beginning of the calendar, for order; the largest number when unknown.</summary>
    internal long Moment { get; init; } = long.MaxValue;

    /// <summary>SHA-256 of the text.</summary>
    internal string TextHash { get; init; } = "";

    /// <summary>Hashes of the text's runs of words, ascending, each once.</summary>
    internal uint[] Shingles { get; init; } = [];

    internal ActorDigest[] Actors { get; init; } = [];

    internal StatementDigest[] Statements { get; init; } = [];

    internal ContactDigest[] Contacts { get; init; } = [];
}
