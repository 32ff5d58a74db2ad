namespace Musnad.Evaluation.Scoring;

/// <summary>How much two sets of words have in common.</summary>
internal static class Overlap
{
    public static double F1(HashSet<int> one, HashSet<int> other)
        => one.Count == 0 || other.Count == 0 ? 0.0 : 2.0 * one.Count(other.Contains) / (one.Count + other.Count);
}
