namespace Musnad.Evaluation.Scoring;

/// <summary>An event as a record or the gold gives it; unchecked.</summary>
internal sealed record EventView
{
    public const string Contact = "CONSULT";

    public string? Type { get; init; }

    public string? Mode { get; init; }

    public IReadOnlyList<string> Actors { get; init; } = [];

    public IReadOnlyList<string> Recipients { get; init; } = [];

    public string? Date { get; init; }

    public string? Realis { get; init; }

    /// <summary>The trigger; only the gold has one outside the tellings.</summary>
    public SpanView? Trigger { get; init; }

    public SpanView? Place { get; init; }

    public IReadOnlyList<SpanView> Topics { get; init; } = [];

    public IReadOnlyList<SpanView> TellingTriggers { get; init; } = [];

    /// <summary>The statements within which it is told, where a telling names one.</summary>
    public IReadOnlyList<string> TellingsWithin { get; init; } = [];

    /// <summary>Actors and recipients.</summary>
    public IReadOnlyList<string> Participants => [.. Actors, .. Recipients];

    public bool IsContact => Type == Contact;
}
