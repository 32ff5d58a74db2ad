namespace Musnad.Extraction.Repeats;

/// <summary>Where each passage stood first, by its hash: a table of numbers, since every article needs one and most find nothing in it.</summary>
internal sealed class PassageTable
{
    private readonly ulong[] _keys;
    private readonly int[] _places;
    private readonly int _mask;

    public PassageTable(int passages)
    {
        int size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)passages * 2);
        _keys = new ulong[size];
        _places = new int[size];
        _mask = size - 1;
    }

    /// <summary>The place where a hash stood first; the given one when it is new.</summary>
    public int AddOrFind(ulong key, int place)
    {
        // The low bits of a product are weak, and zero marks a free slot.
        key ^= key >> 32;
        key |= 1;
        int slot = (int)(key >> 1) & _mask;
        while (_keys[slot] != 0)
        {
            if (_keys[slot] == key)
            {
                return _places[slot];
            }

            slot = (slot + 1) & _mask;
        }

        _keys[slot] = key;
        _places[slot] = place;
        return place;
    }
}
