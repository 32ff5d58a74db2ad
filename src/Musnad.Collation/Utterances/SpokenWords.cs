namespace Musnad.Collation.Utterances;

/// <summary>The words of one statement, ready for comparison.</summary>
/// <param name="Article">Place of the article.</param>
/// <param name="Statement">Place of the statement in it.</param>
/// <param name="Speaker">The identity of its source.</param>
/// <param name="IsDirect">Whether all of it is quoted.</param>
/// <param name="Spoken">The day on which it was said, as the article tells it, or null.</param>
/// <param name="Pairs">Hashes of the pairs of words that follow each other, ascending, each once.</param>
internal sealed record SpokenWords(int Article, int Statement, string Speaker, bool IsDirect, DateOnly? Spoken, uint[] Pairs);
