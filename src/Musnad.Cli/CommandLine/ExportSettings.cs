using Musnad.Archive;
using Musnad.Export;

namespace Musnad.Cli.CommandLine;

/// <summary>What `musnad export` was asked for.</summary>
internal sealed record ExportSettings
{
    public required string Archive { get; init; }

    public required ArchiveFilter Filter { get; init; }

    /// <summary>Who must say it, in the user's words; null: anybody.</summary>
    public string? By { get; init; }

    /// <summary>Whom it must be about, in the user's words; null: anybody.</summary>
    public string? About { get; init; }

    public required ExportRequest Request { get; init; }

    /// <summary>The file or folder; null: standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Whether <see cref="Output"/> is a folder.</summary>
    public bool IntoFolder { get; init; }
}
