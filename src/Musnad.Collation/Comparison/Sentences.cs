using Musnad.Text;

namespace Musnad.Collation.Comparison;

/// <summary>Finds the sentence around a place, by line breaks and closing signs alone.</summary>
internal static class Sentences
{
    private const char ArabicQuestionMark = '\u061F';
    private const int Longest = 600;

    /// <summary>The sentence that holds a range, without white space at its ends and without its full stop.</summary>
    public static Evidence Around(SourceText text, TextSpan span)
    {
        int start = span.Start;
        while (start > 0 && !Ends(text, start - 1) && span.Start - start < Longest)
        {
            start--;
        }

        int end = span.End;
        while (end < text.Length && !Ends(text, end) && end - span.End < Longest)
        {
            end++;
        }

        while (start < span.Start && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > span.End && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return Evidence.Of(text, new TextSpan(start, end));
    }

    /// <summary>Where the first line that holds anything ends: the headline, as a rule.</summary>
    public static int EndOfHeadline(SourceText text)
    {
        int start = 0;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        int end = start;
        while (end < text.Length && text[end] is not ('\n' or '\r'))
        {
            end++;
        }

        return end;
    }

    private static bool Ends(SourceText text, int at) => text[at] switch
    {
        '\n' or '\r' => true,
        '.' or '!' or '?' or ArabicQuestionMark => at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]),
        _ => false,
    };
}
