using System.Globalization;

namespace Musnad.Ingest;

/// <summary>Why an input, or one line of it, yields no article.</summary>
/// <param name="Input">The input as it was named; "stdin" for standard input.</param>
/// <param name="Line">The line, counted from 1, or null when the whole input is meant.</param>
/// <param name="Reason">What is the matter, for a person to read.</param>
public sealed record InputFailure(string Input, int? Line, string Reason)
{
    /// <summary>The input, with the line where there is one.</summary>
    public string Place => Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{Input}:{line}") : Input;

    /// <summary>The sentence to print: input, line, reason.</summary>
    public override string ToString() => $"{Place}: {Reason}";
}
