using Musnad.Text;

namespace Musnad.Annotations;

/// <summary>One written word.</summary>
/// <param name="Span">Where it stands; punctuation is no word.</param>
/// <param name="Folded">Its folded form: two spellings of one word have the same.</param>
public readonly record struct Word(TextSpan Span, string Folded);
