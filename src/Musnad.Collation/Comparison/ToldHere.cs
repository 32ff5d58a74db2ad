using Musnad.Records;
using Musnad.Text;

namespace Musnad.Collation.Comparison;

/// <summary>One place where an article tells the contact.</summary>
/// <param name="Event">The event of the record.</param>
/// <param name="Trigger">The word that reports it.</param>
/// <param name="Within">The statement that tells it, or null.</param>
/// <param name="Origin">Id of the telling's origin; null when unattributed.</param>
internal sealed record ToldHere(Event Event, Evidence Trigger, Statement? Within, string? Origin);
