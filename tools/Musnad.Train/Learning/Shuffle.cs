namespace Musnad.Train.Learning;

/// <summary>A shuffle that is the same in every process and version of .NET.</summary>
internal sealed class Shuffle(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Orders a list anew.</summary>
    public void Apply<T>(IList<T> items)
    {
        for (int i = items.Count - 1; i > 0; i--)
        {
            int other = (int)(Next() % (ulong)(i + 1));
            (items[i], items[other]) = (items[other], items[i]);
        }
    }

    /// <summary>The next number (splitmix64).</summary>
    public ulong Next()
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
