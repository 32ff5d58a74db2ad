using Musnad.Archive.Queries.Statements;

namespace Musnad.Archive.Queries.Items;

/// <summary>One statement that gives an utterance's words.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Share">How much of the longest telling's words it has, from 0 to 1.</param>
/// <param name="Origin">Id of the telling's origin; null when unattributed.</param>
public sealed record ToldWords(ToldStatement Statement, double Share, string? Origin);
