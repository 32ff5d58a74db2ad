namespace Musnad.Evaluation.Scoring;

/// <summary>An actor as a record or the gold gives it; unchecked.</summary>
internal sealed record ActorView(
    string Id,
    string? Kind,
    string? Name,
    string? Country,
    IReadOnlyList<string> Names,
    IReadOnlyList<string> Members,
    IReadOnlyList<SpanView> Mentions);
