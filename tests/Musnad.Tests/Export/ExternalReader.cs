using System.Diagnostics;
using Xunit;

namespace Musnad.Tests.Export;

/// <summary>Programs of others that read what was exported. Where one is missing, the test is skipped and says so.</summary>
internal static class ExternalReader
{
    /// <summary>Runs a program on a file.</summary>
    /// <returns>Its standard output; the test fails with its standard error when it does not end well.</returns>
    public static string Run(string program, byte[] content, params string[] arguments)
    {
        string? path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
        Assert.SkipWhen(path is null, $"{program} is not installed (apt: raptor2-utils, libxml2-utils).");
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, content);
            using Process process = Process.Start(new ProcessStartInfo(path!, [.. arguments, file]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            Task<string> error = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, error.Result);
            return output;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
