using Musnad.Text;

namespace Musnad.Archive.Queries.Traces;

/// <summary>Finds in a text the passages that have enough of a quotation's words in its order.</summary>
internal static class PassageFinder
{
    // So many words may stand between two words of the quotation: an attribution that interrupts it, an insertion.
    private const int WidestGap = 9;
    private const int MostPassages = 8;

    /// <summary>The passages, apart from each other, in order of the text.</summary>
    public static IReadOnlyList<FoundPassage> Find(Quotation quotation, IReadOnlyList<FoldedWord> words)
    {
        var hits = new List<(int Word, int Place)>();
        for (int i = 0; i < words.Count; i++)
        {
            hits.AddRange(quotation.Places[words[i].Stem].Select(place => (i, place)));
        }

        var found = new List<FoundPassage>();
        while (found.Count < MostPassages && Longest(hits) is { Count: > 0 } chain && chain.Count >= quotation.Needed)
        {
            found.Add(Widen(quotation, words, chain));
            hits.RemoveAll(hit => hit.Word >= chain[0].Word && hit.Word <= chain[^1].Word);
        }

        return [.. found.OrderBy(passage => passage.First)];
    }

    /// <summary>The longest sequence of hits whose words and places both ascend without too wide a gap; the tightest of equals.</summary>
    private static List<(int Word, int Place)> Longest(List<(int Word, int Place)> hits)
    {
        int[] length = new int[hits.Count];
        int[] previous = new int[hits.Count];
        int[] begin = new int[hits.Count];
        int best = -1;
        for (int i = 0; i < hits.Count; i++)
        {
            (length[i], previous[i], begin[i]) = (1, -1, hits[i].Word);
            for (int k = i - 1; k >= 0 && hits[i].Word - hits[k].Word <= WidestGap; k--)
            {
                bool follows = hits[k].Word < hits[i].Word && hits[k].Place < hits[i].Place;
                if (follows && (length[k] + 1 > length[i] || (length[k] + 1 == length[i] && begin[k] > begin[i])))
                {
                    (length[i], previous[i], begin[i]) = (length[k] + 1, k, begin[k]);
                }
            }

            bool tighter = best >= 0 && length[i] == length[best] && hits[i].Word - begin[i] < hits[best].Word - begin[best];
            best = best < 0 || length[i] > length[best] || tighter ? i : best;
        }

        var chain = new List<(int Word, int Place)>();
        for (int i = best; i >= 0; i = previous[i])
        {
            chain.Add(hits[i]);
        }

        chain.Reverse();
        return chain;
    }

    /// <summary>Takes in the quotation's words before the first and after the last telling one, as far as the text has them.</summary>
    private static FoundPassage Widen(Quotation quotation, IReadOnlyList<FoldedWord> words, List<(int Word, int Place)> chain)
    {
        (int first, int place) = chain[0];
        while (first > 0 && place > 0 && words[first - 1].Stem == quotation.Words[place - 1].Stem)
        {
            first--;
            place--;
        }

        (int last, int end) = chain[^1];
        while (last + 1 < words.Count && end + 1 < quotation.Words.Count && words[last + 1].Stem == quotation.Words[end + 1].Stem)
        {
            last++;
            end++;
        }

        return new FoundPassage(first, last, chain.Count);
    }
}
