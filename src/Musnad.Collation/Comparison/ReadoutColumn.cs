using Musnad.Collation.Origins;

namespace Musnad.Collation.Comparison;

/// <summary>What goes back to one origin.</summary>
/// <param name="Origin">The origin; null: told by outlets in their own voice, or without a known source.</param>
/// <param name="Readings">The texts that carry it, the earliest published first; copies of one text are one reading.</param>
public sealed record ReadoutColumn(Origin? Origin, IReadOnlyList<Reading> Readings)
{
    /// <summary>Number of articles.</summary>
    public int Articles => Readings.Sum(reading => reading.Articles.Count);
}
