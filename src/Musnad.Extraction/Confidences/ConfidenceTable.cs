using System.Globalization;
using System.Text;

namespace Musnad.Extraction.Confidences;

/// <summary>How sure a statement is, by its features: a weight for each value, fitted on annotated articles.</summary>
/// <remarks>Immutable and thread-safe. The weights are log odds; a value that the table lacks weighs nothing.</remarks>
internal sealed class ConfidenceTable
{
    /// <summary>The property of the weight that every statement has.</summary>
    public const string Every = "every";

    private const string Resource = "confidence.tsv";
    private const int WeightColumn = 4;

    private static readonly Lazy<ConfidenceTable> Embedded = new(Load);

    private readonly Dictionary<(string Property, string Value), double> _weights;
    private readonly double _every;

    /// <summary>Makes a table of weights; the one of <see cref="Every"/> has an empty value.</summary>
    public ConfidenceTable(IEnumerable<((string Property, string Value) Feature, double Weight)> weights)
    {
        _weights = weights.ToDictionary(row => row.Feature, row => row.Weight);
        _every = _weights.GetValueOrDefault((Every, ""));
    }

    /// <summary>The table of models/confidence.tsv, which lies inside the assembly.</summary>
    public static ConfidenceTable Default => Embedded.Value;

    /// <summary>The probability, between 0 and 1, that source and content are right.</summary>
    public double Of(ConfidenceFeatures features)
    {
        double logOdds = _every;
        foreach ((string Property, string Value) feature in features.Values)
        {
            logOdds += _weights.GetValueOrDefault(feature);
        }

        return 1 / (1 + Math.Exp(-logOdds));
    }

    private static ConfidenceTable Load()
    {
        using Stream stream = typeof(ConfidenceTable).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The table {Resource} is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var rows = new List<((string, string), double)>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                string[] columns = line.Split('\t');
                rows.Add(((columns[0], columns[1]), double.Parse(columns[WeightColumn], NumberStyles.Float, CultureInfo.InvariantCulture)));
            }
        }

        return new ConfidenceTable(rows);
    }
}
