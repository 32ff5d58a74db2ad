using System.Globalization;

namespace Musnad.Keeping.Flips;

/// <summary>What came of flipping bits.</summary>
/// <param name="Place">Where.</param>
/// <param name="Flips">How many, one at a time.</param>
/// <param name="Reported">Of how many the verification told.</param>
/// <param name="Missed">The offsets in the file of those that it did not tell of.</param>
/// <param name="Crashes">What was thrown, with its offset.</param>
public sealed record FlipReport(FlipPlace Place, int Flips, int Reported, IReadOnlyList<long> Missed, IReadOnlyList<string> Crashes)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Place}: {Flips} bits flipped, {Reported} reported ({100.0 * Reported / Math.Max(1, Flips):F2} %), {Crashes.Count} crashes{string.Concat(Crashes.Select(crash => "\n  " + crash))}");
}
