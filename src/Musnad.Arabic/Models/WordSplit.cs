namespace Musnad.Arabic.Models;

/// <summary>One way to take a written word apart.</summary>
/// <param name="Conjunction">Whether the first letter is a conjunction.</param>
/// <param name="Preposition">The preposition (ب, ل, ك) or the future's س, or '\0'.</param>
/// <param name="Article">Whether the stem has the article.</param>
/// <param name="Enclitic">Length of the pronoun.</param>
internal readonly record struct WordSplit(bool Conjunction, char Preposition, bool Article, int Enclitic)
{
    /// <summary>More ways than a word can have.</summary>
    public const int Most = 48;

    private static readonly string[] Pronouns = ["ه", "ي", "ك", "ها", "هم", "هن", "نا", "ني", "كم", "هما", "كما"];

    /// <summary>Length of conjunction and preposition.</summary>
    public int Proclitics => (Conjunction ? 1 : 0) + (Preposition == '\0' ? 0 : 1);

    /// <summary>Which parts there are, as four bits.</summary>
    public int Class => (Conjunction ? 1 : 0) | (Preposition == '\0' ? 0 : 2) | (Article ? 4 : 0) | (Enclitic > 0 ? 8 : 0);

    /// <summary>The split as a number.</summary>
    public int Pack() => Class | (Preposition << 4) | (Enclitic << 20);

    /// <summary>The split from its number.</summary>
    public static WordSplit Unpack(int packed) => new((packed & 1) != 0, (char)((packed >> 4) & 0xFFFF), (packed & 4) != 0, packed >> 20);

    /// <summary>What is left of the word without proclitics and pronoun; the article stays.</summary>
    public ReadOnlySpan<char> Stem(ReadOnlySpan<char> word) => word[Proclitics..(word.Length - Enclitic)];

    /// <summary>All ways in which a folded word can be taken apart by its letters; the first takes nothing off.</summary>
    /// <param name="word">The folded word.</param>
    /// <param name="ending">What is known of its last letter: a written ة is no pronoun.</param>
    /// <param name="splits">Where they go.</param>
    /// <returns>How many there are.</returns>
    public static int Enumerate(ReadOnlySpan<char> word, WordEnding ending, Span<WordSplit> splits)
    {
        int count = 0;
        splits[count++] = default;
        if (word.Length < 2 || word.Length > 24 || !IsArabic(word))
        {
            return count;
        }

        bool pronouns = ending != WordEnding.TaMarbuta;
        count = WithProclitics(word, false, pronouns, splits, count);
        if (word[0] is 'و' or 'ف')
        {
            splits[count++] = new WordSplit(true, '\0', false, 0);
            count = WithProclitics(word, true, pronouns, splits, count);
        }

        return count;
    }

    private static int WithProclitics(ReadOnlySpan<char> word, bool conjunction, bool pronouns, Span<WordSplit> splits, int count)
    {
        ReadOnlySpan<char> rest = conjunction ? word[1..] : word;
        count = WithRest(rest, new WordSplit(conjunction, '\0', false, 0), pronouns, splits, count);
        if (rest.Length >= 3 && rest[0] is 'ب' or 'ل' or 'ك' or 'س')
        {
            var split = new WordSplit(conjunction, rest[0], false, 0);
            splits[count++] = split;
            count = WithRest(rest[1..], split, pronouns, splits, count);
        }

        return count;
    }

    private static int WithRest(ReadOnlySpan<char> rest, WordSplit split, bool pronouns, Span<WordSplit> splits, int count)
    {
        bool article = split.Preposition switch
        {
            'س' => false,
            'ل' => rest.Length >= 3 && rest[0] == 'ل',
            _ => rest.Length >= 4 && rest[0] == 'ا' && rest[1] == 'ل',
        };
        if (article)
        {
            splits[count++] = split with { Article = true };
        }

        foreach (string pronoun in pronouns ? Pronouns : [])
        {
            if (rest.EndsWith(pronoun, StringComparison.Ordinal))
            {
                int stem = rest.Length - pronoun.Length;
                if (stem >= 2 || (stem == 1 && split.Preposition == '\0' && rest[0] is 'ل' or 'ب' or 'ك'))
                {
                    splits[count++] = split with { Enclitic = pronoun.Length };
                }
            }
        }

        return count;
    }

    private static bool IsArabic(ReadOnlySpan<char> word)
    {
        foreach (char letter in word)
        {
            if (letter is < '\u0621' or > '\u064A')
            {
                return false;
            }
        }

        return true;
    }
}
