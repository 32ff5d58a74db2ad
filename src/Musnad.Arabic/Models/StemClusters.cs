using System.Numerics;

namespace Musnad.Arabic.Models;

/// <summary>Clusters of stems that occur in like contexts: 24 bits of a stem's hash and 8 for the cluster.</summary>
internal sealed class StemClusters
{
    private readonly uint[] _slots;
    private readonly int _shift;

    /// <summary>Wraps a laid out table: see <see cref="Layout"/>.</summary>
    public StemClusters(uint[] slots)
    {
        _slots = slots;
        _shift = 32 - BitOperations.Log2((uint)slots.Length);
    }

    /// <summary>Lays clusters (1 to 255) out.</summary>
    public static uint[] Layout(IEnumerable<(string Stem, int Cluster)> clusters)
    {
        (string Stem, int Cluster)[] sorted = [.. clusters.OrderBy(pair => pair.Stem, StringComparer.Ordinal)];
        int length = 16;
        while (length * 3L < sorted.Length * 4L)
        {
            length *= 2;
        }

        var slots = new uint[length];
        int shift = 32 - BitOperations.Log2((uint)length);
        foreach ((string stem, int cluster) in sorted)
        {
            uint hash = FeatureHash.Key(99, FeatureHash.Of(stem));
            int slot = (int)(hash >> shift);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (length - 1);
            }

            slots[slot] = (hash << 8) | (uint)cluster;
        }

        return slots;
    }

    /// <summary>The cluster of a stem, or 0.</summary>
    public int Of(uint stemHash)
    {
        uint hash = FeatureHash.Key(99, stemHash);
        int slot = (int)(hash >> _shift);
        uint mark = hash << 8;
        while (_slots[slot] != 0)
        {
            if ((_slots[slot] & ~255u) == mark)
            {
                return (int)(_slots[slot] & 255);
            }

            slot = (slot + 1) & (_slots.Length - 1);
        }

        return 0;
    }
}
