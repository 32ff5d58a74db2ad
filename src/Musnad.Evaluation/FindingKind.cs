namespace Musnad.Evaluation;

/// <summary>What is wrong with a record.</summary>
public enum FindingKind
{
    /// <summary>A statement has another source than the gold's.</summary>
    WrongSource,

    /// <summary>The source is right, one of those above it is not.</summary>
    WrongChain,

    /// <summary>A statement's content begins or ends elsewhere than the gold's.</summary>
    InexactContent,

    /// <summary>A statement, event or actor that is right has a wrong property: <see cref="Finding.Property"/> tells which.</summary>
    WrongProperty,

    /// <summary>A statement of the gold was not found.</summary>
    MissedStatement,

    /// <summary>A statement was found that the gold does not have.</summary>
    SpuriousStatement,

    /// <summary>A contact of the gold was not found.</summary>
    MissedContact,

    /// <summary>A contact was found that the gold does not have.</summary>
    SpuriousContact,

    /// <summary>A deed of the gold was not found.</summary>
    MissedDeed,

    /// <summary>A deed was found that the gold does not have.</summary>
    SpuriousDeed,

    /// <summary>One actor of the gold was recorded as several.</summary>
    DividedActor,

    /// <summary>A range that is empty, outside the text or repeats other words, or an id that nothing has.</summary>
    BadEvidence,
}
