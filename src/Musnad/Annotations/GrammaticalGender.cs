namespace Musnad.Annotations;

/// <summary>Grammatical gender.</summary>
public enum GrammaticalGender
{
    /// <summary>The form does not tell.</summary>
    Unknown,

    /// <summary>Masculine.</summary>
    Masculine,

    /// <summary>Feminine; in Arabic also the plural of things.</summary>
    Feminine,
}
