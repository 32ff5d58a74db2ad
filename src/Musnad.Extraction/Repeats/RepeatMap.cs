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
        int[] ids = Number(words);
        var seen = new Dictionary<ulong, int>(passages);
        for (int i = 0; i < passages; i++)
        {
            ulong key = Hash(ids, i);
            if (!seen.TryAdd(key, i) && seen[key] is int earlier && IsSame(ids, earlier, i))
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

    private static int[] Number(IReadOnlyList<Word> words)
    {
        var numbers = new Dictionary<string, int>(words.Count, StringComparer.Ordinal);
        var ids = new int[words.Count];
        for (int i = 0; i < ids.Length; i++)
        {
            if (!numbers.TryGetValue(words[i].Folded, out ids[i]))
            {
                numbers.Add(words[i].Folded, ids[i] = numbers.Count);
            }
        }

        return ids;
    }

    private static ulong Hash(int[] ids, int start)
    {
        ulong hash = 14695981039346656037;
        for (int k = 0; k < Shortest; k++)
        {
            hash = (hash ^ (uint)ids[start + k]) * 1099511628211;
        }

        return hash;
    }

    private static bool IsSame(int[] ids, int one, int other) =>
        ids.AsSpan(one, Shortest).SequenceEqual(ids.AsSpan(other, Shortest));
}
