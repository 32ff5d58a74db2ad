using Musnad.Records;

namespace Musnad.Collation.Contacts;

/// <summary>One place where an article tells a contact.</summary>
/// <param name="Event">The event of the article's record.</param>
/// <param name="Statement">The statement that tells it; null: the outlet itself.</param>
/// <param name="Realis">What the teller makes of it.</param>
/// <param name="Origin">Id of the telling's origin; null when unattributed.</param>
public sealed record ContactTelling(ItemId Event, ItemId? Statement, Realis Realis, string? Origin);
