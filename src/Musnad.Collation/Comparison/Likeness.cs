namespace Musnad.Collation.Comparison;

/// <summary>How alike two passages are in their words.</summary>
internal static class Likeness
{
    private const int ShortestPart = 3;
    private const int LongestRest = 2;
    private const double PartCredit = 0.7;
    private const int FewestTelling = 2;

    /// <summary>From 0, nothing in common, to 1; the mean of what they share of both together and of what they share of the shorter.</summary>
    public static double Of(IReadOnlyList<WeighedWord> first, IReadOnlyList<WeighedWord> second)
    {
        double whole = first.Sum(word => word.Weight);
        double other = second.Sum(word => word.Weight);
        if (whole <= 0 || other <= 0)
        {
            return 0;
        }

        double shared = Shared(first, second);
        double ofBoth = Math.Min(1, 2 * shared / (whole + other));

        // A single word stands in many a longer passage that is about something else.
        bool isPassage = IsPassage(first) && IsPassage(second);
        return isPassage ? (ofBoth + Math.Min(1, shared / Math.Min(whole, other))) / 2 : ofBoth;
    }

    private static bool IsPassage(IReadOnlyList<WeighedWord> words) => words.Count(word => word.Stem.Length >= ShortestPart) >= FewestTelling;

    private static double Shared(IReadOnlyList<WeighedWord> first, IReadOnlyList<WeighedWord> second)
    {
        bool[] taken = new bool[second.Count];
        double shared = 0;
        for (int pass = 0; pass < 2; pass++)
        {
            bool exact = pass == 0;
            foreach (WeighedWord word in exact ? first : Left(first, second))
            {
                for (int i = 0; i < second.Count; i++)
                {
                    if (!taken[i] && (exact ? second[i].Stem == word.Stem : IsPart(second[i].Stem, word.Stem)))
                    {
                        taken[i] = true;
                        shared += (word.Weight + second[i].Weight) / 2 * (exact ? 1 : PartCredit);
                        break;
                    }
                }
            }
        }

        return shared;
    }

    private static IEnumerable<WeighedWord> Left(IReadOnlyList<WeighedWord> first, IReadOnlyList<WeighedWord> second)
    {
        HashSet<string> known = second.Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);
        return first.Where(word => !known.Contains(word.Stem));
    }

    /// <summary>Whether one word is the other with a letter or two more: another number, person or tense.</summary>
    private static bool IsPart(string first, string second)
    {
        (string shorter, string longer) = first.Length <= second.Length ? (first, second) : (second, first);
        return shorter.Length >= ShortestPart && longer.Length - shorter.Length <= LongestRest && longer.Contains(shorter, StringComparison.Ordinal);
    }
}
