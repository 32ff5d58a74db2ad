using Musnad.Articles;
using Musnad.Records;

namespace Musnad.Archive;

/// <summary>An article as the archive holds it.</summary>
public sealed record ArchivedArticle
{
    /// <summary>The article under the archive's identifier, with its text.</summary>
    public required Article Article { get; init; }

    /// <summary>The identifier that the input gave.</summary>
    public required string Name { get; init; }

    /// <summary>Its record; null when none could be made.</summary>
    public Record? Record { get; init; }

    /// <summary>Why there is no record, or null.</summary>
    public string? Failure { get; init; }

    /// <summary>Whether a newer version of its page is held.</summary>
    public required bool Superseded { get; init; }

    /// <summary>The version of the program that read it.</summary>
    public required string Extractor { get; init; }
}
