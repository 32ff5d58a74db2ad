using System.Diagnostics;

namespace Musnad.ReadBack.Readers;

/// <summary>Runs a program of others.</summary>
internal static class OtherProgram
{
    /// <summary>Hands over each line that the program writes.</summary>
    /// <exception cref="InvalidDataException">The program did not end well.</exception>
    public static void Run(string program, IEnumerable<string> arguments, Action<string> line)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        while (process.StandardOutput.ReadLine() is { } written)
        {
            line(written);
        }

        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidDataException($"{program}: {error.GetAwaiter().GetResult()}");
        }
    }
}
