using System.Diagnostics;
using System.Globalization;

namespace Musnad.Bench.Starting;

/// <summary>How long a user waits for the record of one article, with the program's start.</summary>
internal static class StartTimes
{
    private const string Published = "src/Musnad.Cli/bin/Release/net10.0/publish/musnad";
    private const string Sample = "samples/call-muscat.txt";

    public static bool Measure(string? executable, int runs, TextWriter report)
    {
        string file = executable ?? Path.Combine(RepositoryFolder.Root, Published);
        if (!File.Exists(file))
        {
            report.WriteLine($"There is no {file}: run dotnet publish src/Musnad.Cli first.");
            return false;
        }

        double[] times = [.. Enumerable.Range(0, runs).Select(_ => Run(file)).Order()];
        report.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"start        musnad read {Sample}: median {times[times.Length / 2]:F0} ms, fastest {times[0]:F0} ms, slowest {times[^1]:F0} ms of {runs} runs"));
        return true;
    }

    private static double Run(string file)
    {
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo(file, ["read", Path.Combine(RepositoryFolder.Root, Sample)]) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? Stopwatch.GetElapsedTime(start).TotalMilliseconds
            : throw new InvalidOperationException($"{file} failed with exit code {process.ExitCode}.");
    }
}
