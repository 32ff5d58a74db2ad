using System.Globalization;
using Musnad.Evaluation;

namespace Musnad.Train.Confidence;

/// <summary>A reliability as a table of a page.</summary>
internal static class ReliabilityTable
{
    public static void Write(string title, Reliability reliability, TextWriter output)
    {
        output.WriteLine($"{title}:\n");
        output.WriteLine("| confidence | statements | mean confidence | right |\n|---|---:|---:|---:|");
        foreach (ReliabilityBin bin in reliability.Bins)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {bin.From:0.00} – {bin.To:0.00} | {bin.Statements} | {Share(bin.MeanConfidence)} | {Share(bin.Right)} |"));
        }

        output.WriteLine($"| all | {reliability.Statements} | {Share(reliability.MeanConfidence)} | {Share(reliability.Right)} |\n");
        output.WriteLine($"Mean difference by bin {Share(reliability.CalibrationError)}, Brier score {Share(reliability.Brier)}.\n");
    }

    private static string Share(double? value) => value?.ToString("F3", CultureInfo.InvariantCulture) ?? "-";
}
