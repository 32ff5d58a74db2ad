namespace Musnad.Arabic.Models;

/// <summary>How a written word is put together.</summary>
/// <param name="Proclitics">Number of characters of the folded word that are conjunction, preposition or the future's س; the article is not counted.</param>
/// <param name="HasConjunction">Whether و or ف is attached.</param>
/// <param name="HasPreposition">Whether ب, ل or ك is attached.</param>
/// <param name="HasArticle">Whether the stem has the article, also where لل hides it.</param>
/// <param name="Enclitic">Number of characters of the attached pronoun. Of له and به the preposition is the stem and ه the pronoun.</param>
/// <param name="Pos">The stem's part of speech.</param>
internal readonly record struct WordAnalysis(
    byte Proclitics,
    bool HasConjunction,
    bool HasPreposition,
    bool HasArticle,
    byte Enclitic,
    PartOfSpeech Pos);
