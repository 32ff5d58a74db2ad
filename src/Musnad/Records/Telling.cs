using Musnad.Text;

namespace Musnad.Records;

/// <summary>One place where an article tells an event.</summary>
/// <param name="Trigger">The word that reports it.</param>
/// <param name="Within">The statement that tells it; null: the outlet itself.</param>
public sealed record Telling(Evidence Trigger, Statement? Within);
