using System.Numerics;

namespace Musnad.Arabic.Models;

/// <summary>What was learned of stems in running text, as a code from 1 to 255: 24 bits of a stem's hash and 8 for the code.</summary>
internal sealed class StemCodes
{
    private readonly uint[] _slots;
    private readonly int _shift;

    /// <summary>Wraps a laid out table: see <see cref="Layout"/>.</summary>
    public StemCodes(uint[] slots)
    {
        _slots = slots;
        _shift = 32 - BitOperations.Log2((uint)slots.Length);
    }

    /// <summary>Lays codes out.</summary>
    public static uint[] Layout(IEnumerable<(string Stem, int Code)> codes)
    {
        (string Stem, int Code)[] sorted = [.. codes.OrderBy(pair => pair.Stem, StringComparer.Ordinal)];
        int length = 16;
        while (length * 3L < sorted.Length * 4L)
        {
            length *= 2;
        }

        var slots = new uint[length];
        int shift = 32 - BitOperations.Log2((uint)length);
        foreach ((string stem, int code) in sorted)
        {
            uint hash = FeatureHash.Key(99, FeatureHash.Of(stem));
            int slot = (int)(hash >> shift);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (length - 1);
            }

            slots[slot] = (hash << 8) | (uint)code;
        }

        return slots;
    }

    /// <summary>The code of a stem, or 0.</summary>
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
