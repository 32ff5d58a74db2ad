using Musnad.Text;

namespace Musnad.Archive.Queries.Search;

/// <summary>What the user looks for: words in any place, and phrases in quotation marks.</summary>
internal sealed class SearchTerms
{
    private const int MostTerms = 64;
    private const int MostWords = 256;
    private const string Marks = "\"“”„‟«»";

    private SearchTerms(IReadOnlyList<SearchTerm> terms) => Terms = terms;

    /// <summary>All of them must occur.</summary>
    public IReadOnlyList<SearchTerm> Terms { get; }

    /// <summary>All terms in the language of FTS5.</summary>
    public string Match => string.Join(" AND ", Terms.Select(term => term.Match));

    /// <summary>Reads a query. Signs but quotation marks mean nothing; a quotation that is not closed goes on to the end.</summary>
    /// <param name="query">The query as the user wrote it.</param>
    /// <param name="folding">Makes words comparable.</param>
    /// <param name="reason">Why nothing can be looked for, or null.</param>
    public static SearchTerms? Read(string query, ITextFolding folding, out string? reason)
    {
        var terms = new List<SearchTerm>();
        bool quoted = false;
        for (int start = 0; start <= query.Length; quoted = !quoted)
        {
            int end = query.AsSpan(start).IndexOfAny(Marks);
            end = end < 0 ? query.Length : start + end;
            string part = query[start..end];
            SearchTerm[] words = [.. folding.Words(part).Select(word => new SearchTerm([word.Stem], [part.Substring(word.Span.Start, word.Span.Length)]))];
            if (!quoted)
            {
                terms.AddRange(words);
            }
            else if (words.Length > 0)
            {
                terms.Add(new SearchTerm([.. words.SelectMany(word => word.Stems)], [.. words.SelectMany(word => word.Written)]));
            }

            start = end + 1;
        }

        SearchTerm[] distinct = [.. terms.DistinctBy(term => string.Join(' ', term.Written))];
        reason = distinct.Length == 0 ? "there is no word to look for; give letters or numbers, such as musnad search \"word\"."
            : distinct.Length > MostTerms || distinct.Sum(term => term.Stems.Count) > MostWords ? $"that is too much to look for: {MostTerms} words and phrases at most."
            : null;
        return reason is null ? new SearchTerms(distinct) : null;
    }
}
