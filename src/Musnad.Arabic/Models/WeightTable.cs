using System.Numerics;
using System.Runtime.CompilerServices;

namespace Musnad.Arabic.Models;

/// <summary>The learned weights: for each feature one contiguous row of 16-bit weights, one a label.</summary>
/// <remarks>A feature that was not learned has no row. The model holds keys and rows in the order of the keys; the index for looking them up is built when it is loaded. A slot of the index holds a row and the last 14 bits of its key; the first bits are in the place of the slot.</remarks>
internal sealed class WeightTable
{
    private const int MarkBits = 14;
    private const uint Mark = (1u << MarkBits) - 1;

    private readonly uint[] _index;
    private readonly short[] _weights;
    private readonly int _shift;
    private readonly int _width;

    /// <summary>Takes keys and rows as <see cref="Layout"/> gives them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public WeightTable(ReadOnlySpan<uint> keys, short[] weights)
    {
        _weights = weights;
        _width = weights.Length / Math.Max(1, keys.Length);
        if (keys.Length >= 1 << (32 - MarkBits))
        {
            throw new ArgumentException("The index holds at most 262,143 rows.", nameof(keys));
        }

        int length = 16;
        while (length * 4L < keys.Length * 5L)
        {
            length *= 2;
        }

        var index = new uint[length];
        int shift = 32 - BitOperations.Log2((uint)length);
        for (int row = 0; row < keys.Length; row++)
        {
            int slot = (int)(keys[row] >> shift);
            while (index[slot] != 0)
            {
                slot = (slot + 1) & (length - 1);
            }

            index[slot] = ((uint)(row + 1) << MarkBits) | (keys[row] & Mark);
        }

        _index = index;
        _shift = shift;
    }

    /// <summary>Lays rows out in the order of their keys.</summary>
    public static (uint[] Keys, short[] Weights) Layout(IEnumerable<KeyValuePair<uint, short[]>> rows)
    {
        KeyValuePair<uint, short[]>[] sorted = [.. rows.OrderBy(row => row.Key)];
        return ([.. sorted.Select(row => row.Key)], [.. sorted.SelectMany(row => row.Value)]);
    }

    /// <summary>The row of a feature; empty when the feature has none.</summary>
    public ReadOnlySpan<short> Row(uint key)
    {
        uint[] index = _index;
        int slot = (int)(key >> _shift);
        uint mark = key & Mark;
        while (true)
        {
            uint found = index[slot];
            if (found == 0)
            {
                return default;
            }

            if ((found & Mark) == mark)
            {
                return _weights.AsSpan((int)((found >> MarkBits) - 1) * _width, _width);
            }

            slot = (slot + 1) & (index.Length - 1);
        }
    }

    /// <summary>Adds the rows of features to a vector of scores.</summary>
    public void AddTo(ReadOnlySpan<uint> keys, Span<int> scores)
    {
        foreach (uint key in keys)
        {
            ReadOnlySpan<short> row = Row(key);
            for (int i = 0; i < row.Length; i++)
            {
                scores[i] += row[i];
            }
        }
    }

    /// <summary>The sum of single weights (tables of width 1).</summary>
    public int Sum(ReadOnlySpan<uint> keys)
    {
        int sum = 0;
        foreach (uint key in keys)
        {
            ReadOnlySpan<short> row = Row(key);
            if (!row.IsEmpty)
            {
                sum += row[0];
            }
        }

        return sum;
    }
}
