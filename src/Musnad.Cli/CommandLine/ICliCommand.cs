using System.CommandLine;

namespace Musnad.Cli.CommandLine;

/// <summary>One command of musnad: its words, its help, and what it does.</summary>
internal interface ICliCommand
{
    /// <summary>Name, arguments and options as the parser knows them; subcommands, if it has any, run through the same <see cref="Run"/>.</summary>
    Command Command { get; }

    /// <summary>The line of `musnad --help`: usage and what it is for, such as "read [FILE|-]…" and "turn articles into their records".</summary>
    (string Usage, string Purpose) Summary { get; }

    /// <summary>What `musnad NAME --help` prints.</summary>
    string Help { get; }

    /// <summary>Does what was asked for.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    int Run(ParseResult parsed, CliCall call);
}
