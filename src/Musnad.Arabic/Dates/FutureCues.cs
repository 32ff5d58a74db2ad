using Musnad.Arabic.Data;
using Musnad.Arabic.Folding;

namespace Musnad.Arabic.Dates;

/// <summary>Whether what stands before a bare weekday puts it after publication: "سيلتقي نظيره الخميس", "المقرر عقده الأحد".</summary>
internal sealed class FutureCues
{
    private const int MaxWords = 8;
    private const int ShortestVerb = 5;

    private readonly HashSet<(string Role, string Word)> _words = [];
    private readonly List<string> _nouns = [];

    private FutureCues()
    {
        foreach (string[] row in Table.Read("future-cues.tsv"))
        {
            string word = ArabicFolding.Fold(row[1]);
            if (row[0] == "noun")
            {
                _nouns.Add(word);
            }
            else
            {
                _words.Add((row[0], word));
            }
        }
    }

    public static FutureCues Default { get; } = new();

    /// <summary>Whether the nearest cue before a word, in its sentence, is one of the future.</summary>
    public bool Govern(DateText text, int i)
    {
        for (int k = i - 1; k >= 0 && i - k <= MaxWords && text.Gap(k) is not ('\0' or '.' or '؟' or '!' or '؛' or ';'); k--)
        {
            string word = text.Folded(k);
            string bare = word.Length > 2 && (word[0] is 'و' or 'ف') ? word[1..] : word;
            if (_words.Contains(("stop", bare)) || _words.Contains(("stop", word)))
            {
                return false;
            }

            if (_words.Contains(("cue", bare)) || IsFutureVerb(bare))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsFutureVerb(string word) =>
        word.Length >= ShortestVerb && word[0] == 'س' && (word[1] is 'ي' or 'ت')
        && !_nouns.Exists(noun => word.StartsWith(noun, StringComparison.Ordinal));
}
