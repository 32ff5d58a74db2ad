using Musnad.Archive.Queries.Statements;
using Musnad.Archive.Queries.Timelines;
using Musnad.Records;

namespace Musnad.Archive.Queries.Contacts;

/// <summary>One telling of a contact.</summary>
/// <param name="Event">The event of the article's record.</param>
/// <param name="Chain">According to whom, the innermost source first; empty: the outlet itself.</param>
/// <param name="Realis">What the teller makes of it.</param>
/// <param name="Origin">Id of the telling's origin; null when unattributed.</param>
public sealed record ToldTelling(ToldEvent Event, IReadOnlyList<ChainLink> Chain, Realis Realis, string? Origin);
