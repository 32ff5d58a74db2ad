namespace Musnad.Annotations;

/// <summary>How a mention that only points back finds its actor.</summary>
public enum AnaphorKind
{
    /// <summary>It does not: the mention stands for itself.</summary>
    None,

    /// <summary>A document that speaks for its issuer ("the statement said"): the body or person whose document was spoken of last.</summary>
    Document,

    /// <summary>"The same source", "the source": the anonymous source last quoted.</summary>
    SameSource,

    /// <summary>A bare title or kind with the article ("the minister", "the ministry", "the president"): the last actor whose role or name has this head and does not contradict number, gender, country.</summary>
    Title,

    /// <summary>"His counterpart": somebody of the same office in another country than the actor before; named or not.</summary>
    Counterpart,

    /// <summary>"Both sides", "the two presidents": the two actors or groups last joined in one contact or phrase.</summary>
    Both,

    /// <summary>"The latter".</summary>
    Latter,

    /// <summary>"The former", "the first".</summary>
    Former,

    /// <summary>A pronoun written as a word of its own or attached ("he", "his adviser" → "his").</summary>
    Pronoun,

    /// <summary>"His country", "our country": the state of the actor that the pronoun refers to.</summary>
    OwnCountry,
}
