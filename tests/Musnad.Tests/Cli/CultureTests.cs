using System.Diagnostics;
using Xunit;

namespace Musnad.Tests.Cli;

/// <summary>The command in processes of its own: with ICU, without it, and under cultures with other digits, calendars and casing.</summary>
public sealed class CultureTests
{
    private static readonly string Root = FindRoot();

    [Theory]
    [InlineData("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1")]
    [InlineData("LC_ALL", "ar_SA.UTF-8")]
    [InlineData("LC_ALL", "tr_TR.UTF-8")]
    public async Task RecordsAreTheSameToTheByte(string variable, string value)
    {
        string plain = await Read("LC_ALL", "en_US.UTF-8");

        string other = await Read(variable, value);

        Assert.Contains("musnad-record-1", plain, StringComparison.Ordinal);
        Assert.Equal(plain, other);
    }

    private static async Task<string> Read(string variable, string value)
    {
        string[] samples = [.. Directory.GetFiles(Path.Combine(Root, "samples")).Order(StringComparer.Ordinal)];
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Musnad.Cli.dll"), "read", "--format", "json", .. samples])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[variable] = value;
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await errors);
        return output;
    }

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Musnad.slnx")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("The test needs the repository around it.");
    }
}
