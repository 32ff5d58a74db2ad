namespace Musnad.Archive.Queries.Exports;

/// <summary>What the archive knows of one article beyond its record: what of it is told again elsewhere, and who is who.</summary>
/// <remarks>Keys are ids of the record ("a1", "s2", "e1"); an item of which nothing is known has no entry. All are empty before what is told again was worked out.</remarks>
public sealed record ArticleKnowledge
{
    /// <summary>Actor to its identity across articles.</summary>
    public required IReadOnlyDictionary<string, string> Identities { get; init; }

    /// <summary>Event to the contact that it tells.</summary>
    public required IReadOnlyDictionary<string, string> Contacts { get; init; }

    /// <summary>Statement to the utterance whose words it gives.</summary>
    public required IReadOnlyDictionary<string, string> Utterances { get; init; }

    /// <summary>Statement to the origin of what it tells, for statements that tell a contact or give an utterance; an event stands for what the outlet itself tells of it.</summary>
    public required IReadOnlyDictionary<string, string> Origins { get; init; }

    /// <summary>The group of copies, or null.</summary>
    public string? CopyGroup { get; init; }
}
