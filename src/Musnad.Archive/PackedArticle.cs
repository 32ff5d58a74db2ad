namespace Musnad.Archive;

/// <summary>An article as it was fetched from the store: unpacking it costs time, and can be done on any thread.</summary>
public sealed class PackedArticle
{
    private readonly Func<ArchivedArticle> _unpack;

    internal PackedArticle(string id, Func<ArchivedArticle> unpack)
    {
        Id = id;
        _unpack = unpack;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>The article with its record, checked against its text.</summary>
    public ArchivedArticle Unpack() => _unpack();
}
