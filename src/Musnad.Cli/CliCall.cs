using System.CommandLine;

namespace Musnad.Cli;

/// <summary>One call of the command: its words and the streams and machine it was given.</summary>
/// <param name="Words">The command line as it was given.</param>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Environment">The machine and the other stages.</param>
internal sealed record CliCall(IReadOnlyList<string> Words, Stream Input, Stream Output, TextWriter Error, CliEnvironment Environment)
{
    /// <summary>Tells that the command line is wrong.</summary>
    /// <returns><see cref="ExitCode.Usage"/>.</returns>
    public int Misused(string problem, Command command)
    {
        Error.WriteLine($"musnad: {problem}");
        Error.WriteLine($"Try: musnad {command.Name} --help");
        return ExitCode.Usage;
    }

    /// <summary>Tells that the command could not do what was asked for.</summary>
    /// <returns><see cref="ExitCode.SomeFailed"/>.</returns>
    public int Failed(string reason)
    {
        Error.WriteLine($"musnad: {reason}");
        return ExitCode.SomeFailed;
    }
}
