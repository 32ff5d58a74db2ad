namespace Musnad.Evaluation.Scoring;

/// <summary>A statement as a record or the gold gives it; unchecked.</summary>
internal sealed record StatementView
{
    public required string Id { get; init; }

    public string? Source { get; init; }

    public SpanView? SourceSpan { get; init; }

    public SpanView? Cue { get; init; }

    public IReadOnlyList<SpanView> Content { get; init; } = [];

    public string? Within { get; init; }

    public string? Stance { get; init; }

    public string? Quotation { get; init; }

    public string? Channel { get; init; }

    public string? Date { get; init; }

    public IReadOnlyList<string> Addressees { get; init; } = [];

    public IReadOnlyList<string> Targets { get; init; } = [];

    /// <summary>Ranges of all repeats.</summary>
    public IReadOnlyList<SpanView> Repeats { get; init; } = [];

    public string? Basis { get; init; }

    public double? Confidence { get; init; }
}
