using Musnad.Records;

namespace Musnad.Archive.Queries.Items;

/// <summary>An article with its record and with what the archive knows of it beyond that.</summary>
public sealed record HeldArticle
{
    /// <summary>The article.</summary>
    public required ArticleReference Reference { get; init; }

    /// <summary>Its record; null when none could be made.</summary>
    public Record? Record { get; init; }

    /// <summary>Why there is no record, or null.</summary>
    public string? Failure { get; init; }

    /// <summary>The run that added it.</summary>
    public required long AddedRun { get; init; }

    /// <summary>The version of the program that read it.</summary>
    public required string Extractor { get; init; }

    /// <summary>All versions of its page that are held, itself too, the newest first.</summary>
    public required IReadOnlyList<ArticleReference> Versions { get; init; }

    /// <summary>The group of copies that it belongs to, or null.</summary>
    public string? CopyGroup { get; init; }

    /// <summary>Who its actors are across articles, by their ids in the record; those that stay inside the article are missing.</summary>
    public required IReadOnlyDictionary<string, string> Identities { get; init; }

    /// <summary>The contacts that its events tell, by their ids in the record.</summary>
    public required IReadOnlyDictionary<string, string> Contacts { get; init; }

    /// <summary>The utterances whose words its statements give, by their ids in the record.</summary>
    public required IReadOnlyDictionary<string, string> Utterances { get; init; }
}
