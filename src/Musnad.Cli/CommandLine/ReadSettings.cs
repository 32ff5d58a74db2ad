using Musnad.Ingest;

namespace Musnad.Cli.CommandLine;

/// <summary>What the user asked `musnad read` to do.</summary>
internal sealed record ReadSettings
{
    /// <summary>The single input that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Files as the user named them, or <see cref="StandardInput"/>.</summary>
    public required IReadOnlyList<string> Inputs { get; init; }

    public OutputFormat Format { get; init; }

    public required ReadOptions Reading { get; init; }

    /// <summary>Number of threads that extract.</summary>
    public int Jobs { get; init; } = 1;

    public bool WithText { get; init; }

    /// <summary>File to write to; null: standard output.</summary>
    public string? Output { get; init; }
}
