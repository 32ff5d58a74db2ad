namespace Musnad.Extraction.Actors;

/// <summary>Compares words by the letters that differ: one in words of four letters or more, two in words of eight or more.</summary>
/// <remarks>Knows no alphabet. In words of four letters only a letter more or less counts as a variant: exchanging one mostly makes another name.</remarks>
public sealed class SpellingDistance : INameComparer
{
    private const int ShortestVariable = 4;
    private const int ShortestExchangeable = 5;
    private const int ShortestTwice = 8;

    /// <inheritdoc/>
    public bool AreAlike(string one, string other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        int shorter = Math.Min(one.Length, other.Length);
        if (shorter < ShortestVariable || one[0] != other[0])
        {
            return string.Equals(one, other, StringComparison.Ordinal);
        }

        if (one.Length == other.Length && shorter < ShortestExchangeable)
        {
            return string.Equals(one, other, StringComparison.Ordinal);
        }

        return IsWithin(one, other, shorter >= ShortestTwice ? 2 : 1);
    }

    /// <summary>Whether the edit distance is at most <paramref name="edits"/>; branches at most three ways per edit.</summary>
    private static bool IsWithin(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int edits)
    {
        int same = one.CommonPrefixLength(other);
        one = one[same..];
        other = other[same..];
        if (one.IsEmpty || other.IsEmpty)
        {
            return one.Length + other.Length <= edits;
        }

        return edits > 0 && Math.Abs(one.Length - other.Length) <= edits
            && (IsWithin(one[1..], other[1..], edits - 1)
                || IsWithin(one[1..], other, edits - 1)
                || IsWithin(one, other[1..], edits - 1));
    }
}
