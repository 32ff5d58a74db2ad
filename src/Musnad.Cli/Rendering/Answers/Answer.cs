using Musnad.Archive.Queries;

namespace Musnad.Cli.Rendering.Answers;

/// <summary>An answer before it has a form: columns and rows. The rows are drawn one by one and once.</summary>
internal sealed record Answer
{
    /// <summary>The columns.</summary>
    public required IReadOnlyList<AnswerColumn> Columns { get; init; }

    /// <summary>The rows, a cell a column.</summary>
    public required IEnumerable<IReadOnlyList<object?>> Rows { get; init; }

    /// <summary>What to tell a person when there are no rows.</summary>
    public string WhenEmpty { get; init; } = "nothing was found.";

    /// <summary>Of how many rows these are a part; null when they are all.</summary>
    public long? Total { get; init; }

    /// <summary>How many of them stand before these.</summary>
    public int Offset { get; init; }

    /// <summary>Whether it is one thing: an object in JSON instead of an array of objects.</summary>
    public bool IsSingle { get; init; }

    /// <summary>An answer that tells of things, each column by what it takes from a thing.</summary>
    public static Answer Of<T>(IEnumerable<T> things, params IReadOnlyList<(AnswerColumn Column, Func<T, object?> Cell)> columns) => new()
    {
        Columns = [.. columns.Select(column => column.Column)],
        Rows = things.Select(thing => (IReadOnlyList<object?>)[.. columns.Select(column => column.Cell(thing))]),
    };

    /// <summary>An answer that is a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="whenEmpty">What to tell a person when there are no rows.</param>
    /// <param name="columns">Each column by what it takes from a thing.</param>
    public static Answer Of<T>(Page<T> page, string whenEmpty, IReadOnlyList<(AnswerColumn Column, Func<T, object?> Cell)> columns) =>
        Of(page.Items, columns) with { WhenEmpty = whenEmpty, Total = page.Total, Offset = page.Offset };
}
