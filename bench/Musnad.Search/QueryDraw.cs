using Musnad.Archive;
using Musnad.Fuzz.Mutations;
using Musnad.Text;

namespace Musnad.Search;

/// <summary>Draws queries from the words of articles, as people write them: one to three words, phrases, names, and mixtures.</summary>
public sealed class QueryDraw(IReadOnlyList<ArchivedArticle> articles, ITextFolding folding, ulong seed)
{
    private const int ShortestWord = 3;
    private const int LongestPhrase = 4;

    private readonly SeededRandom _random = new(seed);

    /// <summary>Draws some queries; the same ones for the same articles and seed.</summary>
    public IReadOnlyList<TrialQuery> Draw(int count)
    {
        var queries = new List<TrialQuery>();
        while (queries.Count < count)
        {
            ArchivedArticle article = _random.Pick(articles);
            string text = article.Article.Text.ToString();
            string[] words = [.. folding.Words(text).Select(word => text.Substring(word.Span.Start, word.Span.Length))];
            if (words.Length > LongestPhrase && Next(article, words) is { } query)
            {
                queries.Add(query);
            }
        }

        return queries;
    }

    private TrialQuery? Next(ArchivedArticle article, string[] words)
    {
        switch (_random.Next(6))
        {
            case 0:
                return Word(words) is { } only ? TrialQuery.Of([only]) : null;
            case 1:
                return Word(words) is { } one && Word(words) is { } two ? TrialQuery.Of([one], [two]) : null;
            case 2:
                return Word(words) is { } first && Word(words) is { } second && Word(words) is { } third ? TrialQuery.Of([first], [second], [third]) : null;
            case 3:
                return TrialQuery.Of(Phrase(words));
            case 4:
                return Word(words) is { } beside ? TrialQuery.Of(Phrase(words), [beside]) : null;
            default:
                return Name(article) is { } name ? TrialQuery.Of([.. name.Select(word => (string[])[word])]) : null;
        }
    }

    private string? Word(string[] words) => _random.Pick(words) is { Length: >= ShortestWord } word ? word : null;

    private string[] Phrase(string[] words)
    {
        int length = 2 + _random.Next(LongestPhrase - 1);
        int start = _random.Next(words.Length - length);
        return words[start..(start + length)];
    }

    private string[]? Name(ArchivedArticle article)
    {
        if (article.Record is not { Actors: { Count: > 0 } actors })
        {
            return null;
        }

        string name = _random.Pick(actors).Name;
        string[] words = [.. folding.Words(name).Select(word => name.Substring(word.Span.Start, word.Span.Length))];
        return words.Length > 0 ? words : null;
    }
}
