namespace Musnad.Fuzz.Mutations;

/// <summary>A generator whose numbers depend on the seed alone, on every version of the runtime (SplitMix64).</summary>
public sealed class SeededRandom(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 up to below a bound.</summary>
    public int Next(int bound) => (int)(NextBits() % (ulong)Math.Max(1, bound));

    /// <summary>Whether an event of one in so many occurs.</summary>
    public bool OneIn(int times) => Next(times) == 0;

    /// <summary>One of a list.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Next(items.Count)];

    private ulong NextBits()
    {
        ulong bits = _state += 0x9E3779B97F4A7C15;
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
