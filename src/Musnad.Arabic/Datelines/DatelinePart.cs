using Musnad.Text;

namespace Musnad.Arabic.Datelines;

/// <summary>A part of a line between the marks that part datelines.</summary>
/// <param name="Span">Where it stands, without the space around it.</param>
/// <param name="Words">How many words it has.</param>
/// <param name="Mark">The mark after it; NUL at the line's end.</param>
/// <param name="IsBracketed">Whether it stands in round brackets.</param>
internal readonly record struct DatelinePart(TextSpan Span, int Words, char Mark, bool IsBracketed)
{
    /// <summary>Parts a line; only its beginning, for datelines are short.</summary>
    public static List<DatelinePart> Split(SourceText text, TextSpan line, int most)
    {
        var parts = new List<DatelinePart>();
        int start = line.Start;
        bool isBracketed = false;
        for (int i = line.Start; i <= line.End && parts.Count < most; i++)
        {
            char mark = i == line.End ? '\0' : text[i];
            if (i < line.End && !IsMark(text, i, line))
            {
                continue;
            }

            TextSpan span = Trim(text, start, i);
            if (!span.IsEmpty)
            {
                parts.Add(new DatelinePart(span, CountWords(text, span), After(text, i, line, mark), isBracketed && mark == ')'));
            }

            isBracketed = mark == '(';
            start = i + 1;
        }

        return parts;
    }

    /// <summary>A range without the white space and dots at its ends.</summary>
    public static TextSpan Trim(SourceText text, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '\u200F' or '\u200E' or '.'))
        {
            start++;
        }

        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '\u200F' or '\u200E' or '.'))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    /// <summary>Number of words of a range; many when it holds anything but letters, digits, dots and space.</summary>
    public static int CountWords(SourceText text, TextSpan span)
    {
        int words = 0;
        bool isInside = false;
        foreach (char letter in text.Slice(span))
        {
            bool isWord = char.IsLetterOrDigit(letter) || char.GetUnicodeCategory(letter) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.Format;
            if (!isWord && !char.IsWhiteSpace(letter) && letter != '.')
            {
                return int.MaxValue;
            }

            words += isWord && !isInside ? 1 : 0;
            isInside = isWord;
        }

        return words;
    }

    private static bool IsMark(SourceText text, int i, TextSpan line) => text[i] switch
    {
        '-' or '–' or '—' or '(' or ')' or ':' or '،' or ',' or '/' or '|' => true,
        '\u0640' => i > line.Start && char.IsWhiteSpace(text[i - 1]) && (i + 1 == line.End || char.IsWhiteSpace(text[i + 1])),
        _ => false,
    };

    /// <summary>The mark after a part; of a closing bracket what follows it.</summary>
    private static char After(SourceText text, int i, TextSpan line, char mark)
    {
        if (mark != ')')
        {
            return mark == '\u0640' ? '-' : mark;
        }

        int next = i + 1;
        while (next < line.End && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return next == line.End ? '\0' : text[next];
    }
}
