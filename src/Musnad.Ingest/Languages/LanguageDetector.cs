namespace Musnad.Ingest.Languages;

/// <summary>Tells a text's language by its script, its letters and its function words.</summary>
internal static class LanguageDetector
{
    private const string Undetermined = "und";
    private const int SampleLength = 1600;
    private const int LongestWord = 24;
    private const int FewestLetters = 3;

    /// <summary>Least share of words that speak for a language.</summary>
    private const double Clear = 0.06;

    /// <summary>Least lead over the next language for a claim not to be heard.</summary>
    private const double Lead = 0.03;

    private static readonly LanguageProfiles Profiles = LanguageProfiles.Load();

    /// <summary>BCP 47 tag of the language; "und" when it cannot be told.</summary>
    /// <param name="text">The text.</param>
    /// <param name="claim">The language that the input claims, or null; heard only when the text leaves it open.</param>
    public static string Detect(ReadOnlySpan<char> text, string? claim = null)
    {
        ReadOnlySpan<char> sample = text[..Math.Min(text.Length, SampleLength)];
        Script script = FindScript(sample);
        IReadOnlyList<Language> languages = Profiles.Of(script);
        if (languages.Count == 0)
        {
            return Undetermined;
        }

        Span<int> hits = stackalloc int[languages.Count];
        int words = Count(sample, script, hits);
        int best = 0;
        int second = -1;
        for (int i = 1; i < hits.Length; i++)
        {
            if (hits[i] > hits[best])
            {
                second = best;
                best = i;
            }
            else if (second < 0 || hits[i] > hits[second])
            {
                second = i;
            }
        }

        bool isClear = hits[best] > 0 && hits[best] >= words * Clear && (second < 0 || hits[best] - hits[second] >= words * Lead);
        if (!isClear && Claimed(languages, claim) is var claimed and >= 0 && (hits[claimed] > 0 || hits[best] == 0))
        {
            return languages[claimed].Code;
        }

        return hits[best] > 0 || languages[best].IsDefault ? languages[best].Code : Undetermined;
    }

    private static int Claimed(IReadOnlyList<Language> languages, string? claim)
    {
        int end = claim?.AsSpan().IndexOfAny('-', '_') ?? -1;
        string? primary = (end > 0 ? claim![..end] : claim)?.Trim();
        for (int i = 0; primary is not null && i < languages.Count; i++)
        {
            if (languages[i].Code.Equals(primary, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Counts the words, and for each language those that speak for it.</summary>
    private static int Count(ReadOnlySpan<char> sample, Script script, Span<int> hits)
    {
        Span<char> word = stackalloc char[LongestWord];
        int words = 0;
        int length = 0;
        uint spoken = 0;
        for (int i = 0; i <= sample.Length; i++)
        {
            char letter = i < sample.Length ? sample[i] : ' ';
            if (Scripts.Of(letter) == script)
            {
                spoken |= Profiles.OfLetter(letter);
                if (length < LongestWord)
                {
                    word[length++] = LanguageProfiles.Fold(letter);
                }
            }
            else if (length > 0 && !IsMark(letter))
            {
                words++;
                for (uint mask = spoken | Profiles.OfWord(script, word[..length]); mask != 0; mask &= mask - 1)
                {
                    hits[int.TrailingZeroCount((int)mask)]++;
                }

                length = 0;
                spoken = 0;
            }
        }

        return words;
    }

    private static Script FindScript(ReadOnlySpan<char> sample)
    {
        Span<int> counts = stackalloc int[(int)Script.Count];
        counts.Clear();
        foreach (char letter in sample)
        {
            counts[(int)Scripts.Of(letter)]++;
        }

        int letters = sample.Length - counts[0];
        int best = 1;
        for (int i = 2; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        // Japanese mixes its own letters with Chinese ones.
        bool isJapanese = counts[(int)Script.Kana] * 10 > letters;
        return letters < FewestLetters ? Script.None : isJapanese ? Script.Kana : (Script)best;
    }

    private static bool IsMark(char letter) =>
        letter is (>= '\u064B' and <= '\u065F') or '\u0640' or '\u0670' or '\u200C' or '\u200D' or (>= '\u0300' and <= '\u036F');
}
