using System.Globalization;
using System.Text;
using Musnad.Evaluation;
using Musnad.Extraction.Confidences;

namespace Musnad.Train.Confidence;

/// <summary>Fits confidence on annotated articles and shows on articles outside the fit how far it can be relied on.</summary>
internal static class ConfidenceTraining
{
    private static readonly double[] Pulls = [0.5, 1, 2, 4, 8, 16];

    /// <summary>The table of weights, as a file.</summary>
    /// <param name="folders">Folders of annotated articles.</param>
    /// <param name="log">Where the choice of the pull is told.</param>
    public static string Train(IReadOnlyList<string> folders, TextWriter log)
    {
        IReadOnlyList<ConfidenceSample> samples = ConfidenceSamples.Read(folders);
        double pull = Choose(samples, log);
        var file = new StringBuilder();
        file.Append(CultureInfo.InvariantCulture, $"""
            # Confidence of a statement by its features: the sum of the weights of its values are the log odds that source and content are right.
            # Source: fitted by tools/Musnad.Train on {samples.Count} statements of {samples.Select(sample => sample.Document).Distinct(StringComparer.Ordinal).Count()} annotated articles ({string.Join(", ", folders.Select(folder => folder.TrimEnd('/')))}); see confidence.md.
            # Licence: MIT
            # Columns: property, value, statements that have it, right ones of them, weight
            """).Append('\n');
        foreach ((string property, string value, int statements, int right, double weight) in ConfidenceFit.Of(samples, pull).Rows)
        {
            file.Append(CultureInfo.InvariantCulture, $"{property}\t{value}\t{statements}\t{right}\t{weight:0.000}\n");
        }

        return file.ToString();
    }

    /// <summary>Prints the reliability by cross-validation, article by article, and of the shipped table on other articles.</summary>
    /// <param name="folders">The articles of the fit.</param>
    /// <param name="others">Articles outside the fit.</param>
    /// <param name="output">Where to.</param>
    public static void Evaluate(IReadOnlyList<string> folders, IReadOnlyList<string> others, TextWriter output)
    {
        IReadOnlyList<ConfidenceSample> samples = ConfidenceSamples.Read(folders);
        IReadOnlyList<JudgedStatement> crossed = CrossValidate(samples, Choose(samples, TextWriter.Null));
        ReliabilityTable.Write("Cross-validated: each article by the weights fitted on the others", Reliability.Of(crossed), output);
        foreach (string folder in others)
        {
            ReliabilityTable.Write($"{folder}, none of it in the fit", Reliability.Of(ConfidenceSamples.Read([folder]).Select(sample => sample.Judged)), output);
        }
    }

    private static double Choose(IReadOnlyList<ConfidenceSample> samples, TextWriter log)
    {
        (double Pull, double Loss)[] losses = [.. Pulls.Select(pull => (pull, LogLoss(CrossValidate(samples, pull))))];
        foreach ((double pull, double loss) in losses)
        {
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"pull {pull}: log loss {loss:F4}, Brier {Reliability.Of(CrossValidate(samples, pull)).Brier:F4}"));
        }

        return losses.MinBy(pair => pair.Loss).Pull;
    }

    /// <summary>Each statement with the confidence of the weights that were fitted without its article.</summary>
    private static IReadOnlyList<JudgedStatement> CrossValidate(IReadOnlyList<ConfidenceSample> samples, double pull) =>
    [
        .. samples.GroupBy(sample => sample.Document, StringComparer.Ordinal).SelectMany(article =>
        {
            ConfidenceTable table = ConfidenceFit.Of([.. samples.Where(sample => sample.Document != article.Key)], pull).Table;
            return article.Select(sample => sample.Judged with { Confidence = table.Of(sample.Features) });
        }),
    ];

    private static double LogLoss(IReadOnlyList<JudgedStatement> judged)
        => judged.Average(statement => -Math.Log(statement.HasRightSource ? statement.Confidence!.Value : 1 - statement.Confidence!.Value));
}
