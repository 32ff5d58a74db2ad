using System.Collections.Frozen;
using Musnad.Ingest.Data;

namespace Musnad.Ingest.Languages;

/// <summary>Tells a text's language by its script, its letters and its function words.</summary>
internal static class LanguageDetector
{
    private const string Undetermined = "und";
    private const int SampleLength = 2400;
    private const int LongestWord = 24;
    private const int FewestLetters = 3;

    /// <summary>Least share of words that speak for a language.</summary>
    private const double Clear = 0.06;

    /// <summary>Least lead over the next language for a claim not to be heard.</summary>
    private const double Lead = 0.03;

    private static readonly Profile[] Profiles = [.. IngestTable.Read("languages.tsv").Select(Profile.Of)];

    /// <summary>BCP 47 tag of the language; "und" when it cannot be told.</summary>
    /// <param name="text">The text.</param>
    /// <param name="claim">The language that the input claims, or null; heard only when the text leaves it open.</param>
    public static string Detect(ReadOnlySpan<char> text, string? claim = null)
    {
        ReadOnlySpan<char> sample = text[..Math.Min(text.Length, SampleLength)];
        Script script = FindScript(sample);
        string? claimed = Primary(claim);
        if (script == Script.None)
        {
            return Undetermined;
        }

        Span<int> hits = stackalloc int[Profiles.Length];
        int words = Count(sample, script, hits);
        int best = -1;
        int second = -1;
        int chosen = -1;
        for (int i = 0; i < Profiles.Length; i++)
        {
            if (Profiles[i].Script != script)
            {
                continue;
            }

            chosen = Profiles[i].Code == claimed ? i : chosen;
            if (best < 0 || hits[i] > hits[best])
            {
                second = best;
                best = i;
            }
            else if (second < 0 || hits[i] > hits[second])
            {
                second = i;
            }
        }

        if (best < 0)
        {
            return Undetermined;
        }

        bool isClear = hits[best] >= words * Clear && (second < 0 || hits[best] - hits[second] >= words * Lead);
        bool isClaimPossible = chosen >= 0 && (hits[chosen] > 0 || hits[best] == 0);
        return isClear || !isClaimPossible
            ? isClear || hits[best] > 0 || Profiles[best].IsDefault ? Profiles[best].Code : Undetermined
            : Profiles[chosen].Code;
    }

    private static int Count(ReadOnlySpan<char> sample, Script script, Span<int> hits)
    {
        Span<char> word = stackalloc char[LongestWord];
        int words = 0;
        int length = 0;
        int raw = 0;
        for (int i = 0; i <= sample.Length; i++)
        {
            char letter = i < sample.Length ? sample[i] : ' ';
            if (Scripts.Of(letter) == script)
            {
                raw++;
                if (length < LongestWord)
                {
                    word[length++] = Fold(letter);
                }
            }
            else if (!IsMark(letter) && raw > 0)
            {
                words++;
                CountWord(word[..length], sample[(i - raw)..i], script, hits);
                length = 0;
                raw = 0;
            }
            else if (raw > 0)
            {
                raw++;
            }
        }

        return words;
    }

    private static void CountWord(ReadOnlySpan<char> folded, ReadOnlySpan<char> written, Script script, Span<int> hits)
    {
        for (int i = 0; i < hits.Length; i++)
        {
            Profile profile = Profiles[i];
            if (profile.Script == script && profile.Fits(folded, written))
            {
                hits[i]++;
            }
        }
    }

    private static Script FindScript(ReadOnlySpan<char> sample)
    {
        Span<int> counts = stackalloc int[(int)Script.Count];
        int letters = 0;
        foreach (char letter in sample)
        {
            Script script = Scripts.Of(letter);
            if (script != Script.None)
            {
                counts[(int)script]++;
                letters++;
            }
        }

        int best = 0;
        for (int i = 1; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        // Japanese mixes its own letters with Chinese ones.
        bool isJapanese = counts[(int)Script.Kana] * 10 > letters;
        return letters < FewestLetters ? Script.None : isJapanese ? Script.Kana : (Script)best;
    }

    private static char Fold(char letter) => letter switch
    {
        '\u06CC' or '\u0649' => '\u064A',
        '\u06A9' => '\u0643',
        'أ' or 'إ' or 'آ' => 'ا',
        < '\u0080' => (char)(letter | 0x20),
        _ => char.ToLowerInvariant(letter),
    };

    private static bool IsMark(char letter) =>
        letter is (>= '\u064B' and <= '\u065F') or '\u0640' or '\u0670' or '\u200C' or '\u200D' or (>= '\u0300' and <= '\u036F');

    private static string? Primary(string? tag)
    {
        int end = tag?.AsSpan().IndexOfAny('-', '_') ?? -1;
        string? primary = end > 0 ? tag![..end] : tag;
        return primary?.Trim().ToLowerInvariant();
    }

    private sealed record Profile(string Code, Script Script, bool IsDefault, string Letters, string[] Beginnings, FrozenSet<string> Words)
    {
        private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words = Words.GetAlternateLookup<ReadOnlySpan<char>>();

        public static Profile Of(string[] row)
        {
            string[] words = Column(row, 5).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return new Profile(
                row[0],
                Enum.Parse<Script>(row[1]),
                row[2] == "default",
                Column(row, 3),
                Column(row, 4).Split(' ', StringSplitOptions.RemoveEmptyEntries),
                words.Select(word => string.Concat(word.Select(Fold))).ToFrozenSet(StringComparer.Ordinal));
        }

        /// <summary>Whether a word speaks for the language.</summary>
        public bool Fits(ReadOnlySpan<char> folded, ReadOnlySpan<char> written)
        {
            if (_words.Contains(folded) || (Letters.Length > 0 && written.IndexOfAny(Letters) >= 0))
            {
                return true;
            }

            foreach (string beginning in Beginnings)
            {
                if (folded.Length > beginning.Length + 1 && folded.StartsWith(beginning))
                {
                    return true;
                }
            }

            return false;
        }

        private static string Column(string[] row, int index) => index < row.Length ? row[index] : "";
    }
}
