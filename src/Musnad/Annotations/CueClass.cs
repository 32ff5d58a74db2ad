namespace Musnad.Annotations;

/// <summary>How an attribution is built.</summary>
public enum CueClass
{
    /// <summary>A finite verb ("said").</summary>
    Verb,

    /// <summary>A participle that goes on with the clause's speaker ("adding").</summary>
    Participle,

    /// <summary>A verbal noun ("her announcement that").</summary>
    VerbalNoun,

    /// <summary>A verb with little meaning and a noun that names the act ("gave thanks").</summary>
    LightVerb,

    /// <summary>A preposition or adverb ("according to").</summary>
    Preposition,

    /// <summary>A headline's colon.</summary>
    Colon,

    /// <summary>None: a quotation stands free.</summary>
    Quotation,
}
