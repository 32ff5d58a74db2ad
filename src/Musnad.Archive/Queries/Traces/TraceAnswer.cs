namespace Musnad.Archive.Queries.Traces;

/// <summary>What came of looking for a quotation.</summary>
/// <param name="Reports">The reports that have it, the earliest published first; null when nothing could be looked for.</param>
/// <param name="Reason">Why nothing could be looked for, as a sentence; else null.</param>
public sealed record TraceAnswer(Page<TracedReport>? Reports, string? Reason)
{
    /// <summary>In how many wordings it is held.</summary>
    public int Wordings { get; init; }

    /// <summary>Outlets that published it; those without a known outlet count as one.</summary>
    public int Outlets { get; init; }

    /// <summary>Reports in which it stands in a text outside of any statement.</summary>
    public int Unattributed { get; init; }

    /// <summary>The origins of the reports, in order of first report, each once.</summary>
    public IReadOnlyList<ActorReference> Origins { get; init; } = [];

    /// <summary>The utterances of which the statements are tellings, in order of first report.</summary>
    public IReadOnlyList<string> Utterances { get; init; } = [];
}
