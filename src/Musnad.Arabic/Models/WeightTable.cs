using System.Numerics;

namespace Musnad.Arabic.Models;

/// <summary>The learned weights: for each feature one contiguous row of 16-bit weights, one a label.</summary>
/// <remarks>A feature that was not learned has no row. The model holds keys and rows in the order of the keys; the index for looking them up is built when it is loaded.</remarks>
internal sealed class WeightTable
{
    private readonly ulong[] _index;
    private readonly short[] _weights;
    private readonly int _shift;
    private readonly int _width;

    /// <summary>Takes keys and rows as <see cref="Layout"/> gives them.</summary>
    public WeightTable(ReadOnlySpan<uint> keys, short[] weights)
    {
        _weights = weights;
        _width = weights.Length / Math.Max(1, keys.Length);
        int length = 16;
        while (length * 2L < keys.Length * 3L)
        {
            length *= 2;
        }

        _index = new ulong[length];
        _shift = 32 - BitOperations.Log2((uint)length);
        for (int row = 0; row < keys.Length; row++)
        {
            int slot = (int)(keys[row] >> _shift);
            while (_index[slot] != 0)
            {
                slot = (slot + 1) & (length - 1);
            }

            _index[slot] = ((ulong)keys[row] << 32) | (uint)(row * _width);
        }
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
        ulong[] index = _index;
        int slot = (int)(key >> _shift);
        while (true)
        {
            ulong found = index[slot];
            if ((uint)(found >> 32) == key)
            {
                return _weights.AsSpan((int)(uint)found, _width);
            }

            if (found == 0)
            {
                return default;
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
