using Musnad.Arabic.Models;

namespace Musnad.Train.Names;

/// <summary>How a first model labels the stems of running text: a stem that stands in names elsewhere is likely to stand in one here.</summary>
internal static class NameUsages
{
    /// <summary>For each stem a code of the kind it is mostly part of, how often, and how surely.</summary>
    public static List<(string Stem, int Code)> Count(NameModel model, List<NamedSentence> running, Func<NamedSentence, string[]> stemsOf)
    {
        var counts = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (NamedSentence sentence in running)
        {
            var labels = new NameLabel[sentence.Words.Length];
            model.Label(sentence.Words, sentence.Analyses, labels);
            string[] stems = stemsOf(sentence);
            for (int i = 0; i < labels.Length; i++)
            {
                if (!counts.TryGetValue(stems[i], out int[]? kinds))
                {
                    counts.Add(stems[i], kinds = new int[4]);
                }

                kinds[((int)labels[i] + 1) / 2]++;
            }
        }

        return [.. counts.Select(pair => (pair.Key, CodeOf(pair.Value))).Where(pair => pair.Item2 > 0)];
    }

    private static int CodeOf(int[] kinds)
    {
        int all = kinds.Sum();
        int names = all - kinds[0];
        if (names == 0)
        {
            return all < 3 ? 0 : all < 20 ? 1 : 2;
        }

        int kind = Enumerable.Range(1, 3).MaxBy(k => kinds[k]);
        int share = 10 * names / all;
        int sure = share < 1 ? 0 : share < 3 ? 1 : share < 6 ? 2 : share < 9 ? 3 : 4;
        int often = all < 3 ? 0 : all < 10 ? 1 : 2;
        return 3 + (((kind * 5) + sure) * 3) + often;
    }
}
