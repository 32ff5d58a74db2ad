namespace Musnad.Evaluation;

/// <summary>Whether confidence can be relied on: of statements with 0.8, about eight in ten should be right.</summary>
/// <remarks>A statement is right here when the gold has one with its content and the same source; who stands above it does not count.</remarks>
public sealed class Reliability
{
    private static readonly double[] Edges = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1];

    private static readonly string[] Bases = ["named", "described", "pronoun", "dropped", "unstated", "unresolved"];

    private Reliability(IReadOnlyList<JudgedStatement> statements)
    {
        JudgedStatement[] sure = [.. statements.Where(statement => statement.Confidence is >= 0 and <= 1)];
        Statements = sure.Length;
        Bins = [.. Edges.SkipLast(1).Select((from, i) => BinOf(sure, from, Edges[i + 1]))];
        ByBasis = [.. statements.GroupBy(statement => statement.Basis ?? "-", StringComparer.Ordinal).Select(BasisOf).OrderBy(row => Order(row.Basis))];
        if (sure.Length > 0)
        {
            MeanConfidence = sure.Average(statement => statement.Confidence!.Value);
            Right = Share(sure);
            Brier = sure.Average(statement => Math.Pow(statement.Confidence!.Value - (statement.HasRightSource ? 1 : 0), 2));
            CalibrationError = Bins.Where(bin => bin.Statements > 0).Sum(bin => Math.Abs(bin.MeanConfidence!.Value - bin.Right!.Value) * bin.Statements) / sure.Length;
        }
    }

    /// <summary>Number of statements that have a confidence from 0 to 1.</summary>
    public int Statements { get; }

    /// <summary>Their mean confidence; null when there are none.</summary>
    public double? MeanConfidence { get; }

    /// <summary>Share of them that are right; null when there are none.</summary>
    public double? Right { get; }

    /// <summary>Mean square of the difference between confidence and outcome: 0 is best, 0.25 what a constant 0.5 gets.</summary>
    public double? Brier { get; }

    /// <summary>Mean difference between a bin's confidence and its share of right ones, weighted by its statements.</summary>
    public double? CalibrationError { get; }

    /// <summary>The bins of confidence, the lowest first, empty ones too.</summary>
    public IReadOnlyList<ReliabilityBin> Bins { get; }

    /// <summary>The ways in which the text gives a source, those that occur.</summary>
    public IReadOnlyList<BasisReliability> ByBasis { get; }

    /// <summary>The reliability of all articles of a scoring.</summary>
    public static Reliability Of(Score score)
    {
        ArgumentNullException.ThrowIfNull(score);
        return Of(score.Documents.SelectMany(document => document.Statements));
    }

    /// <summary>The reliability of some statements.</summary>
    public static Reliability Of(IEnumerable<JudgedStatement> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        return new Reliability([.. statements]);
    }

    private static ReliabilityBin BinOf(JudgedStatement[] statements, double from, double to)
    {
        JudgedStatement[] inside = [.. statements.Where(statement => statement.Confidence >= from && (statement.Confidence < to || to == 1))];
        return inside.Length == 0
            ? new ReliabilityBin(from, to, 0, null, null)
            : new ReliabilityBin(from, to, inside.Length, inside.Average(statement => statement.Confidence!.Value), Share(inside));
    }

    private static BasisReliability BasisOf(IGrouping<string, JudgedStatement> group)
    {
        JudgedStatement[] all = [.. group];
        int aligned = all.Count(statement => statement.IsAligned);
        int wrong = all.Count(statement => statement.IsAligned && !statement.HasRightSource);
        return new BasisReliability(
            group.Key, all.Length, all.Average(statement => statement.Confidence), Share(all), aligned, aligned == 0 ? null : (double)wrong / aligned);
    }

    private static double Share(JudgedStatement[] statements) => statements.Average(statement => statement.HasRightSource ? 1.0 : 0.0);

    private static int Order(string basis) => Array.IndexOf(Bases, basis) is var place and >= 0 ? place : Bases.Length;
}
