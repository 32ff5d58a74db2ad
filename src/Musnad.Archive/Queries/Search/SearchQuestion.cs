using Musnad.Archive.Queries.Statements;

namespace Musnad.Archive.Queries.Search;

/// <summary>What is looked for, and where.</summary>
public sealed record SearchQuestion
{
    /// <summary>Words, all of which must occur, and phrases in quotation marks.</summary>
    public required string Query { get; init; }

    /// <summary>Whether words must be written just so; otherwise spelling variants, tashkeel and attached particles do not matter.</summary>
    public bool Exact { get; init; }

    /// <summary>In what to look. A selection of statements leaves articles out.</summary>
    public SearchScope Scope { get; init; }

    /// <summary>In which order.</summary>
    public SearchOrder Order { get; init; }

    /// <summary>Which statements.</summary>
    public StatementSelection Statements { get; init; } = new();

    /// <summary>Which part of the archive.</summary>
    public ArchiveFilter Filter { get; init; } = ArchiveFilter.Everything;
}
