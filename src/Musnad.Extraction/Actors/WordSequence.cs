namespace Musnad.Extraction.Actors;

/// <summary>Compares lists of folded words by their words.</summary>
internal sealed class WordSequence : IEqualityComparer<IReadOnlyList<string>>
{
    private WordSequence()
    {
    }

    public static WordSequence Comparer { get; } = new();

    public bool Equals(IReadOnlyList<string>? x, IReadOnlyList<string>? y)
    {
        if (ReferenceEquals(x, y))
        {
            return true;
        }

        if (x is null || y is null || x.Count != y.Count)
        {
            return false;
        }

        for (int i = 0; i < x.Count; i++)
        {
            if (!string.Equals(x[i], y[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    public int GetHashCode(IReadOnlyList<string> obj)
    {
        var hash = default(HashCode);
        for (int i = 0; i < obj.Count; i++)
        {
            hash.Add(string.GetHashCode(obj[i], StringComparison.Ordinal));
        }

        return hash.ToHashCode();
    }
}
