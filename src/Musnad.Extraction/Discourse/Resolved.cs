using Musnad.Extraction.Actors;
using Musnad.Records;

namespace Musnad.Extraction.Discourse;

/// <summary>What a reference was found to mean.</summary>
/// <param name="Actor">Who, or null.</param>
/// <param name="Basis">How the text gives him.</param>
/// <param name="Distance">How far back one had to go: 0 for a name or the same sentence.</param>
internal readonly record struct Resolved(ActorDraft? Actor, SourceBasis Basis, int Distance = 0);
