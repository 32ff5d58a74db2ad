using System.Runtime.Intrinsics;

namespace Musnad.Arabic.Models;

/// <summary>Takes written words apart (conjunction, preposition, article, pronoun) and tells their parts of speech.</summary>
/// <remarks>
/// Two averaged perceptrons, decoded greedily from left to right: the first chooses among the ways a word's letters allow, the second tags the stems, knowing also how a first model tags each stem in running text.
/// Scores that depend on the form alone are worked out once a form and thread.
/// </remarks>
internal sealed class WordModel
{
    /// <summary>The kind that stands in the model's header.</summary>
    public const uint Kind = 1;

    /// <summary>Number of columns of a row: split classes, or parts of speech.</summary>
    public const int Width = 16;

    private const int MostWords = 1024;
    private const int Before = 1;
    private const int After = Before + Width;
    private const int Ways = After + Width;
    private const int WayLength = 3;
    private const int TagBlock = (3 * Width) + 1;
    private const int BlockLimit = Ways + (WayLength * WordSplit.Most) + TagBlock;

    private static readonly Lazy<WordModel> Loaded = new(static () => new WordModel(ModelFile.Embedded("words.bin", Kind)));

    [ThreadStatic]
    private static Workspace? _workspace;

    private readonly FormCounts _forms;
    private readonly StemCodes _usages;
    private readonly WeightTable _splits;
    private readonly WeightTable _rows;
    private readonly int[] _classBefore = new int[Width * Width];
    private readonly int[] _lastTag = new int[Width * Width * Width];
    private readonly int[] _tagPairs = new int[Width * Width * Width];

    /// <summary>Reads the model.</summary>
    public WordModel(ModelFile file)
    {
        _forms = new FormCounts(file.Section<ushort>(0));
        _splits = new WeightTable(file.Section<uint>(1), file.Section<short>(2));
        _rows = new WeightTable(file.Section<uint>(3), file.Section<short>(4));
        _usages = new StemCodes(file.Section<uint>(5));
        for (int last = 0; last < Width; last++)
        {
            _rows.AddTo([WordFeatures.ClassBefore(last)], _classBefore.AsSpan(last * Width, Width));
            for (int other = 0; other < Width; other++)
            {
                _rows.AddTo([WordFeatures.TagWithClass(last, other)], _lastTag.AsSpan(((last * Width) + other) * Width, Width));
                _rows.AddTo([WordFeatures.TagPair(last, other)], _tagPairs.AsSpan(((last * Width) + other) * Width, Width));
            }
        }
    }

    /// <summary>The model that is shipped, loaded when first asked for.</summary>
    public static WordModel Default => Loaded.Value;

    /// <summary>Analyses the words of one sentence.</summary>
    /// <param name="foldedWords">Folded words; punctuation marks are items of their own.</param>
    /// <param name="result">One analysis for each.</param>
    public void Analyze(ReadOnlySpan<string> foldedWords, Span<WordAnalysis> result) => Analyze(foldedWords, [], result);

    /// <summary>Analyses the words of one sentence, with what is known of their spelling before folding.</summary>
    /// <param name="foldedWords">Folded words; punctuation marks are items of their own.</param>
    /// <param name="endings">Whether each was written with ة, or empty when that is not known.</param>
    /// <param name="result">One analysis for each.</param>
    public void Analyze(ReadOnlySpan<string> foldedWords, ReadOnlySpan<WordEnding> endings, Span<WordAnalysis> result)
    {
        Workspace workspace = _workspace is { } own && own.Owner == this ? own : _workspace = new Workspace(this);
        for (int start = 0; start < foldedWords.Length; start += MostWords)
        {
            int length = Math.Min(MostWords, foldedWords.Length - start);
            AnalyzePart(workspace, foldedWords.Slice(start, length), endings.IsEmpty ? endings : endings.Slice(start, length), result.Slice(start, length));
        }
    }

    private void AnalyzePart(Workspace workspace, ReadOnlySpan<string> words, ReadOnlySpan<WordEnding> endings, Span<WordAnalysis> result)
    {
        FormCache cache = workspace.Cache;
        cache.Prepare(words.Length + 2, (words.Length + 2) * BlockLimit);
        int[] entries = workspace.Entries;
        entries[0] = entries[words.Length + 1] = Entry(cache, "", WordEnding.Unknown);
        for (int i = 0; i < words.Length; i++)
        {
            entries[i + 1] = Entry(cache, words[i], endings.IsEmpty ? WordEnding.Unknown : endings[i]);
        }

        int[] tags = workspace.Tags;
        tags[0] = tags[words.Length + 1] = TagsOf(cache, "", WordEnding.Unknown, entries[0] + Ways);
        int last = 0;
        for (int i = 0; i < words.Length; i++)
        {
            int way = entries[i + 1] + Ways + (WayLength * Choose(cache.Numbers, entries, i + 1, last));
            last = cache.Numbers[way] & 15;
            workspace.Splits[i] = cache.Numbers[way];
            tags[i + 1] = TagsOf(cache, words[i], endings.IsEmpty ? WordEnding.Unknown : endings[i], way);
        }

        Tag(cache.Numbers, workspace, words, result);
    }

    private static int Choose(int[] numbers, int[] entries, int i, ReadOnlySpan<int> classBefore)
    {
        int entry = entries[i];
        int count = numbers[entry];
        int before = entries[i - 1] + Before;
        int after = entries[i + 1] + After;
        int best = 0;
        int bestScore = int.MinValue;
        for (int way = 0; way < count; way++)
        {
            int place = entry + Ways + (WayLength * way);
            int column = numbers[place] & 15;
            int score = numbers[place + 1] + numbers[before + column] + numbers[after + column] + classBefore[column];
            if (score > bestScore)
            {
                bestScore = score;
                best = way;
            }
        }

        return best;
    }

    private int Choose(int[] numbers, int[] entries, int i, int last) =>
        numbers[entries[i]] == 1 ? 0 : Choose(numbers, entries, i, _classBefore.AsSpan(last * Width, Width));

    private void Tag(int[] numbers, Workspace workspace, ReadOnlySpan<string> words, Span<WordAnalysis> result)
    {
        int[] tags = workspace.Tags;
        int last = Width - 1;
        int beforeLast = Width - 1;
        Span<int> scores = stackalloc int[Width];
        for (int i = 0; i < words.Length; i++)
        {
            var split = WordSplit.Unpack(workspace.Splits[i]);
            PartOfSpeech pos = PartOfSpeech.Punctuation;
            if (HasContent(words[i]))
            {
                int own = tags[i + 1];
                Add(numbers, own, numbers, tags[i] + Width, scores, true);
                Add(numbers, tags[i + 2] + (2 * Width), _lastTag, ((last * Width) + split.Class) * Width, scores, false);
                AddOne(_tagPairs, ((last * Width) + beforeLast) * Width, scores);
                ReadOnlySpan<short> row = _rows.Row(WordFeatures.TagWithStem(last, (uint)numbers[own + (3 * Width)]));
                for (int k = 0; k < row.Length; k++)
                {
                    scores[k] += row[k];
                }

                pos = (PartOfSpeech)Best(scores);
            }

            beforeLast = last;
            last = (int)pos;
            result[i] = new WordAnalysis((byte)split.Proclitics, split.Conjunction, split.Preposition is not ('\0' or 'س'), split.Article, (byte)split.Enclitic, pos);
        }
    }

    private static int Best(ReadOnlySpan<int> scores)
    {
        int best = 0;
        for (int i = 1; i < (int)PartOfSpeech.Other + 1; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return best;
    }

    private static void Add(int[] first, int firstStart, int[] second, int secondStart, Span<int> scores, bool reset)
    {
        ref int one = ref first[firstStart];
        ref int two = ref second[secondStart];
        ref int sum = ref scores[0];
        Vector256<int> low = Vector256.LoadUnsafe(ref one) + Vector256.LoadUnsafe(ref two);
        Vector256<int> high = Vector256.LoadUnsafe(ref one, 8) + Vector256.LoadUnsafe(ref two, 8);
        if (!reset)
        {
            low += Vector256.LoadUnsafe(ref sum);
            high += Vector256.LoadUnsafe(ref sum, 8);
        }

        low.StoreUnsafe(ref sum);
        high.StoreUnsafe(ref sum, 8);
    }

    private static void AddOne(int[] numbers, int start, Span<int> scores)
    {
        ref int one = ref numbers[start];
        ref int sum = ref scores[0];
        (Vector256.LoadUnsafe(ref one) + Vector256.LoadUnsafe(ref sum)).StoreUnsafe(ref sum);
        (Vector256.LoadUnsafe(ref one, 8) + Vector256.LoadUnsafe(ref sum, 8)).StoreUnsafe(ref sum, 8);
    }

    private static bool HasContent(string word)
    {
        foreach (char letter in word)
        {
            if (char.IsLetterOrDigit(letter))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The block of a form: number of ways, its weight for the word after and for the word before, and for each way the split, its score and where its tag block is.</summary>
    private int Entry(FormCache cache, string word, WordEnding ending)
    {
        int block = cache.Find(word, (uint)ending, out int slot);
        if (block >= 0)
        {
            return block;
        }

        Span<WordSplit> splits = stackalloc WordSplit[WordSplit.Most];
        Span<uint> keys = stackalloc uint[WordFeatures.Most];
        int count = WordSplit.Enumerate(word, ending, splits);
        block = cache.Add(word, slot, Ways + (WayLength * count));
        Span<int> numbers = cache.Numbers.AsSpan(block);
        numbers[0] = count;
        _rows.AddTo(keys[..WordFeatures.Neighbour(word, true, keys)], numbers.Slice(Before, Width));
        _rows.AddTo(keys[..WordFeatures.Neighbour(word, false, keys)], numbers.Slice(After, Width));
        for (int i = 0; i < count; i++)
        {
            int place = Ways + (WayLength * i);
            numbers[place] = splits[i].Pack();
            numbers[place + 1] = count == 1 ? 0 : _splits.Sum(keys[..WordFeatures.Split(word, ending, splits[i], _forms, keys)]);
            numbers[place + 2] = -1;
        }

        return block;
    }

    /// <summary>The tag block of a form taken apart in one way: scores for its own tag, for the tag after and for the tag before it, and the hash of its stem.</summary>
    private int TagsOf(FormCache cache, string word, WordEnding ending, int way)
    {
        int known = cache.Numbers[way + 2];
        if (known >= 0)
        {
            return known;
        }

        int block = cache.Allocate(TagBlock);
        cache.Numbers[way + 2] = block;
        var split = WordSplit.Unpack(cache.Numbers[way]);
        Span<uint> keys = stackalloc uint[WordFeatures.Most];
        Span<int> numbers = cache.Numbers.AsSpan(block, TagBlock);
        uint stem = FeatureHash.Of(WordFeatures.Bare(word, split));
        int usage = _usages.Of(stem);
        _rows.AddTo(keys[..WordFeatures.Tag(word, ending, split, _forms, usage, keys)], numbers[..Width]);
        _rows.AddTo(keys[..WordFeatures.TagNeighbour(word, split, usage, true, keys)], numbers.Slice(Width, Width));
        _rows.AddTo(keys[..WordFeatures.TagNeighbour(word, split, usage, false, keys)], numbers.Slice(2 * Width, Width));
        numbers[3 * Width] = (int)stem;
        return block;
    }

    private sealed class Workspace(WordModel owner)
    {
        public WordModel Owner { get; } = owner;

        public FormCache Cache { get; } = new();

        public int[] Entries { get; } = new int[MostWords + 2];

        public int[] Tags { get; } = new int[MostWords + 2];

        public int[] Splits { get; } = new int[MostWords];
    }
}
