namespace Musnad.Archive.Queries;

/// <summary>One page of an answer.</summary>
/// <typeparam name="T">What a row tells.</typeparam>
/// <param name="Items">The rows of the page.</param>
/// <param name="Total">The rows of the whole answer.</param>
/// <param name="Offset">The rows before the page.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, long Total, int Offset);
