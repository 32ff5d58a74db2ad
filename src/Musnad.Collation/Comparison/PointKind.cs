namespace Musnad.Collation.Comparison;

/// <summary>What a row is about, in the order of the rows.</summary>
public enum PointKind
{
    /// <summary>How the contact is told: the sentence, which says who called or came to whom.</summary>
    ToldAs,

    /// <summary>How it took place.</summary>
    Mode,

    /// <summary>The day.</summary>
    Date,

    /// <summary>The place.</summary>
    Place,

    /// <summary>Who took part, by the words that name them first.</summary>
    Participants,

    /// <summary>What was discussed.</summary>
    Discussed,

    /// <summary>What was agreed, promised or offered.</summary>
    Agreed,

    /// <summary>What was called for or demanded.</summary>
    Asked,

    /// <summary>What was said, reported or confirmed.</summary>
    Said,

    /// <summary>What was praised, welcomed or backed.</summary>
    Supported,

    /// <summary>What was refused or opposed.</summary>
    Rejected,

    /// <summary>What was denied.</summary>
    Denied,

    /// <summary>What somebody was accused of or condemned for.</summary>
    Accused,

    /// <summary>What was warned of or threatened with.</summary>
    Warned,
}
