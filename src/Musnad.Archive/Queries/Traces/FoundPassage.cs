namespace Musnad.Archive.Queries.Traces;

/// <summary>A passage that has enough of a quotation's words.</summary>
/// <param name="First">Place of its first word in the text.</param>
/// <param name="Last">Place of its last word.</param>
/// <param name="Telling">How many of the quotation's telling words it has.</param>
internal readonly record struct FoundPassage(int First, int Last, int Telling);
