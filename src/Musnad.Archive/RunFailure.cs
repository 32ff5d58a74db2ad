namespace Musnad.Archive;

/// <summary>An input, or one line of it, that yielded no record.</summary>
/// <param name="Input">The input as it was named.</param>
/// <param name="Line">The line, counted from 1, or null.</param>
/// <param name="Reason">What was the matter.</param>
public sealed record RunFailure(string Input, int? Line, string Reason);
