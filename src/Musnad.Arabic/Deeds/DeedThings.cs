using Musnad.Arabic.Words;

namespace Musnad.Arabic.Deeds;

/// <summary>Words and phrases that as a verb's object decide its sense, folded and without article.</summary>
internal sealed class DeedThings
{
    private static readonly string[] Suffixes = ["هما", "هم", "ها", "نا", "ه"];

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly List<string[]> _phrases = [];

    public bool IsEmpty => _words.Count == 0 && _phrases.Count == 0;

    public void Add(string folded)
    {
        string[] words = folded.Split(' ');
        if (words.Length == 1)
        {
            _words.Add(folded);
        }
        else
        {
            _phrases.Add(words);
        }
    }

    /// <summary>After the words at a token, or -1 when none of them stands there.</summary>
    /// <param name="tokens">All tokens.</param>
    /// <param name="at">The token.</param>
    /// <param name="preposition">The preposition that must be attached, or NUL.</param>
    public int EndAt(List<Token> tokens, int at, char preposition)
    {
        string word = tokens[at].Form.Folded;
        if (preposition != '\0')
        {
            if (word.Length < 3 || word[0] != preposition)
            {
                return -1;
            }

            word = preposition == 'ل' && word[1] == 'ل' ? "ا" + word : word[1..];
        }

        foreach (string[] phrase in _phrases)
        {
            if (Fits(word, phrase[0]) && at + phrase.Length <= tokens.Count && FitsRest(tokens, at, phrase))
            {
                return at + phrase.Length;
            }
        }

        if (_words.Contains(word) || (Bare(word) is { } bare && _words.Contains(bare)))
        {
            return at + 1;
        }

        foreach (string suffix in Suffixes)
        {
            if (word.Length > suffix.Length + 2 && word.EndsWith(suffix, StringComparison.Ordinal))
            {
                string stem = word[..^suffix.Length];
                if (_words.Contains(stem) || (stem[^1] == 'ت' && _words.Contains(stem[..^1] + "ه")))
                {
                    return at + 1;
                }
            }
        }

        return -1;
    }

    private static bool FitsRest(List<Token> tokens, int at, string[] phrase)
    {
        for (int w = 1; w < phrase.Length; w++)
        {
            if (!Fits(tokens[at + w].Form.Folded, phrase[w]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Fits(string word, string wanted) => word == wanted || Bare(word) == wanted;

    private static string? Bare(string word) => word.Length > 3 && word.StartsWith("ال", StringComparison.Ordinal) ? word[2..] : null;
}
