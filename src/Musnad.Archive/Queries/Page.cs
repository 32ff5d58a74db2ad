namespace Musnad.Archive.Queries;

/// <summary>One page of an answer.</summary>
/// <typeparam name="T">What a row tells.</typeparam>
/// <param name="Items">The rows of the page.</param>
/// <param name="Total">The rows of the whole answer; null where counting them would take as long as giving them all.</param>
/// <param name="Offset">The rows before the page.</param>
/// <param name="HasMore">Whether there are rows after the page.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, long? Total, int Offset, bool HasMore)
{
    /// <summary>A page of an answer whose length is known.</summary>
    public Page(IReadOnlyList<T> items, long total, int offset)
        : this(items, total, offset, offset + items.Count < total)
    {
    }
}
