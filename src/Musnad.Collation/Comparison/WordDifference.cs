using Musnad.Text;

namespace Musnad.Collation.Comparison;

/// <summary>Finds the words in which tellings of one thing differ.</summary>
internal static class WordDifference
{
    private const int MostWords = 2000;

    /// <summary>For each passage the ranges of its words that another one lacks, or has in another order; neighbours make one range.</summary>
    public static IReadOnlyList<TextSpan>[] Mark(WeighedWord[][] passages)
    {
        bool[][] marked = [.. passages.Select(passage => new bool[passage.Length])];
        for (int i = 0; i < passages.Length; i++)
        {
            for (int k = i + 1; k < passages.Length; k++)
            {
                Compare(passages[i], passages[k], marked[i], marked[k]);
            }
        }

        return [.. passages.Select((passage, i) => Ranges(passage, marked[i]))];
    }

    /// <summary>Marks what does not stand in the longest sequence of words that both have.</summary>
    private static void Compare(WeighedWord[] first, WeighedWord[] second, bool[] firstMarks, bool[] secondMarks)
    {
        int rows = Math.Min(first.Length, MostWords);
        int columns = Math.Min(second.Length, MostWords);
        int[,] longest = new int[rows + 1, columns + 1];
        for (int i = rows - 1; i >= 0; i--)
        {
            for (int k = columns - 1; k >= 0; k--)
            {
                longest[i, k] = first[i].Stem == second[k].Stem ? longest[i + 1, k + 1] + 1 : Math.Max(longest[i + 1, k], longest[i, k + 1]);
            }
        }

        int left = 0;
        int right = 0;
        while (left < rows || right < columns)
        {
            if (left < rows && right < columns && first[left].Stem == second[right].Stem)
            {
                left++;
                right++;
            }
            else if (right >= columns || (left < rows && longest[left + 1, right] >= longest[left, right + 1]))
            {
                firstMarks[left++] = true;
            }
            else
            {
                secondMarks[right++] = true;
            }
        }
    }

    private static List<TextSpan> Ranges(WeighedWord[] words, bool[] marked)
    {
        var ranges = new List<TextSpan>();
        for (int i = 0; i < words.Length; i++)
        {
            if (!marked[i])
            {
                continue;
            }

            int end = i;

            // A gap between two ranges of evidence must not be bridged; words of one range lie close together.
            while (end + 1 < words.Length && marked[end + 1] && words[end + 1].Span.Start >= words[end].Span.End && words[end + 1].Span.Start - words[end].Span.End <= 3)
            {
                end++;
            }

            ranges.Add(new TextSpan(words[i].Span.Start, words[end].Span.End));
            i = end;
        }

        return ranges;
    }
}
