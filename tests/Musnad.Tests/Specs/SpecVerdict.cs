namespace Musnad.Tests.Specs;

/// <summary>Decides whether a case counts as passed, with regard to the list of known failures.</summary>
internal static class SpecVerdict
{
    /// <summary>What is wrong, as told to the developer; null when nothing is.</summary>
    public static string? Complaint(SpecCase spec, IReadOnlyList<string> differences, bool isKnownFailure) => (differences.Count > 0, isKnownFailure) switch
    {
        (true, false) => $"{spec.Name}\ntext: {spec.Headline}{(spec.Headline is null ? "" : "⏎")}{spec.Text}\n{string.Join('\n', differences)}",
        (false, true) => $"{spec.Name}\npasses now: take it out of known-failures.txt.",
        _ => null,
    };
}
