namespace Musnad.Archive.Queries.Search;

/// <summary>One word, or words that must follow each other.</summary>
/// <param name="Stems">Their folded stems.</param>
/// <param name="Written">The words as the user wrote them.</param>
internal sealed record SearchTerm(IReadOnlyList<string> Stems, IReadOnlyList<string> Written)
{
    /// <summary>The term in the language of FTS5: a string, in which nothing is an operator.</summary>
    public string Match => $"\"{string.Join(' ', Stems.Select(stem => stem.Replace("\"", "\"\"", StringComparison.Ordinal)))}\"";
}
