namespace Musnad.Collation.Identities;

/// <summary>What the user knows better about who is who.</summary>
/// <param name="Kind">Whether the two are one or are not.</param>
/// <param name="First">An identity as found without corrections, or an article's actor ("article/actor").</param>
/// <param name="Second">Another one.</param>
public sealed record Correction(CorrectionKind Kind, string First, string Second);
