using System.Numerics;

namespace Musnad.Arabic.Models;

/// <summary>How common a folded form is in running text, as a step of a logarithmic scale from 0 (not seen) to 15.</summary>
/// <remarks>Each form takes 16 bits: 12 of its hash and 4 for the step; about one unseen form in two thousand is taken for a seen one.</remarks>
internal sealed class FormCounts
{
    private readonly ushort[] _slots;
    private readonly int _shift;

    /// <summary>Wraps a laid out table: see <see cref="Layout"/>.</summary>
    public FormCounts(ushort[] slots)
    {
        _slots = slots;
        _shift = 32 - BitOperations.Log2((uint)slots.Length);
    }

    /// <summary>Lays the forms out; those seen less often than the least count are left out.</summary>
    public static ushort[] Layout(IReadOnlyDictionary<string, int> counts, int least)
    {
        var kept = counts.Where(pair => pair.Value >= least).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).ToArray();
        int length = 16;
        while (length * 3L < kept.Length * 4L)
        {
            length *= 2;
        }

        var slots = new ushort[length];
        int shift = 32 - BitOperations.Log2((uint)length);
        foreach ((string form, int count) in kept)
        {
            uint hash = Spread(FeatureHash.Of(form));
            int slot = (int)(hash >> shift);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (length - 1);
            }

            int step = Math.Clamp(BitOperations.Log2((uint)count) + 1, 1, 15);
            slots[slot] = (ushort)(((hash & 0xFFF) << 4) | (uint)step);
        }

        return slots;
    }

    /// <summary>The step of a form.</summary>
    public int Step(ReadOnlySpan<char> form)
    {
        uint hash = Spread(FeatureHash.Of(form));
        return Step(hash);
    }

    /// <summary>The step of a form with letters put before it.</summary>
    public int Step(string before, ReadOnlySpan<char> form)
    {
        Span<char> whole = stackalloc char[before.Length + form.Length];
        before.CopyTo(whole);
        form.CopyTo(whole[before.Length..]);
        return Step(whole);
    }

    private static uint Spread(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x7FEB352D;
        hash = (hash ^ (hash >> 15)) * 0x846CA68B;
        return hash ^ (hash >> 16);
    }

    private int Step(uint hash)
    {
        int slot = (int)(hash >> _shift);
        uint mark = hash & 0xFFF;
        while (_slots[slot] != 0)
        {
            if ((uint)_slots[slot] >> 4 == mark)
            {
                return _slots[slot] & 15;
            }

            slot = (slot + 1) & (_slots.Length - 1);
        }

        return 0;
    }
}
