using System.Globalization;

namespace Musnad.Fuzz.Extractor;

/// <summary>How the time for a hostile text grows when the text is doubled.</summary>
/// <param name="Name">The kind of text.</param>
/// <param name="Length">Length of the longer text.</param>
/// <param name="Half">Processor time for half of it.</param>
/// <param name="Whole">Processor time for all of it.</param>
/// <param name="Problem">The promise that was broken, or null.</param>
public sealed record Growth(string Name, int Length, TimeSpan Half, TimeSpan Whole, string? Problem)
{
    private const int Runs = 3;
    private const double MostGrowth = 3.5;
    private static readonly TimeSpan Measurable = TimeSpan.FromMilliseconds(150);

    /// <summary>The time for the whole as a multiple of the time for half: 2 when it is linear, 4 when it is quadratic.</summary>
    public double Factor => Whole / Half;

    /// <summary>Whether the time is within bounds and grows about as the text does.</summary>
    public bool Passed => Problem is null && Whole <= Fuzzer.Allowed && (Whole < Measurable || Factor < MostGrowth);

    /// <summary>Measures one kind of text.</summary>
    /// <param name="text">The kind.</param>
    /// <param name="length">Length of the longer text.</param>
    /// <param name="read">Reads a text; returns the promise that it broke, or null.</param>
    public static Growth Of(HostileText text, int length, Func<string, string?> read)
    {
        ArgumentNullException.ThrowIfNull(text);
        TimeSpan half = Measure(text.Create(length / 2), read, out string? problem);
        TimeSpan whole = Measure(text.Create(length), read, out string? other);
        return new Growth(text.Name, length, half, whole, problem ?? other);
    }

    /// <summary>The growth on one line.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(Passed ? "  " : "! ")}{Name,-32} {Half.TotalMilliseconds,8:F1} ms {Whole.TotalMilliseconds,8:F1} ms  x{Factor:F1}{(Problem is null ? "" : "  " + Problem.Split('\n')[0])}");

    /// <summary>Processor time, since a busy machine says nothing about the reader.</summary>
    private static TimeSpan Measure(string text, Func<string, string?> read, out string? problem)
    {
        TimeSpan best = TimeSpan.MaxValue;
        problem = null;
        for (int run = 0; run < Runs; run++)
        {
            TimeSpan start = Environment.CpuUsage.TotalTime;
            try
            {
                problem = read(text);
            }
            catch (Exception error)
            {
                problem = error.ToString();
            }

            TimeSpan time = Environment.CpuUsage.TotalTime - start;
            best = time < best ? time : best;
            if (best > 2 * Fuzzer.Allowed)
            {
                break;
            }
        }

        return best;
    }
}
