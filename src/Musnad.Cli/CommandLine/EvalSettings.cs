namespace Musnad.Cli.CommandLine;

/// <summary>What the user asked `musnad eval` to do.</summary>
internal sealed record EvalSettings
{
    /// <summary>The folder of annotated articles.</summary>
    public required string Gold { get; init; }

    /// <summary>The file of records, or <see cref="ReadSettings.StandardInput"/>; null: musnad reads the articles itself.</summary>
    public string? Records { get; init; }

    public EvalFormat Format { get; init; }

    public bool ByDocument { get; init; }

    public bool Errors { get; init; }

    public bool Reliability { get; init; }

    /// <summary>Number of threads that extract.</summary>
    public int Jobs { get; init; } = 1;
}
