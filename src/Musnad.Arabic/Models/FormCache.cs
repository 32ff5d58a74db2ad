using System.Runtime.CompilerServices;

namespace Musnad.Arabic.Models;

/// <summary>What one thread has worked out about word forms, as blocks of numbers. It only holds what does not depend on context, so results are the same with an empty and with a full cache.</summary>
internal sealed class FormCache
{
    private const int MostForms = 1 << 15;
    private const int Slots = MostForms * 2;
    private const int MostNumbers = 1 << 22;

    private readonly uint[] _hashes = new uint[Slots];
    private readonly string?[] _forms = new string?[Slots];
    private readonly int[] _blocks = new int[Slots];
    private int[] _numbers = new int[1 << 16];
    private int _used;
    private int _count;

    /// <summary>The numbers of all blocks; the array is replaced when blocks are added.</summary>
    public int[] Numbers => _numbers;

    /// <summary>Empties the cache if it has not enough room for the forms to come; blocks found before are void then.</summary>
    public void Prepare(int forms, int numbers)
    {
        if (_count + forms > MostForms || _used + numbers > MostNumbers)
        {
            Array.Clear(_forms);
            _count = 0;
            _used = 0;
        }
    }

    /// <summary>Finds the block of a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="variant">Tells entries of the same form apart.</param>
    /// <param name="slot">The slot, to <see cref="Add"/> the block where it is missing.</param>
    /// <returns>Where the block begins, or -1.</returns>
    public int Find(string form, uint variant, out int slot)
    {
        uint hash = (FeatureHash.Of(form) ^ (variant * 0x9E3779B9)) * 0x85EBCA6B;
        slot = (int)(hash >> 16);
        while (_forms[slot] is { } found)
        {
            if (_hashes[slot] == hash && string.Equals(found, form, StringComparison.Ordinal))
            {
                return _blocks[slot];
            }

            slot = (slot + 1) & (Slots - 1);
        }

        _hashes[slot] = hash;
        return -1;
    }

    /// <summary>Adds an entry with an empty block to a free slot.</summary>
    public int Add(string form, int slot, int length)
    {
        _forms[slot] = form;
        _count++;
        return _blocks[slot] = Allocate(length);
    }

    /// <summary>A further empty block.</summary>
    public int Allocate(int length)
    {
        int start = _used;
        _used += length;
        if (_used > _numbers.Length)
        {
            Grow();
        }

        Array.Clear(_numbers, start, length);
        return start;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow() => Array.Resize(ref _numbers, Math.Max(_used, _numbers.Length * 2));
}
