namespace Musnad.Collation.Origins;

/// <summary>Who stands at the beginning of a telling: the first source inward from the outlet that is no relaying medium.</summary>
/// <remarks>Defined with worked cases in docs/origins.md. An origin is no corroboration, and nothing here says how far to believe it.</remarks>
/// <param name="Id">Its identity, or the article's own actor ("article/actor") when it has none beyond the article.</param>
/// <param name="Name">Its name.</param>
/// <param name="Side">The side for which it speaks: a country's code, else its own id.</param>
/// <param name="Speaker">The identity or actor of the innermost source of the chain, in whose mouth the words are; null when unstated or unresolved.</param>
public sealed record Origin(string Id, string Name, string Side, string? Speaker);
