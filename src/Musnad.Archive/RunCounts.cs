namespace Musnad.Archive;

/// <summary>What came of a run so far.</summary>
/// <param name="Added">Articles that were not held before.</param>
/// <param name="Unchanged">Publications that were held already.</param>
/// <param name="Redone">Articles held whose record was made anew.</param>
/// <param name="Failed">Inputs, lines and articles that yielded no record.</param>
public readonly record struct RunCounts(int Added, int Unchanged, int Redone, int Failed);
