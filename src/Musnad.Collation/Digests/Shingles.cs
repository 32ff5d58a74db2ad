namespace Musnad.Collation.Digests;

/// <summary>The runs of words of a text, as hashes.</summary>
/// <remarks>Broder, "On the resemblance and containment of documents", 1997.</remarks>
internal static class Shingles
{
    /// <summary>Words of a run: fewer join texts by stock phrases, more lose edited copies.</summary>
    private const int Length = 4;

    /// <summary>Hashes of the runs, ascending, each once.</summary>
    /// <param name="words">Hashes of the text's words, in order.</param>
    public static uint[] Of(List<ulong> words)
    {
        if (words.Count < Length)
        {
            return [];
        }

        uint[] runs = new uint[words.Count - Length + 1];
        for (int i = 0; i < runs.Length; i++)
        {
            ulong run = 0;
            for (int k = 0; k < Length; k++)
            {
                run = StableHash.Then(run, words[i + k]);
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
