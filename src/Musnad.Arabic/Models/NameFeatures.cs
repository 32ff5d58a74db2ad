namespace Musnad.Arabic.Models;

/// <summary>The features from which names are found; training and reading use the same.</summary>
internal static class NameFeatures
{
    /// <summary>More features than one place has.</summary>
    public const int Most = 48;

    /// <summary>The words around a word that are looked at, from two before to two after.</summary>
    public const int Reach = 2;

    /// <summary>The stem: the word without proclitics and pronoun, with its article; لل is written as the article.</summary>
    public static uint Stem(ReadOnlySpan<char> word, WordAnalysis analysis)
    {
        ReadOnlySpan<char> stem = word[analysis.Proclitics..(word.Length - analysis.Enclitic)];
        if (analysis is { HasArticle: true } && stem.Length > 1 && stem[0] == 'ل')
        {
            Span<char> whole = stackalloc char[stem.Length + 1];
            whole[0] = 'ا';
            stem.CopyTo(whole[1..]);
            return FeatureHash.Of(whole);
        }

        return FeatureHash.Of(stem);
    }

    /// <summary>Features of a word for its own label.</summary>
    public static int Own(ReadOnlySpan<char> word, WordAnalysis analysis, uint stemHash, int cluster, int usage, Span<uint> keys)
    {
        ReadOnlySpan<char> stem = word[analysis.Proclitics..(word.Length - analysis.Enclitic)];
        uint pos = (uint)analysis.Pos;
        uint parts = (analysis.HasConjunction ? 1u : 0) | (analysis.HasPreposition ? 2u : 0) | (analysis.HasArticle ? 4u : 0) | (analysis.Enclitic > 0 ? 8u : 0);
        int n = 0;
        keys[n++] = FeatureHash.Key(1, pos);
        keys[n++] = FeatureHash.Key(2, stemHash);
        keys[n++] = FeatureHash.Key(3, FeatureHash.Of(word));
        keys[n++] = FeatureHash.Key(4, parts, pos);
        keys[n++] = FeatureHash.Key(5, (uint)cluster);
        keys[n++] = FeatureHash.Key(6, (uint)cluster, parts);
        keys[n++] = FeatureHash.Key(7, (uint)Math.Min(stem.Length, 9), parts & 12);
        keys[n++] = FeatureHash.Key(8, analysis.Proclitics == 0 || word.IsEmpty ? 0u : word[analysis.Proclitics - 1], pos);
        keys[n++] = FeatureHash.Key(9, Kind(word));
        keys[n++] = FeatureHash.Key(13, (uint)usage);
        keys[n++] = FeatureHash.Key(14, (uint)usage, pos);
        for (int length = 1; length <= 5 && length < stem.Length; length++)
        {
            keys[n++] = FeatureHash.Key(10, FeatureHash.Of(stem[..length]));
            keys[n++] = FeatureHash.Key(11, FeatureHash.Of(stem[^length..]), parts & 4);
        }

        for (int i = 0; i + 3 <= stem.Length && i < 8; i++)
        {
            keys[n++] = FeatureHash.Key(12, FeatureHash.Of(stem.Slice(i, 3)));
        }

        return n;
    }

    /// <summary>Features of a word for the label of another word, from which it stands at an offset.</summary>
    public static int Neighbour(ReadOnlySpan<char> word, WordAnalysis analysis, uint stemHash, int cluster, int usage, int offset, Span<uint> keys)
    {
        uint side = (uint)(20 + (10 * (offset + Reach)));
        ReadOnlySpan<char> stem = word[analysis.Proclitics..(word.Length - analysis.Enclitic)];
        uint parts = (analysis.HasConjunction ? 1u : 0) | (analysis.HasPreposition ? 2u : 0) | (analysis.HasArticle ? 4u : 0) | (analysis.Enclitic > 0 ? 8u : 0);
        int n = 0;
        keys[n++] = FeatureHash.Key(side, stemHash);
        keys[n++] = FeatureHash.Key(side + 1, (uint)cluster);
        keys[n++] = FeatureHash.Key(side + 2, (uint)analysis.Pos, parts);
        keys[n++] = FeatureHash.Key(side + 7, (uint)usage);
        if (offset is 1 or -1)
        {
            keys[n++] = FeatureHash.Key(side + 3, FeatureHash.Of(stem[Math.Max(0, stem.Length - 3)..]), parts & 4);
            keys[n++] = FeatureHash.Key(side + 4, FeatureHash.Of(stem[..Math.Min(3, stem.Length)]), parts & 4);
            keys[n++] = FeatureHash.Key(side + 5, FeatureHash.Of(stem[Math.Max(0, stem.Length - 2)..]), parts & 4);
            keys[n++] = FeatureHash.Key(side + 6, Kind(word), parts);
        }

        return n;
    }

    /// <summary>Features of the labels before and of neighbouring words together.</summary>
    /// <returns>Always the same number of keys.</returns>
    public static int Joint(int last, int beforeLast, in NameContext context, Span<uint> keys)
    {
        keys[0] = FeatureHash.Key(80, (uint)(last | (beforeLast << 3)));
        keys[1] = FeatureHash.Key(81, (uint)last, context.Stem);
        keys[2] = FeatureHash.Key(82, (uint)last, (uint)context.Cluster);
        keys[3] = FeatureHash.Key(83, (uint)last, (uint)(context.Pos | (context.PosAfter << 4) | (context.PosBefore << 8)));
        keys[4] = FeatureHash.Key(84, context.Stem, context.StemBefore);
        keys[5] = FeatureHash.Key(85, context.Stem, context.StemAfter);
        keys[6] = FeatureHash.Key(86, (uint)(context.Cluster | (context.ClusterBefore << 8)), (uint)last);
        keys[7] = FeatureHash.Key(87, (uint)last, context.StemBefore);
        keys[8] = FeatureHash.Key(88, (uint)(context.Cluster | (context.ClusterAfter << 8)), (uint)last);
        keys[9] = FeatureHash.Key(89, (uint)last, context.Parts);
        keys[10] = FeatureHash.Key(90, (uint)last, context.StemAfter);
        keys[11] = FeatureHash.Key(91, (uint)last, (uint)(context.Usage | (context.UsageBefore << 8)));
        return 12;
    }

    private static uint Kind(ReadOnlySpan<char> word) => word.IsEmpty ? 0 : word[0] switch
    {
        >= '0' and <= '9' => (uint)Math.Min(word.Length, 4),
        >= 'a' and <= 'z' => word.Length == 1 ? 5u : 6u,
        >= '\u0621' and <= '\u064A' => word.Length == 1 ? 7u : 8u,
        var other => 16u + other,
    };
}
