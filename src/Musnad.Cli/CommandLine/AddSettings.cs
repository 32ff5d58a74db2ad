using Musnad.Ingest;

namespace Musnad.Cli.CommandLine;

/// <summary>What `musnad add` was asked for.</summary>
internal sealed record AddSettings
{
    public required string Archive { get; init; }

    public required IReadOnlyList<string> Inputs { get; init; }

    public required ReadOptions Reading { get; init; }

    public required int Jobs { get; init; }

    /// <summary>Which articles that are held are read anew.</summary>
    public required RedoChoice Redo { get; init; }

    /// <summary>Whether each article's identifier is printed as soon as it is safe on disk.</summary>
    public required bool PrintsIds { get; init; }
}
