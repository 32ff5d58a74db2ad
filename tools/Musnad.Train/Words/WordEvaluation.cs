using Musnad.Arabic.Models;
using Musnad.Train.Corpora;

namespace Musnad.Train.Words;

/// <summary>Measures a model of words against a treebank.</summary>
internal sealed class WordEvaluation
{
    private int _gold;
    private int _found;
    private int _right;
    private int _tags;
    private int _rightTags;
    private int _rightCoarse;

    /// <summary>F1 over words and clitics, punctuation marks included, on folded forms.</summary>
    public double WordsF1 => 2.0 * _right / Math.Max(1, _gold + _found);

    /// <summary>Share of written words (no punctuation) whose stem has the treebank's tag.</summary>
    public double TagAccuracy => (double)_rightTags / Math.Max(1, _tags);

    /// <summary>The same in coarse classes that PUD and PADT share.</summary>
    public double CoarseAccuracy => (double)_rightCoarse / Math.Max(1, _tags);

    /// <summary>Words taken apart wrongly, with what was expected.</summary>
    public Dictionary<string, int> Errors { get; } = [];

    /// <summary>Adds sentences.</summary>
    public void Add(WordModel model, IEnumerable<CorpusWord[]> sentences, bool withEndings)
    {
        foreach (CorpusWord[] sentence in sentences)
        {
            string[] words = [.. sentence.Select(word => word.Folded)];
            WordEnding[] endings = withEndings ? [.. sentence.Select(word => word.Ending)] : [];
            var analyses = new WordAnalysis[words.Length];
            model.Analyze(words, endings, analyses);
            for (int i = 0; i < words.Length; i++)
            {
                Add(sentence[i], analyses[i]);
            }
        }
    }

    private void Add(CorpusWord word, WordAnalysis analysis)
    {
        string[] gold = Canonical(word.Parts);
        string[] found = Canonical(PartsOf(word.Folded, analysis));
        _gold += gold.Length;
        _found += found.Length;
        int common = Common(gold, found);
        _right += common;
        if (common < gold.Length || common < found.Length)
        {
            string error = $"{string.Join('+', gold)} <- {string.Join('+', found)}";
            Errors[error] = Errors.GetValueOrDefault(error) + 1;
        }

        if (word.Pos is { } pos and not PartOfSpeech.Punctuation)
        {
            _tags++;
            _rightTags += pos == analysis.Pos ? 1 : 0;
            _rightCoarse += PartsOfSpeech.Coarse(pos) == PartsOfSpeech.Coarse(analysis.Pos) ? 1 : 0;
        }
    }

    private static List<string> PartsOf(string word, WordAnalysis analysis)
    {
        var parts = new List<string>();
        for (int i = 0; i < analysis.Proclitics; i++)
        {
            parts.Add(word[i..(i + 1)]);
        }

        string stem = word[analysis.Proclitics..(word.Length - analysis.Enclitic)];
        parts.Add(analysis.HasArticle && stem.StartsWith('ل') ? "ا" + stem : stem);
        if (analysis.Enclitic > 0)
        {
            parts.Add(word[^analysis.Enclitic..]);
        }

        return parts;
    }

    /// <summary>Makes the treebanks' ways of writing one: before a pronoun PADT restores ة and ى, PUD does not; of لل PADT restores the article.</summary>
    private static string[] Canonical(IReadOnlyList<string> parts)
    {
        string[] canonical = [.. parts];
        for (int i = 0; i < canonical.Length; i++)
        {
            string part = canonical[i];
            if (i > 0 && canonical[i - 1] == "ل" && part.StartsWith("ال", StringComparison.Ordinal))
            {
                part = part[1..];
            }

            if (i + 1 < canonical.Length && part.Length > 1)
            {
                part = part[^1] switch { 'ت' => part[..^1] + "ه", 'ا' => part[..^1] + "ي", _ => part };
            }

            canonical[i] = part;
        }

        return canonical;
    }

    private static int Common(string[] gold, string[] found)
    {
        var lengths = new int[gold.Length + 1, found.Length + 1];
        for (int i = 1; i <= gold.Length; i++)
        {
            for (int k = 1; k <= found.Length; k++)
            {
                lengths[i, k] = gold[i - 1] == found[k - 1] ? lengths[i - 1, k - 1] + 1 : Math.Max(lengths[i - 1, k], lengths[i, k - 1]);
            }
        }

        return lengths[gold.Length, found.Length];
    }
}
