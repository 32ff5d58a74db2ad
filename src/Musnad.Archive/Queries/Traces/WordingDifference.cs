using Musnad.Text;

namespace Musnad.Archive.Queries.Traces;

/// <summary>Which words a passage has beyond a quotation, and which it lacks.</summary>
internal static class WordingDifference
{
    /// <summary>Compares by the longest sequence of words that both have.</summary>
    /// <param name="quotation">The words looked for.</param>
    /// <param name="passage">The words of the passage.</param>
    /// <returns>Places of the words that only one of the two has.</returns>
    public static (List<int> Missing, List<int> Added) Of(IReadOnlyList<FoldedWord> quotation, IReadOnlyList<FoldedWord> passage)
    {
        int[,] longest = new int[quotation.Count + 1, passage.Count + 1];
        for (int i = quotation.Count - 1; i >= 0; i--)
        {
            for (int k = passage.Count - 1; k >= 0; k--)
            {
                longest[i, k] = quotation[i].Stem == passage[k].Stem ? longest[i + 1, k + 1] + 1 : Math.Max(longest[i + 1, k], longest[i, k + 1]);
            }
        }

        var missing = new List<int>();
        var added = new List<int>();
        int left = 0;
        int right = 0;
        while (left < quotation.Count || right < passage.Count)
        {
            if (left < quotation.Count && right < passage.Count && quotation[left].Stem == passage[right].Stem)
            {
                left++;
                right++;
            }
            else if (right >= passage.Count || (left < quotation.Count && longest[left + 1, right] >= longest[left, right + 1]))
            {
                missing.Add(left++);
            }
            else
            {
                added.Add(right++);
            }
        }

        return (missing, added);
    }
}
