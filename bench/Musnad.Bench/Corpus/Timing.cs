namespace Musnad.Bench.Corpus;

/// <summary>What one article took, from its text to its JSON.</summary>
internal sealed record Timing(string Id, int Words, int Statements, TimeSpan Time, bool Failed);
