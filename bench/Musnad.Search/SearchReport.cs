using System.Globalization;

namespace Musnad.Search;

/// <summary>What came of a trial of search.</summary>
/// <param name="Texts">Articles and statements that were looked through.</param>
/// <param name="Milliseconds">How long each query took, with its first page of hits.</param>
/// <param name="Found">How many texts all queries found together.</param>
/// <param name="Different">The queries that found another set of texts than the plain scan.</param>
public sealed record SearchReport(int Texts, IReadOnlyList<double> Milliseconds, long Found, IReadOnlyList<string> Different)
{
    /// <summary>Whether every query found what the plain scan finds.</summary>
    public bool Agrees => Different.Count == 0;

    /// <summary>The time below which a share of the queries stays.</summary>
    public double Percentile(double share)
    {
        double[] sorted = [.. Milliseconds.Order()];
        return sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Length) - 1, 0, sorted.Length - 1)];
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Milliseconds.Count} queries over {Texts:N0} texts, {Found:N0} hits: median {Percentile(0.5):0.0} ms, 95% below {Percentile(0.95):0.0} ms, longest {Milliseconds.Max():0.0} ms; {Milliseconds.Count - Different.Count} found the same set as the plain scan");
}
