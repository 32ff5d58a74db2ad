namespace Musnad.Arabic.Lexicon;

/// <summary>A phrase that a word may begin.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Prefix">Folded characters of attached particles before it.</param>
/// <param name="Preposition">The attached preposition, or NUL.</param>
/// <param name="HasConjunction">و or ف is attached.</param>
internal readonly record struct PhraseStart(Phrase Phrase, int Prefix, char Preposition, bool HasConjunction);
