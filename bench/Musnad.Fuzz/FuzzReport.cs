using System.Globalization;

namespace Musnad.Fuzz;

/// <summary>What came of a run.</summary>
/// <param name="Target">What was fuzzed.</param>
/// <param name="Count">Number of inputs.</param>
/// <param name="Escaped">Number and exception of each input that let one escape, or that broke a promise.</param>
/// <param name="Slowest">Number and time of the slowest inputs, the slowest first.</param>
/// <param name="Elapsed">Time of the whole run.</param>
public sealed record FuzzReport(
    string Target,
    int Count,
    IReadOnlyList<(int Number, string Problem)> Escaped,
    IReadOnlyList<(int Number, TimeSpan Time)> Slowest,
    TimeSpan Elapsed)
{
    /// <summary>Whether nothing escaped and nothing took longer than allowed.</summary>
    public bool Passed => Escaped.Count == 0 && Slowest.All(input => input.Time <= Fuzzer.Allowed);

    /// <summary>The report for a terminal.</summary>
    public override string ToString()
    {
        var culture = CultureInfo.InvariantCulture;
        string slowest = string.Join(", ", Slowest.Select(input => string.Create(culture, $"#{input.Number} {input.Time.TotalMilliseconds:F0} ms")));
        string head = string.Create(culture, $"{Target}: {Count} inputs in {Elapsed.TotalSeconds:F0} s, {Escaped.Count} escaped; slowest {slowest}");
        return Escaped.Count == 0 ? head : head + "\n" + string.Join("\n", Escaped.Take(20).Select(input => $"  #{input.Number}: {input.Problem}"));
    }
}
