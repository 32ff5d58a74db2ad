namespace Musnad.Evaluation.Scoring;

/// <summary>A range as a record gives it, in code points; unchecked.</summary>
/// <param name="Start">First code point.</param>
/// <param name="End">After the last.</param>
/// <param name="RepeatsWords">Whether the record repeats the words, as the contract asks for; the gold's ranges do not.</param>
/// <param name="Words">The words that it repeats.</param>
internal readonly record struct SpanView(int Start, int End, bool RepeatsWords = false, string? Words = null);
