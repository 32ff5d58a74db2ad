using System.Globalization;
using Musnad.Annotations;
using Musnad.Arabic.Folding;
using Musnad.Text;

namespace Musnad.Tests.Dates;

/// <summary>A plain tokenizer for cases: runs of letters with their marks, runs of digits, or runs of both.</summary>
internal static class CaseWords
{
    public static List<Word> Of(SourceText text, bool partsDigits)
    {
        var words = new List<Word>();
        for (int i = 0; i < text.Length;)
        {
            int start = i;
            bool? isDigit = null;
            while (i < text.Length && Kind(text[i]) is { } kind && (kind == Mark || !partsDigits || isDigit is null || isDigit == (kind == Digit)))
            {
                isDigit ??= kind == Mark ? null : kind == Digit;
                i++;
            }

            if (i == start)
            {
                i++;
            }
            else if (isDigit is not null)
            {
                var span = new TextSpan(start, i);
                words.Add(new Word(span, ArabicFolding.Fold(text.Slice(span))));
            }
        }

        return words;
    }

    private const int Letter = 0;
    private const int Digit = 1;
    private const int Mark = 2;

    private static int? Kind(char c) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.NonSpacingMark => Mark,
        UnicodeCategory.ModifierLetter => Mark,
        UnicodeCategory.DecimalDigitNumber => Digit,
        _ => char.IsLetter(c) ? Letter : null,
    };
}
