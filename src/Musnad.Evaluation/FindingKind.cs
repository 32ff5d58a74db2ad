namespace Musnad.Evaluation;

/// <summary>What is wrong with a record.</summary>
public enum FindingKind
{
    /// <summary>A statement has another source than the gold's.</summary>
    WrongSource,

    /// <summary>The source is right, one of those above it is not.</summary>
    WrongChain,

    /// <summary>A statement of the gold was not found.</summary>
    MissedStatement,

    /// <summary>A statement was found that the gold does not have.</summary>
    SpuriousStatement,

    /// <summary>A contact of the gold was not found.</summary>
    MissedContact,

    /// <summary>A deed of the gold was not found.</summary>
    MissedDeed,
}
