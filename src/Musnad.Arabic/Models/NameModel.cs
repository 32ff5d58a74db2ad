using System.Runtime.Intrinsics;

namespace Musnad.Arabic.Models;

/// <summary>Finds names of people, bodies and places.</summary>
/// <remarks>An averaged perceptron over written words, decoded greedily from left to right; scores that depend on one word alone are worked out once a form, analysis and thread.</remarks>
internal sealed class NameModel
{
    /// <summary>The kind that stands in the model's header.</summary>
    public const uint Kind = 2;

    /// <summary>Number of columns of a row.</summary>
    public const int Width = 8;

    /// <summary>Number of labels.</summary>
    public const int Labels = (int)NameLabel.InPlace + 1;

    private const int MostWords = 1024;

    /// <summary>By how much "outside" must lead on the words alone so that what joins them need not be looked at: then it was never seen to change a label.</summary>
    private const int Certain = 2000;
    private const int Offsets = (2 * NameFeatures.Reach) + 1;
    private const int StemAt = Offsets * Width;
    private const int ClusterAt = StemAt + 1;
    private const int UsageAt = ClusterAt + 1;
    private const int Block = UsageAt + 1;

    private static readonly Lazy<NameModel> Loaded = new(static () => new NameModel(ModelFile.Embedded("names.bin", Kind)));

    [ThreadStatic]
    private static Workspace? _workspace;

    private readonly StemCodes _clusters;
    private readonly StemCodes _usages;
    private readonly WeightTable _rows;

    /// <summary>Reads the model.</summary>
    public NameModel(ModelFile file)
    {
        _clusters = new StemCodes(file.Section<uint>(0));
        _usages = new StemCodes(file.Section<uint>(1));
        _rows = new WeightTable(file.Section<uint>(2), file.Section<short>(3));
    }

    /// <summary>The model that is shipped, loaded when first asked for.</summary>
    public static NameModel Default => Loaded.Value;

    /// <summary>Labels the words of one sentence.</summary>
    /// <param name="foldedWords">Folded words; punctuation marks are items of their own.</param>
    /// <param name="analyses">What the model of words says of each.</param>
    /// <param name="labels">One label for each word. A name begins after its first word's proclitics (<see cref="WordAnalysis.Proclitics"/>).</param>
    public void Label(ReadOnlySpan<string> foldedWords, ReadOnlySpan<WordAnalysis> analyses, Span<NameLabel> labels)
    {
        Workspace workspace = _workspace is { } own && own.Owner == this ? own : _workspace = new Workspace(this);
        for (int start = 0; start < foldedWords.Length; start += MostWords)
        {
            int length = Math.Min(MostWords, foldedWords.Length - start);
            LabelPart(workspace, foldedWords.Slice(start, length), analyses.Slice(start, length), labels.Slice(start, length));
        }
    }

    /// <summary>Whether a label may follow another: a name goes on only where one of its kind was begun.</summary>
    public static bool MayFollow(int label, int last) => label == 0 || (label & 1) == 1 || last == label || last == label - 1;

    /// <summary>What the joint features of a word look at.</summary>
    public static NameContext ContextOf(WordAnalysis own, WordAnalysis before, WordAnalysis after, ReadOnlySpan<uint> stems, ReadOnlySpan<int> clusters, ReadOnlySpan<int> usages) => new(
        stems[1],
        stems[0],
        stems[2],
        clusters[1],
        clusters[0],
        clusters[2],
        usages[1],
        usages[0],
        (int)own.Pos,
        (int)before.Pos,
        (int)after.Pos,
        (own.HasConjunction ? 1u : 0) | (own.HasPreposition ? 2u : 0) | (own.HasArticle ? 4u : 0) | (own.Enclitic > 0 ? 8u : 0) | (before.HasArticle ? 16u : 0));

    private void LabelPart(Workspace workspace, ReadOnlySpan<string> words, ReadOnlySpan<WordAnalysis> analyses, Span<NameLabel> labels)
    {
        FormCache cache = workspace.Cache;
        cache.Prepare(words.Length + 1, (words.Length + 1) * Block);
        int[] blocks = workspace.Blocks;
        int edge = Entry(cache, "", default);
        blocks[0] = blocks[1] = blocks[words.Length + 2] = blocks[words.Length + 3] = edge;
        for (int i = 0; i < words.Length; i++)
        {
            blocks[i + 2] = Entry(cache, words[i], analyses[i]);
        }

        int[] numbers = cache.Numbers;
        int last = 0;
        int beforeLast = 0;
        Span<uint> keys = stackalloc uint[NameFeatures.Most];
        Span<uint> stems = stackalloc uint[3];
        Span<int> clusters = stackalloc int[3];
        Span<int> usages = stackalloc int[3];
        for (int i = 0; i < words.Length; i++)
        {
            Vector256<int> scores = default;
            for (int k = 0; k < Offsets; k++)
            {
                scores += Vector256.LoadUnsafe(ref numbers[blocks[i + k] + (k * Width)]);
            }

            int rival = int.MinValue;
            for (int label = 1; label < Labels; label++)
            {
                rival = Math.Max(rival, scores[label]);
            }

            if (scores[0] - rival > Certain)
            {
                labels[i] = NameLabel.Outside;
                beforeLast = last;
                last = 0;
                continue;
            }

            for (int k = 0; k < 3; k++)
            {
                stems[k] = (uint)numbers[blocks[i + k + 1] + StemAt];
                clusters[k] = numbers[blocks[i + k + 1] + ClusterAt];
                usages[k] = numbers[blocks[i + k + 1] + UsageAt];
            }

            NameContext context = ContextOf(analyses[i], i > 0 ? analyses[i - 1] : default, i + 1 < words.Length ? analyses[i + 1] : default, stems, clusters, usages);
            int count = NameFeatures.Joint(last, beforeLast, context, keys);
            foreach (uint key in keys[..count])
            {
                ReadOnlySpan<short> row = _rows.Row(key);
                if (!row.IsEmpty)
                {
                    (Vector128<int> low, Vector128<int> high) = Vector128.Widen(Vector128.LoadUnsafe(in row[0]));
                    scores += Vector256.Create(low, high);
                }
            }

            int best = 0;
            for (int label = 1; label < Labels; label++)
            {
                best = scores[label] > scores[best] && MayFollow(label, last) ? label : best;
            }

            labels[i] = (NameLabel)best;
            beforeLast = last;
            last = best;
        }
    }

    /// <summary>The block of a word: its scores for the label of the word it stands two before to two after, the hash of its stem, its cluster and its usage.</summary>
    private int Entry(FormCache cache, string word, WordAnalysis analysis)
    {
        uint variant = analysis.Proclitics | ((uint)analysis.Enclitic << 4) | ((uint)analysis.Pos << 8)
            | (analysis.HasConjunction ? 1u << 16 : 0) | (analysis.HasPreposition ? 1u << 17 : 0) | (analysis.HasArticle ? 1u << 18 : 0);
        int block = cache.Find(word, variant, out int slot);
        if (block >= 0)
        {
            return block;
        }

        block = cache.Add(word, slot, Block);
        Span<int> numbers = cache.Numbers.AsSpan(block, Block);
        Span<uint> keys = stackalloc uint[NameFeatures.Most];
        uint stem = NameFeatures.Stem(word, analysis);
        int cluster = _clusters.Of(stem);
        int usage = _usages.Of(stem);
        for (int offset = -NameFeatures.Reach; offset <= NameFeatures.Reach; offset++)
        {
            int count = offset == 0
                ? NameFeatures.Own(word, analysis, stem, cluster, usage, keys)
                : NameFeatures.Neighbour(word, analysis, stem, cluster, usage, offset, keys);
            _rows.AddTo(keys[..count], numbers.Slice((offset + NameFeatures.Reach) * Width, Width));
        }

        numbers[StemAt] = (int)stem;
        numbers[ClusterAt] = cluster;
        numbers[UsageAt] = usage;
        return block;
    }

    private sealed class Workspace(NameModel owner)
    {
        public NameModel Owner { get; } = owner;

        public FormCache Cache { get; } = new();

        public int[] Blocks { get; } = new int[MostWords + (2 * NameFeatures.Reach)];
    }
}
