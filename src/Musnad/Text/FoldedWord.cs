namespace Musnad.Text;

/// <summary>One word of a text as search and comparison see it.</summary>
/// <param name="Span">Where it stands in the original.</param>
/// <param name="Form">The word with its spelling variants made one.</param>
/// <param name="Stem">The form without what is written on to it: conjunction, preposition, article, pronoun. Never empty.</param>
public readonly record struct FoldedWord(TextSpan Span, string Form, string Stem);
