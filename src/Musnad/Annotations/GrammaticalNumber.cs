namespace Musnad.Annotations;

/// <summary>Grammatical number.</summary>
public enum GrammaticalNumber
{
    /// <summary>The form does not tell.</summary>
    Unknown,

    /// <summary>One.</summary>
    Singular,

    /// <summary>Two.</summary>
    Dual,

    /// <summary>Three or more.</summary>
    Plural,
}
