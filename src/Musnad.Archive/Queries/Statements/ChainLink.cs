using Musnad.Records;

namespace Musnad.Archive.Queries.Statements;

/// <summary>One source of a chain.</summary>
/// <param name="Statement">The statement whose source it is.</param>
/// <param name="Source">Who says it; null when unstated or unresolved.</param>
/// <param name="Basis">How the text gives the source.</param>
/// <param name="Words">The words that name the source there, or null.</param>
/// <param name="Stance">What the speech act does.</param>
public sealed record ChainLink(ItemId Statement, ActorReference? Source, SourceBasis Basis, string? Words, Stance Stance);
