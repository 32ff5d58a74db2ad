using Musnad.Extraction.Confidences;

namespace Musnad.Train.Confidence;

/// <summary>Fits the weights of confidence: logistic regression whose weights are held back towards 0.</summary>
/// <remarks>
/// Every value of every property has a weight; the pull towards 0 makes them unique and keeps a rare value near the rest.
/// The weight that every statement has is free, so that on the articles of the fit mean confidence is the share of right ones.
/// </remarks>
internal sealed class ConfidenceFit
{
    private const int Rounds = 100;
    private const double Converged = 1e-10;
    private const int Decimals = 3;

    private readonly (string Property, string Value)[] _features;
    private readonly Dictionary<(string Property, string Value), int> _index;
    private readonly int[][] _rows;
    private readonly bool[] _right;
    private readonly double[] _weights;

    private ConfidenceFit(IReadOnlyList<ConfidenceSample> samples)
    {
        _features =
        [
            (ConfidenceTable.Every, ""),
            .. samples.SelectMany(sample => sample.Features.Values).Distinct()
                .OrderBy(feature => PropertyOrder(samples, feature.Property)).ThenBy(feature => feature.Value, StringComparer.Ordinal),
        ];
        _index = _features.Select((feature, i) => (feature, i)).ToDictionary(pair => pair.feature, pair => pair.i);
        _rows = [.. samples.Select(sample => (int[])[0, .. sample.Features.Values.Select(feature => _index[feature])])];
        _right = [.. samples.Select(sample => sample.IsRight)];
        _weights = new double[_features.Length];
    }

    /// <summary>Fits.</summary>
    /// <param name="samples">The statements.</param>
    /// <param name="pull">How strongly weights are held back: the number of statements, roughly, that a value needs to speak for itself.</param>
    public static ConfidenceFit Of(IReadOnlyList<ConfidenceSample> samples, double pull)
    {
        var fit = new ConfidenceFit(samples);
        fit.Run(pull);
        return fit;
    }

    /// <summary>The fitted table, as it will be read back: with rounded weights.</summary>
    public ConfidenceTable Table => new(_features.Select((feature, i) => (feature, Rounded(i))));

    /// <summary>For each value its number of statements, of right ones, and its weight.</summary>
    public IEnumerable<(string Property, string Value, int Statements, int Right, double Weight)> Rows => _features.Select((feature, i) =>
    {
        int[] holding = [.. Enumerable.Range(0, _rows.Length).Where(row => _rows[row].Contains(i))];
        return (feature.Property, feature.Value, holding.Length, holding.Count(row => _right[row]), Rounded(i));
    });

    private double Rounded(int feature) => Math.Round(_weights[feature], Decimals) + 0.0;

    private void Run(double pull)
    {
        // Newton's method; the problem is convex and small.
        int size = _features.Length;
        for (int round = 0; round < Rounds; round++)
        {
            var gradient = new double[size];
            var curvature = new double[size, size];
            for (int i = 1; i < size; i++)
            {
                gradient[i] = -pull * _weights[i];
                curvature[i, i] = pull;
            }

            for (int row = 0; row < _rows.Length; row++)
            {
                double confidence = 1 / (1 + Math.Exp(-_rows[row].Sum(i => _weights[i])));
                foreach (int i in _rows[row])
                {
                    gradient[i] += (_right[row] ? 1 : 0) - confidence;
                    foreach (int j in _rows[row])
                    {
                        curvature[i, j] += confidence * (1 - confidence);
                    }
                }
            }

            double[] step = Solve(curvature, gradient);
            for (int i = 0; i < size; i++)
            {
                _weights[i] += step[i];
            }

            if (step.Max(Math.Abs) < Converged)
            {
                return;
            }
        }
    }

    /// <summary>Gaussian elimination with pivoting.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        int size = right.Length;
        for (int column = 0; column < size; column++)
        {
            int pivot = Enumerable.Range(column, size - column).MaxBy(row => Math.Abs(matrix[row, column]));
            for (int k = 0; k < size; k++)
            {
                (matrix[column, k], matrix[pivot, k]) = (matrix[pivot, k], matrix[column, k]);
            }

            (right[column], right[pivot]) = (right[pivot], right[column]);
            for (int row = column + 1; row < size; row++)
            {
                double factor = matrix[row, column] / matrix[column, column];
                for (int k = column; k < size; k++)
                {
                    matrix[row, k] -= factor * matrix[column, k];
                }

                right[row] -= factor * right[column];
            }
        }

        for (int row = size - 1; row >= 0; row--)
        {
            for (int k = row + 1; k < size; k++)
            {
                right[row] -= matrix[row, k] * right[k];
            }

            right[row] /= matrix[row, row];
        }

        return right;
    }

    private static int PropertyOrder(IReadOnlyList<ConfidenceSample> samples, string property)
        => samples[0].Features.Values.ToList().FindIndex(feature => feature.Property == property);
}
