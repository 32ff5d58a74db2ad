using System.Runtime.Intrinsics;
using Musnad.Train.Learning;

namespace Musnad.Train.Names;

/// <summary>Clusters stems by the stems beside them: weighted co-occurrence, put into few dimensions at random, then k-means. All arithmetic is plain and in a fixed order, so the clusters are the same everywhere.</summary>
internal static class ClusterTraining
{
    private const int Clusters = 255;
    private const int Contexts = 3000;
    private const int Dimensions = 128;
    private const int LeastCount = 4;
    private const int Rounds = 10;

    /// <summary>Clusters the stems of sentences.</summary>
    public static List<(string Stem, int Cluster)> Train(IReadOnlyList<string[]> sentences)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string stem in sentences.SelectMany(sentence => sentence))
        {
            counts[stem] = counts.GetValueOrDefault(stem) + 1;
        }

        string[] stems = [.. counts.Where(pair => pair.Value >= LeastCount).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key)];
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < stems.Length; i++)
        {
            index.Add(stems[i], i);
        }

        float[] vectors = Vectors(sentences, index, stems.Length);
        int[] clusters = KMeans(vectors, stems.Length);
        return [.. stems.Select((stem, i) => (stem, clusters[i] + 1))];
    }

    private static float[] Vectors(IReadOnlyList<string[]> sentences, Dictionary<string, int> index, int stems)
    {
        var pairs = new Dictionary<long, int>();
        var rows = new long[stems];
        var columns = new long[4 * (Contexts + 2)];
        long all = 0;
        foreach (string[] sentence in sentences)
        {
            int[] ids = [.. sentence.Select(stem => index.GetValueOrDefault(stem, int.MaxValue))];
            for (int i = 0; i < ids.Length; i++)
            {
                if (ids[i] == int.MaxValue)
                {
                    continue;
                }

                for (int k = 0; k < 4; k++)
                {
                    int place = i + (k < 2 ? k - 2 : k - 1);
                    int other = place < 0 || place >= ids.Length ? Contexts + 1 : Math.Min(ids[place], Contexts);
                    int column = (k * (Contexts + 2)) + other;
                    long key = ((long)ids[i] << 14) | (uint)column;
                    pairs[key] = pairs.GetValueOrDefault(key) + 1;
                    rows[ids[i]]++;
                    columns[column]++;
                    all++;
                }
            }
        }

        float[][] directions = [.. Enumerable.Range(0, columns.Length).Select(Direction)];
        var vectors = new float[stems * Dimensions];
        foreach ((long key, int count) in pairs.OrderBy(pair => pair.Key))
        {
            int row = (int)(key >> 14);
            int column = (int)key & 0x3FFF;
            float weight = Log2((double)count * all / ((double)rows[row] * columns[column]));
            if (weight > 0)
            {
                AddScaled(vectors.AsSpan(row * Dimensions, Dimensions), directions[column], weight);
            }
        }

        for (int i = 0; i < stems; i++)
        {
            Normalize(vectors.AsSpan(i * Dimensions, Dimensions));
        }

        return vectors;
    }

    private static int[] KMeans(float[] vectors, int count)
    {
        var assigned = new int[count];
        var centres = new float[Clusters * Dimensions];
        for (int c = 0; c < Clusters; c++)
        {
            int start = Math.Min(count - 1, c * 4);
            vectors.AsSpan(start * Dimensions, Dimensions).CopyTo(centres.AsSpan(c * Dimensions));
        }

        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < count; i++)
            {
                ReadOnlySpan<float> vector = vectors.AsSpan(i * Dimensions, Dimensions);
                float best = float.MinValue;
                for (int c = 0; c < Clusters; c++)
                {
                    float product = Product(vector, centres.AsSpan(c * Dimensions, Dimensions));
                    if (product > best)
                    {
                        best = product;
                        assigned[i] = c;
                    }
                }
            }

            Array.Clear(centres);
            for (int i = 0; i < count; i++)
            {
                AddScaled(centres.AsSpan(assigned[i] * Dimensions, Dimensions), vectors.AsSpan(i * Dimensions, Dimensions), 1);
            }

            for (int c = 0; c < Clusters; c++)
            {
                Normalize(centres.AsSpan(c * Dimensions, Dimensions));
            }
        }

        return assigned;
    }

    private static float[] Direction(int column)
    {
        var shuffle = new Shuffle(((ulong)column << 20) + 17);
        var direction = new float[Dimensions];
        for (int i = 0; i < Dimensions; i += 64)
        {
            ulong bits = shuffle.Next();
            for (int k = 0; k < 64; k++)
            {
                direction[i + k] = ((bits >> k) & 1) == 0 ? -1 : 1;
            }
        }

        return direction;
    }

    /// <summary>The binary logarithm by plain arithmetic: libraries differ in the last bit.</summary>
    private static float Log2(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)((bits >> 52) & 0x7FF) - 1023;
        double mantissa = BitConverter.Int64BitsToDouble((bits & 0xFFFFFFFFFFFFF) | 0x3FF0000000000000);
        double z = (mantissa - 1) / (mantissa + 1);
        double square = z * z;
        double natural = 2 * z * (1 + (square * ((1.0 / 3) + (square * ((1.0 / 5) + (square * (1.0 / 7)))))));
        return (float)(exponent + (natural * 1.4426950408889634));
    }

    private static void Normalize(Span<float> vector)
    {
        float length = MathF.Sqrt(Product(vector, vector));
        if (length > 0)
        {
            for (int i = 0; i < vector.Length; i++)
            {
                vector[i] /= length;
            }
        }
    }

    private static void AddScaled(Span<float> sum, ReadOnlySpan<float> vector, float scale)
    {
        for (int i = 0; i < sum.Length; i++)
        {
            sum[i] += vector[i] * scale;
        }
    }

    /// <summary>The inner product in eight lanes, whatever the machine has, so that the order of the additions is fixed.</summary>
    private static float Product(ReadOnlySpan<float> one, ReadOnlySpan<float> two)
    {
        Vector256<float> first = default;
        Vector256<float> second = default;
        for (int i = 0; i < one.Length; i += 16)
        {
            first += Vector256.LoadUnsafe(in one[i]) * Vector256.LoadUnsafe(in two[i]);
            second += Vector256.LoadUnsafe(in one[i + 8]) * Vector256.LoadUnsafe(in two[i + 8]);
        }

        Vector256<float> sum = first + second;
        float total = 0;
        for (int i = 0; i < 8; i++)
        {
            total += sum[i];
        }

        return total;
    }
}
