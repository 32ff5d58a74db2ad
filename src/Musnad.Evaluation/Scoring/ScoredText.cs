using System.Text;
using Musnad.Text;

namespace Musnad.Evaluation.Scoring;

/// <summary>An article as the scorer counts it: words, each known by its first place when the page repeats a passage.</summary>
internal sealed class ScoredText
{
    private const int RepeatedWords = 8;

    private readonly SourceText _text;
    private readonly List<(int Start, int End)> _words = [];
    private readonly int[] _firstPlaces;

    public ScoredText(SourceText text)
    {
        _text = text;
        var folded = new List<string>();
        foreach ((int start, int end) in WordsOf(text.AsSpan()))
        {
            _words.Add((text.ToCodePoints(start), text.ToCodePoints(end)));
            folded.Add(FoldWord(text.AsSpan()[start..end]));
        }

        _firstPlaces = FirstPlaces(folded);
    }

    /// <summary>Number of code points.</summary>
    public int Length => _text.CodePoints;

    /// <summary>The words of a range; its offsets must lie in the text.</summary>
    public string this[SpanView span] => _text[new TextSpan(_text.FromCodePoints(span.Start), _text.FromCodePoints(span.End))];

    /// <summary>The words, each at its first place, that the ranges touch.</summary>
    public HashSet<int> Cover(IEnumerable<SpanView> spans)
    {
        var covered = new HashSet<int>();
        foreach (SpanView span in spans)
        {
            for (int i = FirstWordEndingAfter(span.Start); i < _words.Count && _words[i].Start < span.End; i++)
            {
                covered.Add(_firstPlaces[i]);
            }
        }

        return covered;
    }

    /// <summary>A name's folded words, parted by a blank.</summary>
    public static string Fold(string? name)
    {
        string folded = FoldWord(name);
        return string.Join(' ', WordsOf(folded).Select(word => folded[word.Start..word.End]));
    }

    private int FirstWordEndingAfter(int start)
    {
        int low = 0;
        int high = _words.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_words[middle].End > start)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    private static List<(int Start, int End)> WordsOf(ReadOnlySpan<char> text)
    {
        var words = new List<(int, int)>();
        for (int start = 0; start < text.Length; start++)
        {
            int end = start;
            while (end < text.Length && IsWordCharacter(text[end]))
            {
                end++;
            }

            if (end > start)
            {
                words.Add((start, end));
                start = end;
            }
        }

        return words;
    }

    private static bool IsWordCharacter(char letter)
        => letter is (>= '\u0621' and <= '\u0652') or (>= '\u0660' and <= '\u0669') or (>= '\u0671' and <= '\u06D3')
            || char.IsAsciiLetterOrDigit(letter);

    // Hamza forms, alef maksura and ta marbuta made one, tatweel and vowel signs dropped: the gold's own folding, which is not the reader's.
    private static string FoldWord(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (char letter in word)
        {
            switch (letter)
            {
                case '\u0622' or '\u0623' or '\u0625':
                    folded.Append('\u0627');
                    break;
                case '\u0649' or '\u0626':
                    folded.Append('\u064A');
                    break;
                case '\u0629':
                    folded.Append('\u0647');
                    break;
                case '\u0624':
                    folded.Append('\u0648');
                    break;
                case '\u0640' or (>= '\u064B' and <= '\u0652'):
                    break;
                default:
                    folded.Append(letter);
                    break;
            }
        }

        return folded.ToString();
    }

    private static int[] FirstPlaces(List<string> words)
    {
        int[] places = [.. Enumerable.Range(0, words.Count)];
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i + RepeatedWords <= words.Count; i++)
        {
            string passage = string.Join(' ', words.GetRange(i, RepeatedWords));
            if (seen.TryAdd(passage, i))
            {
                continue;
            }

            int first = seen[passage];
            for (int k = 0; k < RepeatedWords; k++)
            {
                places[i + k] = places[first + k];
            }
        }

        return places;
    }
}
