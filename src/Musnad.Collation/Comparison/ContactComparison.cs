using Musnad.Collation.Contacts;

namespace Musnad.Collation.Comparison;

/// <summary>The readouts of one contact next to each other: a column for each origin, a row for each point.</summary>
/// <remarks>What a column lacks is absent from the texts held; nobody is recorded as not having said it. How rows and columns come about: docs/comparison.md.</remarks>
public sealed record ContactComparison
{
    /// <summary>The contact.</summary>
    public required Contact Contact { get; init; }

    /// <summary>Those who took part, in the order of the contact.</summary>
    public required IReadOnlyList<Party> Participants { get; init; }

    /// <summary>The readouts: one for each origin in order of first telling, then what outlets tell in their own voice, if anything.</summary>
    public required IReadOnlyList<ReadoutColumn> Columns { get; init; }

    /// <summary>The points, ordered by kind; within a kind those that all origins have come first, and each lot in the order of the texts.</summary>
    public required IReadOnlyList<ComparisonRow> Rows { get; init; }

    /// <summary>Number of columns that stand for an origin.</summary>
    public int Origins => Columns.Count(column => column.Origin is not null);
}
