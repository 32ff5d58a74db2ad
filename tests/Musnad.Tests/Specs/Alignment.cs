namespace Musnad.Tests.Specs;

/// <summary>Pairs what is expected with what is there, the most alike first.</summary>
internal static class Alignment
{
    /// <summary>For each expected item the index of its partner, or null.</summary>
    /// <param name="expected">Number of expected items.</param>
    /// <param name="actual">Number of actual items.</param>
    /// <param name="alike">How alike two are; they pair only above 0.</param>
    public static int?[] Pair(int expected, int actual, Func<int, int, double> alike)
    {
        var partners = new int?[expected];
        var pairs =
            from e in Enumerable.Range(0, expected)
            from a in Enumerable.Range(0, actual)
            let score = alike(e, a)
            where score > 0
            orderby score descending, e, a
            select (e, a);
        var taken = new HashSet<int>();
        foreach ((int e, int a) in pairs)
        {
            if (partners[e] is null && taken.Add(a))
            {
                partners[e] = a;
            }
        }

        return partners;
    }
}
