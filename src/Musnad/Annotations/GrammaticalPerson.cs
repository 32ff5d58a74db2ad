namespace Musnad.Annotations;

/// <summary>Grammatical person.</summary>
public enum GrammaticalPerson
{
    /// <summary>The form does not tell.</summary>
    Unknown,

    /// <summary>I, we: the speaker of the statement in which the form stands.</summary>
    First,

    /// <summary>You.</summary>
    Second,

    /// <summary>He, she, they.</summary>
    Third,
}
