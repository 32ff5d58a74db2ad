using Musnad.Text;

namespace Musnad.Collation.Comparison;

/// <summary>Says how much a word tells: the shorter it is and the oftener the articles have it, the less.</summary>
internal sealed class WordWeights
{
    private const int ShortStem = 2;
    private const int MiddlingStem = 3;
    private const double ShortWeight = 0.15;
    private const double MiddlingWeight = 0.6;

    private readonly ITextFolding _folding;
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Counts the words of the texts; of copies each word counts as often as in one of them.</summary>
    public WordWeights(ITextFolding folding, IEnumerable<SourceText> texts)
    {
        _folding = folding;
        foreach (SourceText text in texts.DistinctBy(text => text.Sha256, StringComparer.Ordinal))
        {
            foreach (IGrouping<string, FoldedWord> words in folding.Words(text.ToString()).GroupBy(word => word.Stem, StringComparer.Ordinal))
            {
                _counts[words.Key] = Math.Max(_counts.GetValueOrDefault(words.Key), words.Count());
            }
        }
    }

    /// <summary>The words of a passage, their ranges in the article's text.</summary>
    public WeighedWord[] Of(Passage passage) =>
    [
        .. passage.Words.SelectMany(part => _folding.Words(part.Words)
            .Select(word => new WeighedWord(new TextSpan(part.Span.Start + word.Span.Start, part.Span.Start + word.Span.End), word.Form, word.Stem, Of(word.Stem)))),
    ];

    private double Of(string stem)
    {
        double byLength = stem.Length <= ShortStem ? ShortWeight : stem.Length == MiddlingStem ? MiddlingWeight : 1;
        return byLength / (1 + Math.Log(_counts.GetValueOrDefault(stem, 1)));
    }
}
