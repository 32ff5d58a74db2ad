using System.Runtime.Intrinsics;

namespace Musnad.Train.Learning;

/// <summary>Weights of an averaged perceptron, rows by feature; whole numbers only, so that training gives the same bytes everywhere.</summary>
internal sealed class Perceptron(int width)
{
    private readonly Dictionary<uint, int> _rows = [];
    private readonly List<uint> _keys = [];
    private int[] _weights = new int[1 << 12];
    private long[] _totals = new long[1 << 12];
    private int[] _seen = new int[1 << 8];
    private int _now = 1;

    /// <summary>Number of columns of a row.</summary>
    public int Width => width;

    /// <summary>The rows of features; new features get new rows.</summary>
    public int[] RowsOf(ReadOnlySpan<uint> keys)
    {
        var rows = new int[keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            rows[i] = RowOf(keys[i]);
        }

        return rows;
    }

    /// <summary>The row of a feature.</summary>
    public int RowOf(uint key)
    {
        if (_rows.TryGetValue(key, out int row))
        {
            return row;
        }

        row = _keys.Count;
        _rows.Add(key, row);
        _keys.Add(key);
        if (_keys.Count * width > _weights.Length)
        {
            Array.Resize(ref _weights, _weights.Length * 2);
            Array.Resize(ref _totals, _totals.Length * 2);
        }

        if (_keys.Count > _seen.Length)
        {
            Array.Resize(ref _seen, _seen.Length * 2);
        }

        return row;
    }

    /// <summary>Counts that an example has these features: rare ones may be left out of the model.</summary>
    public void See(ReadOnlySpan<int> rows)
    {
        foreach (int row in rows)
        {
            _seen[row]++;
        }
    }

    /// <summary>The next example.</summary>
    public void Step() => _now++;

    /// <summary>Adds the rows to a vector of scores; the width is a multiple of eight.</summary>
    public void AddTo(ReadOnlySpan<int> rows, Span<int> scores)
    {
        foreach (int row in rows)
        {
            ReadOnlySpan<int> weights = _weights.AsSpan(row * width, width);
            for (int i = 0; i < width; i += 8)
            {
                (Vector256.LoadUnsafe(in weights[i]) + Vector256.LoadUnsafe(in scores[i])).StoreUnsafe(ref scores[i]);
            }
        }
    }

    /// <summary>The sum of one column.</summary>
    public int Sum(ReadOnlySpan<int> rows, int column)
    {
        int sum = 0;
        foreach (int row in rows)
        {
            sum += _weights[(row * width) + column];
        }

        return sum;
    }

    /// <summary>Changes one column of rows.</summary>
    public void Update(ReadOnlySpan<int> rows, int column, int change)
    {
        foreach (int row in rows)
        {
            int place = (row * width) + column;
            _weights[place] += change;
            _totals[place] += (long)change * _now;
        }
    }

    /// <summary>The averaged weights, scaled to 16 bits; rows without weight and rare ones are left out.</summary>
    /// <param name="scale">By how much an averaged weight is multiplied.</param>
    /// <param name="leastSeen">How often a feature must have been seen.</param>
    /// <param name="leastWeight">What the greatest scaled weight of a row must reach.</param>
    public List<KeyValuePair<uint, short[]>> Averaged(int scale, int leastSeen, int leastWeight)
    {
        var kept = new List<KeyValuePair<uint, short[]>>();
        for (int row = 0; row < _keys.Count; row++)
        {
            if (_seen[row] < leastSeen)
            {
                continue;
            }

            var scaled = new short[width];
            int greatest = 0;
            for (int i = 0; i < width; i++)
            {
                int place = (row * width) + i;
                Int128 sum = ((Int128)_weights[place] * _now) - _totals[place];
                scaled[i] = (short)Int128.Clamp(sum * scale / _now, short.MinValue, short.MaxValue);
                greatest = Math.Max(greatest, Math.Abs((int)scaled[i]));
            }

            if (greatest >= leastWeight)
            {
                kept.Add(new KeyValuePair<uint, short[]>(_keys[row], scaled));
            }
        }

        return kept;
    }
}
