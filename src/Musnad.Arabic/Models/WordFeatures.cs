namespace Musnad.Arabic.Models;

/// <summary>The features from which words are taken apart and tagged; training and reading use the same.</summary>
internal static class WordFeatures
{
    /// <summary>More features than one place has.</summary>
    public const int Most = 48;

    /// <summary>Features of one split of a form, independent of context (table of splits).</summary>
    public static int Split(ReadOnlySpan<char> word, WordEnding ending, WordSplit split, FormCounts forms, Span<uint> keys)
    {
        ReadOnlySpan<char> stem = split.Stem(word);
        ReadOnlySpan<char> rest = word[split.Proclitics..];
        ReadOnlySpan<char> pronoun = word[(word.Length - split.Enclitic)..];
        uint before = (split.Conjunction ? word[0] : 0u) | ((uint)split.Preposition << 12) | (split.Article ? 1u << 30 : 0);
        uint after = FeatureHash.Of(pronoun);
        uint label = FeatureHash.Key(0, before, after);
        uint parts = (uint)split.Class;
        int n = 0;
        keys[n++] = FeatureHash.Key(1, label);
        keys[n++] = FeatureHash.Key(2, label, FeatureHash.Of(word));
        keys[n++] = FeatureHash.Key(3, label, FeatureHash.Of(stem));
        keys[n++] = FeatureHash.Key(4, parts, FeatureHash.Of(stem));
        keys[n++] = FeatureHash.Key(5, before, FeatureHash.Of(rest));
        keys[n++] = FeatureHash.Key(6, after, FeatureHash.Of(rest));
        keys[n++] = FeatureHash.Key(7, label, (uint)Math.Min(stem.Length, 7));
        keys[n++] = FeatureHash.Key(8, after, (uint)ending);
        for (int length = 1; length <= 4 && length <= rest.Length; length++)
        {
            keys[n++] = FeatureHash.Key(9, before, FeatureHash.Of(rest[..length]));
        }

        for (int length = 1; length <= 4 && length <= stem.Length; length++)
        {
            keys[n++] = FeatureHash.Key(10, after, FeatureHash.Of(stem[^length..]));
        }

        for (int length = 3; length <= 5 && length <= word.Length; length++)
        {
            keys[n++] = FeatureHash.Key(11, after, FeatureHash.Of(word[^length..]));
        }

        keys[n++] = FeatureHash.Key(12, label, Ends(stem, 1, 1));
        keys[n++] = FeatureHash.Key(13, before, Ends(rest, 2, 1));
        keys[n++] = FeatureHash.Key(14, before, Pattern(rest));
        keys[n++] = FeatureHash.Key(15, after, Pattern(stem));
        return Counted(word, split, forms, before, after, parts, keys, n);
    }

    /// <summary>Features of a form as the word before (or after) another (table of rows; columns are split classes).</summary>
    public static int Neighbour(ReadOnlySpan<char> word, bool isBefore, Span<uint> keys)
    {
        uint side = isBefore ? 20u : 24u;
        keys[0] = FeatureHash.Key(side, FeatureHash.Of(word));
        keys[1] = FeatureHash.Key(side + 1, FeatureHash.Of(word[Math.Max(0, word.Length - 2)..]));
        keys[2] = FeatureHash.Key(side + 2, FeatureHash.Of(word[..Math.Min(2, word.Length)]));
        keys[3] = FeatureHash.Key(side + 3, Ends(word, 3, 0), (uint)Math.Min(word.Length, 4));
        return 4;
    }

    /// <summary>The feature of the split class of the word before (table of rows; columns are split classes).</summary>
    public static uint ClassBefore(int splitClass) => FeatureHash.Key(28, (uint)splitClass);

    /// <summary>Features of a split form for its own tag.</summary>
    public static int Tag(ReadOnlySpan<char> word, WordEnding ending, WordSplit split, FormCounts forms, int usage, Span<uint> keys)
    {
        ReadOnlySpan<char> stem = Bare(word, split);
        uint parts = (uint)split.Class;
        uint before = (split.Conjunction ? word[0] : 0u) | ((uint)split.Preposition << 12) | (split.Article ? 1u << 30 : 0);
        int n = 0;
        keys[n++] = FeatureHash.Key(40, parts);
        keys[n++] = FeatureHash.Key(41, FeatureHash.Of(word));
        keys[n++] = FeatureHash.Key(42, FeatureHash.Of(stem));
        keys[n++] = FeatureHash.Key(43, parts, FeatureHash.Of(stem));
        keys[n++] = FeatureHash.Key(44, before, (uint)ending);
        keys[n++] = FeatureHash.Key(45, FeatureHash.Of(word[(word.Length - split.Enclitic)..]), stem.IsEmpty ? 0u : stem[^1]);
        keys[n++] = FeatureHash.Key(46, Pattern(stem), parts & 12);
        keys[n++] = FeatureHash.Key(47, Shape(word));
        keys[n++] = FeatureHash.Key(48, (uint)Math.Min(stem.Length, 8), parts & 4);
        for (int length = 1; length <= 4 && length < stem.Length; length++)
        {
            keys[n++] = FeatureHash.Key(49, parts & 12, FeatureHash.Of(stem[..length]));
            keys[n++] = FeatureHash.Key(50, parts & 12, FeatureHash.Of(stem[^length..]));
        }

        keys[n++] = FeatureHash.Key(51, Ends(stem, 1, 1), parts & 12);
        keys[n++] = FeatureHash.Key(52, Ends(stem, 1, 2), parts & 4);
        keys[n++] = FeatureHash.Key(53, Ends(stem, 2, 1), parts & 4);
        uint seen = (uint)forms.Step(stem) | ((uint)forms.Step("ال", stem) << 4);
        keys[n++] = FeatureHash.Key(54, seen, parts & 4);
        keys[n++] = FeatureHash.Key(55, (uint)usage);
        keys[n++] = FeatureHash.Key(56, (uint)usage, parts);
        return n;
    }

    /// <summary>Features of a split form for the tag of the word after (or before) it.</summary>
    public static int TagNeighbour(ReadOnlySpan<char> word, WordSplit split, int usage, bool isBefore, Span<uint> keys)
    {
        uint side = isBefore ? 60u : 70u;
        ReadOnlySpan<char> stem = Bare(word, split);
        uint parts = (uint)split.Class;
        int n = 0;
        keys[n++] = FeatureHash.Key(side, parts);
        keys[n++] = FeatureHash.Key(side + 1, FeatureHash.Of(stem));
        keys[n++] = FeatureHash.Key(side + 2, FeatureHash.Of(stem[Math.Max(0, stem.Length - 3)..]), parts & 12);
        keys[n++] = FeatureHash.Key(side + 3, FeatureHash.Of(stem[Math.Max(0, stem.Length - 2)..]), parts & 12);
        keys[n++] = FeatureHash.Key(side + 4, FeatureHash.Of(stem[..Math.Min(2, stem.Length)]), parts & 12);
        keys[n++] = FeatureHash.Key(side + 5, Ends(stem, 1, 1), parts);
        keys[n++] = FeatureHash.Key(side + 6, Shape(word));
        keys[n++] = FeatureHash.Key(side + 7, (uint)usage);
        return n;
    }

    /// <summary>The tag before with the word's split class.</summary>
    public static uint TagWithClass(int last, int splitClass) => FeatureHash.Key(80, (uint)last, (uint)splitClass);

    /// <summary>The two tags before.</summary>
    public static uint TagPair(int last, int beforeLast) => FeatureHash.Key(81, (uint)(last | (beforeLast << 4)));

    /// <summary>The tag before with the word's own stem.</summary>
    public static uint TagWithStem(int last, uint stem) => FeatureHash.Key(82, (uint)last, stem);

    /// <summary>The stem without article.</summary>
    public static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word, WordSplit split)
    {
        ReadOnlySpan<char> stem = split.Stem(word);
        return !split.Article ? stem : split.Preposition == 'ل' ? stem[1..] : stem[2..];
    }

    private static int Counted(ReadOnlySpan<char> word, WordSplit split, FormCounts forms, uint before, uint after, uint parts, Span<uint> keys, int n)
    {
        ReadOnlySpan<char> stem = split.Stem(word);
        ReadOnlySpan<char> rest = word[split.Proclitics..];
        uint whole = (uint)forms.Step(word);
        uint bare = (uint)forms.Step(rest);
        uint inner = split.Enclitic == 0 ? bare : (uint)forms.Step(stem);
        keys[n++] = FeatureHash.Key(30, before, (whole << 4) | bare);
        keys[n++] = FeatureHash.Key(31, parts, (whole << 4) | inner);
        keys[n++] = FeatureHash.Key(32, parts, (uint)Math.Min(stem.Length, 4) | ((inner > 0 ? 1u : 0) << 4) | ((bare > 0 ? 1u : 0) << 5));
        uint relatives = Seen(forms, "ال", rest) | (Seen(forms, "و", rest) << 1) | (Seen(forms, "ب", rest) << 2) | (Seen(forms, "ل", rest) << 3);
        keys[n++] = FeatureHash.Key(33, before, relatives);
        keys[n++] = FeatureHash.Key(34, parts, relatives | (bare << 4));
        if (split.Enclitic > 0)
        {
            Span<char> other = stackalloc char[stem.Length + 2];
            stem.CopyTo(other);
            uint others = 0;
            foreach (string pronoun in (ReadOnlySpan<string>)["ه", "ها", "هم", "نا"])
            {
                pronoun.CopyTo(other[stem.Length..]);
                int length = stem.Length + pronoun.Length;
                others = (others << 1) | (forms.Step(other[..length]) > 0 ? 1u : 0);
            }

            other[stem.Length - 1] = stem[^1] is 'ت' ? 'ه' : stem[^1] is 'ا' ? 'ي' : stem[^1];
            uint nominal = stem[^1] is 'ت' or 'ا' ? (uint)forms.Step(other[..stem.Length]) + 1 : 0;
            keys[n++] = FeatureHash.Key(35, after, others | (inner > 0 ? 64u : 0));
            keys[n++] = FeatureHash.Key(36, after, nominal);
            keys[n++] = FeatureHash.Key(37, after, nominal | (inner << 5));
            keys[n++] = FeatureHash.Key(38, after, Seen(forms, "ال", stem) | (inner << 1));
        }
        else
        {
            keys[n++] = FeatureHash.Key(39, FeatureHash.Of(word[Math.Max(0, word.Length - 1)..]), Seen(forms, "ال", rest) | (bare << 1));
        }

        return n;
    }

    private static uint Seen(FormCounts forms, string before, ReadOnlySpan<char> form) => forms.Step(before, form) > 0 ? 1u : 0;

    private static uint Ends(ReadOnlySpan<char> form, int first, int last)
    {
        uint value = (uint)Math.Min(form.Length, first + last);
        for (int i = 0; i < first && i < form.Length; i++)
        {
            value = (value * 67) + (form[i] & 63u);
        }

        for (int i = 0; i < last && i < form.Length; i++)
        {
            value = (value * 67) + (form[^(i + 1)] & 63u);
        }

        return value;
    }

    private static uint Pattern(ReadOnlySpan<char> form)
    {
        uint value = 1;
        foreach (char letter in form[..Math.Min(form.Length, 10)])
        {
            uint kind = letter switch { 'ا' => 1, 'و' => 2, 'ي' => 3, 'ت' => 4, 'م' => 5, 'ن' => 6, 'ه' => 7, 'س' => 8, _ => 0 };
            value = (value * 9) + kind;
        }

        return value;
    }

    private static uint Shape(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
        {
            return 0;
        }

        char first = word[0];
        char last = word[^1];
        uint kind = Kind(first) | (Kind(last) << 3);
        return kind | ((uint)Math.Min(word.Length, 4) << 6);
    }

    private static uint Kind(char letter) => letter switch
    {
        >= '0' and <= '9' => 1,
        >= 'a' and <= 'z' => 2,
        >= '\u0621' and <= '\u064A' => 3,
        '.' or '،' or ',' or ':' or '؛' or '؟' or '!' => 4,
        _ => char.IsPunctuation(letter) || char.IsSymbol(letter) ? 5u : 6u,
    };
}
