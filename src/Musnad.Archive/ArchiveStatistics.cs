namespace Musnad.Archive;

/// <summary>How much an archive holds, and what made it.</summary>
public sealed record ArchiveStatistics
{
    /// <summary>Publications held, older versions and failures among them.</summary>
    public required long Articles { get; init; }

    /// <summary>Publications of whose page a newer version is held.</summary>
    public required long Superseded { get; init; }

    /// <summary>Publications of which no record could be made.</summary>
    public required long Failed { get; init; }

    /// <summary>Different texts.</summary>
    public required long Texts { get; init; }

    /// <summary>Different outlets.</summary>
    public required long Outlets { get; init; }

    /// <summary>Different days of publication.</summary>
    public required long Days { get; init; }

    /// <summary>The first of these days, or null.</summary>
    public DateOnly? FirstDay { get; init; }

    /// <summary>The last of these days, or null.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>Statements in all records.</summary>
    public required long Statements { get; init; }

    /// <summary>Actors in all records, each counted in its article.</summary>
    public required long Actors { get; init; }

    /// <summary>Events in all records.</summary>
    public required long Events { get; init; }

    /// <summary>Whether what is told again has been worked out since the last change.</summary>
    public required bool Collated { get; init; }

    /// <summary>The version that worked it out, or null.</summary>
    public string? Collation { get; init; }

    /// <summary>Identities across articles.</summary>
    public required long Identities { get; init; }

    /// <summary>Contacts across articles.</summary>
    public required long Contacts { get; init; }

    /// <summary>Utterances told more than once.</summary>
    public required long Utterances { get; init; }

    /// <summary>Groups of copies.</summary>
    public required long CopyGroups { get; init; }

    /// <summary>Articles in these groups.</summary>
    public required long Copies { get; init; }

    /// <summary>Corrections by the user.</summary>
    public required long Corrections { get; init; }

    /// <summary>Runs in the ledger.</summary>
    public required long Runs { get; init; }

    /// <summary>Bytes of the store, with what is not yet merged into it.</summary>
    public required long Bytes { get; init; }

    /// <summary>Bytes for each publication; 0 when there is none.</summary>
    public double BytesPerArticle => Articles > 0 ? (double)Bytes / Articles : 0;

    /// <summary>The schema's version.</summary>
    public required int Schema { get; init; }

    /// <summary>The version of the folding that made the search index.</summary>
    public string? Folding { get; init; }

    /// <summary>How many articles each version of the program has read, by version.</summary>
    public required IReadOnlyDictionary<string, long> Extractors { get; init; }
}
