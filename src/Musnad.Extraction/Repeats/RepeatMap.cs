using Musnad.Annotations;

namespace Musnad.Extraction.Repeats;

/// <summary>Where the page repeats itself word for word: for each word the place where it stood first.</summary>
internal sealed class RepeatMap
{
    /// <summary>Fewer words than this may recur by chance.</summary>
    public const int Shortest = 8;

    private readonly int[]? _first;

    private RepeatMap(int[]? first) => _first = first;

    /// <summary>Index of the word at the first place; the word itself when nothing is repeated.</summary>
    public int this[int word] => _first is null || word >= _first.Length ? word : _first[word];

    public bool IsRepeat(int word) => this[word] != word;

    public static RepeatMap Of(IReadOnlyList<Word> words)
    {
        int passages = words.Count - Shortest + 1;
        if (passages < 2)
        {
            return new RepeatMap(null);
        }

        int[]? first = null;
        uint[] hashes = Hash(words);
        var seen = new PassageTable(passages);
        for (int i = 0; i < passages; i++)
        {
            int earlier = seen.AddOrFind(Hash(hashes, i), i);
            if (earlier < i && IsSame(words, earlier, i))
            {
                first ??= [.. Enumerable.Range(0, words.Count)];
                for (int k = 0; k < Shortest; k++)
                {
                    first[i + k] = first[earlier + k];
                }
            }
        }

        return new RepeatMap(first);
    }

    private static uint[] Hash(IReadOnlyList<Word> words)
    {
        var hashes = new uint[words.Count];
        for (int i = 0; i < hashes.Length; i++)
        {
            hashes[i] = (uint)string.GetHashCode(words[i].Folded, StringComparison.Ordinal);
        }

        return hashes;
    }

    private static ulong Hash(uint[] hashes, int start)
    {
        ulong hash = 14695981039346656037;
        for (int k = 0; k < Shortest; k++)
        {
            hash = (hash ^ hashes[start + k]) * 1099511628211;
        }

        return hash;
    }

    private static bool IsSame(IReadOnlyList<Word> words, int one, int other)
    {
        for (int k = 0; k < Shortest; k++)
        {
            if (!string.Equals(words[one + k].Folded, words[other + k].Folded, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
