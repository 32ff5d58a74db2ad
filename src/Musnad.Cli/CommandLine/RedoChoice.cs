using Musnad.Archive;

namespace Musnad.Cli.CommandLine;

/// <summary>Which articles that are held are read anew.</summary>
[Flags]
internal enum RedoChoice
{
    None = 0,
    Failed = 1,
    Outdated = 2,
    All = 4,
}
