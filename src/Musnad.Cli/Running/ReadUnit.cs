using Musnad.Ingest;

namespace Musnad.Cli.Running;

/// <summary>What one worker takes at a time.</summary>
/// <param name="Input">The input as the user named it.</param>
/// <param name="Result">An article or failure of the input; null: the input is a small file, which the worker reads itself.</param>
internal readonly record struct ReadUnit(string Input, ReadResult? Result);
