using Musnad.Collation.Identities;

namespace Musnad.Archive.Queries.Actors;

/// <summary>A correction as the archive keeps it.</summary>
/// <param name="Number">By what it can be forgotten.</param>
/// <param name="Correction">What it says.</param>
/// <param name="Added">When it was made.</param>
public sealed record NumberedCorrection(long Number, Correction Correction, DateTimeOffset Added);
