using System.Diagnostics;
using System.Globalization;

namespace Musnad.Bench.Starting;

/// <summary>How long a user waits for the record of one article, with the program's start.</summary>
internal static class StartTimes
{
    private const string Output = "src/Musnad.Cli/bin/Release";
    private const string Sample = "samples/call-muscat.txt";

    public static bool Measure(string? executable, int runs, TextWriter report)
    {
        if ((executable ?? Published()) is not { } file)
        {
            report.WriteLine("The command is not published: run dotnet publish src/Musnad.Cli first.");
            return false;
        }

        double[] times = [.. Enumerable.Range(0, runs).Select(_ => Run(file)).Order()];
        report.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"start        musnad read {Sample}: median {times[times.Length / 2]:F0} ms, fastest {times[0]:F0} ms, slowest {times[^1]:F0} ms of {runs} runs"));
        return true;
    }

    /// <summary>The executable published last; its folder depends on the platform.</summary>
    private static string? Published()
    {
        string folder = Path.Combine(RepositoryFolder.Root, Output);
        return !Directory.Exists(folder) ? null : Directory.EnumerateFiles(folder, "musnad*", SearchOption.AllDirectories)
            .Where(file => Path.GetFileNameWithoutExtension(file) == "musnad" && Path.GetFileName(Path.GetDirectoryName(file)) == "publish")
            .MaxBy(File.GetLastWriteTimeUtc);
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
