using Musnad.Arabic.Models;

namespace Musnad.Train.Words;

/// <summary>How a first model tags the stems of running text: of most stems the treebank tells nothing.</summary>
internal static class TagUsages
{
    /// <summary>For each stem (without article) a code of the tag it mostly has, how surely, and how often it occurs.</summary>
    public static List<(string Stem, int Code)> Count(WordModel model, IReadOnlyList<string[]> running)
    {
        var counts = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (string[] words in running)
        {
            var analyses = new WordAnalysis[words.Length];
            model.Analyze(words, analyses);
            for (int i = 0; i < words.Length; i++)
            {
                if (analyses[i].Pos == PartOfSpeech.Punctuation)
                {
                    continue;
                }

                string stem = StemOf(words[i], analyses[i]);
                if (!counts.TryGetValue(stem, out int[]? tags))
                {
                    counts.Add(stem, tags = new int[WordModel.Width]);
                }

                tags[(int)analyses[i].Pos]++;
            }
        }

        return [.. counts.Select(pair => (pair.Key, CodeOf(pair.Value)))];
    }

    private static string StemOf(string word, WordAnalysis analysis)
    {
        string stem = word[analysis.Proclitics..(word.Length - analysis.Enclitic)];
        return !analysis.HasArticle ? stem : stem.StartsWith('ل') ? stem[1..] : stem[2..];
    }

    private static int CodeOf(int[] tags)
    {
        int all = tags.Sum();
        int tag = Array.IndexOf(tags, tags.Max());
        int share = 100 * tags[tag] / all;
        int sure = share < 60 ? 0 : share < 80 ? 1 : share < 95 ? 2 : 3;
        return 1 + (((tag * 4) + sure) * 3) + (all < 3 ? 0 : all < 10 ? 1 : 2);
    }
}
