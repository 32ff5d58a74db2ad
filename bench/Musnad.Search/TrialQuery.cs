namespace Musnad.Search;

/// <summary>A query of a trial, as the user would write it and as a plain scan looks for it.</summary>
/// <param name="Text">What is given to the search.</param>
/// <param name="Terms">Its words and phrases: all must occur, the words of a phrase one after the other.</param>
public sealed record TrialQuery(string Text, IReadOnlyList<IReadOnlyList<string>> Terms)
{
    /// <summary>A query of some words and phrases.</summary>
    public static TrialQuery Of(params IReadOnlyList<IReadOnlyList<string>> terms) =>
        new(string.Join(' ', terms.Select(term => term.Count == 1 ? term[0] : $"\"{string.Join(' ', term)}\"")), terms);

    /// <summary>Reads a line of a file: words, and phrases in straight quotation marks.</summary>
    public static TrialQuery Parse(string line)
    {
        string[] parts = line.Split('"');
        char[] space = [' ', '\t'];
        return Of([.. parts.SelectMany((part, i) => i % 2 == 1
            ? [part.Split(space, StringSplitOptions.RemoveEmptyEntries)]
            : part.Split(space, StringSplitOptions.RemoveEmptyEntries).Select(word => (string[])[word])).Where(term => term.Length > 0)]);
    }
}
