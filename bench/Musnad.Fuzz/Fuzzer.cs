using System.Diagnostics;

namespace Musnad.Fuzz;

/// <summary>Runs a target over numbered inputs and notes what escapes and what is slow.</summary>
public static class Fuzzer
{
    private const int SlowestKept = 5;
    private const int Repeats = 3;

    /// <summary>The longest that an input may take.</summary>
    public static readonly TimeSpan Allowed = TimeSpan.FromSeconds(2);

    /// <summary>Runs.</summary>
    /// <param name="target">Name of what is fuzzed.</param>
    /// <param name="first">Number of the first input.</param>
    /// <param name="count">Number of inputs.</param>
    /// <param name="create">Makes the input of a number.</param>
    /// <param name="run">Runs the target; returns the promise that it broke, or null.</param>
    /// <param name="progress">Hears how many are done, now and then.</param>
    public static FuzzReport Run(
        string target, int first, int count, Func<int, byte[]> create, Func<byte[], string?> run, Action<int>? progress = null)
    {
        var escaped = new List<(int, string)>();
        var slowest = new List<(int Number, TimeSpan Time)>();
        long start = Stopwatch.GetTimestamp();
        for (int number = first; number < first + count; number++)
        {
            byte[] input = create(number);
            TimeSpan time = Measure(input, run, out string? problem);

            // On a busy machine a single measurement says little.
            for (int i = 1; i < Repeats && time > Allowed; i++)
            {
                TimeSpan again = Measure(input, run, out problem);
                time = again < time ? again : time;
            }

            if (problem is not null)
            {
                escaped.Add((number, problem));
            }

            slowest.Add((number, time));
            if (slowest.Count > 100 * SlowestKept)
            {
                KeepSlowest(slowest);
            }

            if ((number - first + 1) % 1000 == 0)
            {
                progress?.Invoke(number - first + 1);
            }
        }

        KeepSlowest(slowest);
        return new FuzzReport(target, count, escaped, slowest, Stopwatch.GetElapsedTime(start));
    }

    private static TimeSpan Measure(byte[] input, Func<byte[], string?> run, out string? problem)
    {
        long start = Stopwatch.GetTimestamp();
        try
        {
            problem = run(input);
        }
        catch (Exception error)
        {
            problem = error.ToString();
        }

        return Stopwatch.GetElapsedTime(start);
    }

    private static void KeepSlowest(List<(int Number, TimeSpan Time)> inputs)
    {
        inputs.Sort((one, other) => other.Time.CompareTo(one.Time));
        inputs.RemoveRange(Math.Min(SlowestKept, inputs.Count), Math.Max(0, inputs.Count - SlowestKept));
    }
}
