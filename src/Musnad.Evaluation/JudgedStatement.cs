namespace Musnad.Evaluation;

/// <summary>A statement of a record with the gold's verdict: the raw material of a reliability table.</summary>
/// <param name="Document">The article's id.</param>
/// <param name="Id">The statement's id.</param>
/// <param name="Basis">How the text gives its source, in the contract's words; null when the record does not say.</param>
/// <param name="Confidence">Its confidence; null when the record does not say.</param>
/// <param name="IsAligned">Whether the gold has a statement with this content.</param>
/// <param name="HasRightSource">Whether that one has the same source.</param>
/// <param name="IsRight">Whether the source and every source above it are right.</param>
public sealed record JudgedStatement(string Document, string Id, string? Basis, double? Confidence, bool IsAligned, bool HasRightSource, bool IsRight);
