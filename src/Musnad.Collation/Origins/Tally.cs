namespace Musnad.Collation.Origins;

/// <summary>How often something is told, counted apart in every way that could be mistaken for another.</summary>
/// <param name="Articles">Articles that tell it.</param>
/// <param name="Outlets">Outlets that published them; those without a known outlet count as one.</param>
/// <param name="Copies">Articles among them that copy another one among them.</param>
/// <param name="Origins">Origins of the tellings.</param>
/// <param name="Sides">Sides for which the origins speak.</param>
/// <param name="Unattributed">Tellings in an outlet's own voice, or without a known source: no origin.</param>
public sealed record Tally(int Articles, int Outlets, int Copies, int Origins, int Sides, int Unattributed);
