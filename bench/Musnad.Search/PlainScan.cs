using Musnad.Archive;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Search;

/// <summary>Looks through all texts word by word, without any index: what a search must agree with.</summary>
public sealed class PlainScan
{
    private readonly ITextFolding _folding;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Id, int[] Stems)> _texts = [];

    /// <summary>Reads all articles and their statements.</summary>
    public PlainScan(IEnumerable<ArchivedArticle> articles, ITextFolding folding)
    {
        _folding = folding;
        foreach (ArchivedArticle article in articles)
        {
            _texts.Add((article.Article.Id, Stems(article.Article.Text.ToString())));
            foreach (Statement statement in article.Record?.Statements ?? [])
            {
                string said = string.Join("\n", statement.Content.Select(part => part.Words));
                _texts.Add((new ItemId(article.Article.Id, statement.Id).ToString(), Stems(said)));
            }
        }
    }

    /// <summary>How many texts there are: articles and statements.</summary>
    public int Count => _texts.Count;

    /// <summary>The identifiers of the articles and statements in which all terms occur.</summary>
    public HashSet<string> Find(TrialQuery query)
    {
        int[][] terms = [.. query.Terms.Select(term => Known(string.Join(' ', term)))];
        return [.. _texts.Where(text => Array.TrueForAll(terms, term => text.Stems.AsSpan().IndexOf(term) >= 0)).Select(text => text.Id)];
    }

    private int[] Stems(string text)
    {
        IReadOnlyList<FoldedWord> words = _folding.Words(text);
        int[] stems = new int[words.Count];
        for (int i = 0; i < stems.Length; i++)
        {
            if (!_numbers.TryGetValue(words[i].Stem, out stems[i]))
            {
                _numbers.Add(words[i].Stem, stems[i] = _numbers.Count);
            }
        }

        return stems;
    }

    private int[] Known(string term) => [.. _folding.Words(term).Select(word => _numbers.GetValueOrDefault(word.Stem, -1))];
}
