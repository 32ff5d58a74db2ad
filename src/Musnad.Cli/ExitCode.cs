namespace Musnad.Cli;

/// <summary>What the command tells the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Some inputs failed; the others were read.</summary>
    public const int SomeFailed = 1;

    /// <summary>The command line was wrong; nothing was read.</summary>
    public const int Usage = 2;

    /// <summary>Ended by Ctrl+C, as shells have it: 128 + SIGINT.</summary>
    public const int Stopped = 130;
}
