namespace Musnad.Arabic.Lexicon;

/// <summary>Which particles a form of the lexicon can carry.</summary>
[Flags]
internal enum Attachments : byte
{
    None = 0,

    /// <summary>و or ف before it.</summary>
    Conjunction = 1,

    /// <summary>ب، ل or ك before it.</summary>
    Preposition = 2,

    /// <summary>The article.</summary>
    Article = 4,

    /// <summary>A pronoun after it.</summary>
    Pronoun = 8,

    /// <summary>The س of the future before it.</summary>
    Future = 16,

    Noun = Conjunction | Preposition | Article | Pronoun,
    PastVerb = Conjunction | Pronoun,
    PresentVerb = Conjunction | Pronoun | Future,
}
