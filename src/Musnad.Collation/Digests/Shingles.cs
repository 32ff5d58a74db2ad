using Musnad.Text;

namespace Musnad.Collation.Digests;

/// <summary>The runs of words of a text, as hashes.</summary>
/// <remarks>Broder, "On the resemblance and containment of documents", 1997.</remarks>
internal static class Shingles
{
    /// <summary>Words of a run: fewer join texts by stock phrases, more lose edited copies.</summary>
    private const int Length = 4;

    // The text of a hostile or very long article; what lies behind is not compared.
    private const int MostWords = 6000;

    /// <summary>Hashes of the runs, ascending, each once.</summary>
    public static uint[] Of(IReadOnlyList<FoldedWord> words)
    {
        int count = Math.Min(words.Count, MostWords);
        if (count < Length)
        {
            return [];
        }

        ulong[] hashes = new ulong[count];
        for (int i = 0; i < count; i++)
        {
            hashes[i] = StableHash.Of(words[i].Form);
        }

        uint[] runs = new uint[count - Length + 1];
        for (int i = 0; i < runs.Length; i++)
        {
            ulong run = 0;
            for (int k = 0; k < Length; k++)
            {
                run = StableHash.Then(run, hashes[i + k]);
            }

            runs[i] = (uint)run;
        }

        Array.Sort(runs);
        return Distinct(runs);
    }

    /// <summary>How many hashes two ascending lists share.</summary>
    public static int Shared(uint[] one, uint[] other)
    {
        int shared = 0;
        for (int i = 0, k = 0; i < one.Length && k < other.Length;)
        {
            if (one[i] == other[k])
            {
                shared++;
                i++;
                k++;
            }
            else if (one[i] < other[k])
            {
                i++;
            }
            else
            {
                k++;
            }
        }

        return shared;
    }

    private static uint[] Distinct(uint[] sorted)
    {
        int kept = 1;
        for (int i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] != sorted[i - 1])
            {
                sorted[kept++] = sorted[i];
            }
        }

        return sorted[..kept];
    }
}
