using Musnad.Annotations;
using Musnad.Arabic.Folding;
using Musnad.Text;

namespace Musnad.Arabic.Datelines;

/// <summary>The lines of a text that may say who published it, and their words.</summary>
internal static class DatelineText
{
    /// <summary>Longer lines are cut: a dateline stands at an end.</summary>
    public const int MaxLine = 2000;

    /// <summary>The first or last lines that hold anything, in order of the text.</summary>
    public static List<TextSpan> Lines(SourceText text, int count, bool fromEnd)
    {
        var lines = new List<TextSpan>();
        int at = fromEnd ? text.Length : 0;
        ReadOnlySpan<char> all = text.AsSpan();
        while (lines.Count < count && (fromEnd ? at > 0 : at < text.Length))
        {
            int found = fromEnd ? all[..at].LastIndexOfAny('\n', '\r') : all[at..].IndexOfAny('\n', '\r');
            TextSpan line = fromEnd ? new TextSpan(found + 1, at) : new TextSpan(at, found < 0 ? text.Length : at + found);
            if (!all.Slice(line.Start, line.Length).IsWhiteSpace())
            {
                lines.Add(line);
            }

            at = fromEnd ? Math.Max(found, 0) : line.End + 1;
        }

        if (fromEnd)
        {
            lines.Reverse();
        }

        return lines;
    }

    /// <summary>The words of a range.</summary>
    public static List<Word> Words(SourceText text, TextSpan range)
    {
        var words = new List<Word>();
        for (int i = range.Start; i < range.End;)
        {
            int start = i;
            bool isDigit = char.IsDigit(text[i]);
            while (i < range.End && IsWord(text[i]) && char.IsDigit(text[i]) == isDigit)
            {
                i++;
            }

            if (i == start)
            {
                i++;
                continue;
            }

            string folded = ArabicFolding.Fold(text.Slice(new TextSpan(start, i)));
            if (folded.Length > 0)
            {
                words.Add(new Word(new TextSpan(start, i), folded));
            }
        }

        return words;
    }

    private static bool IsWord(char letter) =>
        char.IsLetterOrDigit(letter) || char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark;
}
