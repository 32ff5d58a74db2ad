namespace Musnad.Collation.Comparison;

/// <summary>What makes a passage part of a contact.</summary>
public enum Belonging
{
    /// <summary>It tells the contact itself.</summary>
    Telling,

    /// <summary>The text says that it was said in the contact.</summary>
    Occasion,

    /// <summary>The readout itself says it, in the part that is about the contact.</summary>
    Readout,

    /// <summary>One of those who took part says it in the part about the contact; the text names neither occasion nor readout.</summary>
    Participant,
}
