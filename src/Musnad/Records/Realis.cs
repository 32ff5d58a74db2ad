namespace Musnad.Records;

/// <summary>What its tellers make of an event. No event is recorded as a fact.</summary>
public enum Realis
{
    /// <summary>It took place or is taking place.</summary>
    Asserted,

    /// <summary>It will or is due to take place.</summary>
    Planned,

    /// <summary>It may take place, would under a condition, or is called for.</summary>
    Hypothetical,

    /// <summary>It did not or will not take place.</summary>
    Negated,
}
