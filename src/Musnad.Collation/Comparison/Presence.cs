namespace Musnad.Collation.Comparison;

/// <summary>Which origins have a point. What outlets tell in their own voice goes back to no origin and does not count.</summary>
public enum Presence
{
    /// <summary>Every origin, of two and more.</summary>
    All,

    /// <summary>Two origins and more, but not every one.</summary>
    Some,

    /// <summary>One origin only; it is absent from the texts held of the others.</summary>
    One,

    /// <summary>No origin: outlets in their own voice alone.</summary>
    None,
}
