using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Musnad.Tests.Conventions;
using Xunit;

namespace Musnad.Tests.Gold;

/// <summary>The gold's own scorer, score.py, run as it stands.</summary>
internal static class RefereeProcess
{
    /// <summary>The figures that it gives; the test is skipped where it cannot run.</summary>
    public static IReadOnlyDictionary<string, double?> Score(string goldFolder, IEnumerable<string> records)
    {
        string script = RepositoryFolder.Shared is { } shared ? Path.Combine(shared, "gold", "score.py") : "";
        if (!File.Exists(script))
        {
            Assert.Skip("score.py is not here: the shared folder lies beside the repository only where the project is made.");
        }

        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(file, records);
            string output = Run(script, goldFolder, file, "--json");
            string json = output.Split('\n').Single(line => line.StartsWith('{'));
            return JsonSerializer.Deserialize<JsonObject>(json)!.ToDictionary(item => item.Key, item => (double?)item.Value);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Run(params string[] args)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo("python3", args) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            string output = process.StandardOutput.ReadToEnd();
            string error = process.StandardError.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, error);
            return output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("There is no python3 to run score.py.");
            throw;
        }
    }
}
