namespace Musnad.Archive;

/// <summary>One run of adding, as the ledger tells it.</summary>
public sealed record LedgerRun
{
    /// <summary>Its number, counted from 1.</summary>
    public required long Number { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>When it ended; null when it was killed or still goes on.</summary>
    public DateTimeOffset? Ended { get; init; }

    /// <summary>How it ended.</summary>
    public required RunState State { get; init; }

    /// <summary>Its inputs, for a person.</summary>
    public required string What { get; init; }

    /// <summary>The version of the program that ran.</summary>
    public required string Extractor { get; init; }

    /// <summary>What came of it; of a run that was killed what it had written.</summary>
    public required RunCounts Counts { get; init; }

    /// <summary>For how long it ran; of a run that was killed until its last batch.</summary>
    public required double Seconds { get; init; }

    /// <summary>Articles read and written a second; 0 when there were none.</summary>
    public double ArticlesPerSecond => Seconds > 0 ? (Counts.Added + Counts.Redone) / Seconds : 0;
}
