using Musnad.Annotations;

namespace Musnad.Arabic.Lexicon;

/// <summary>One way to read a word: an entry of the lexicon with the particles it carries here.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Prefix">Folded characters before the stem and its article: the attached particles.</param>
/// <param name="Conjunction">The attached conjunction, or NUL.</param>
/// <param name="Preposition">The attached preposition, or NUL.</param>
/// <param name="HasArticle">The article is there; in لل too.</param>
/// <param name="IsFuture">The س of the future is there.</param>
/// <param name="Pronoun">What the attached pronoun tells, or null without one.</param>
internal sealed record Reading(
    LexicalEntry Entry,
    int Prefix,
    char Conjunction,
    char Preposition,
    bool HasArticle,
    bool IsFuture,
    Agreement? Pronoun)
{
    public bool HasConjunction => Conjunction != '\0';

    public bool HasPreposition => Preposition != '\0';
}
