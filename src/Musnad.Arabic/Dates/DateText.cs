using Musnad.Annotations;
using Musnad.Arabic.Folding;
using Musnad.Text;

namespace Musnad.Arabic.Dates;

/// <summary>A text's words as the date readers see them: meaning, number, and what stands between two words.</summary>
internal sealed class DateText(SourceText text, IReadOnlyList<Word> words)
{
    private static readonly DateLexicon Lexicon = DateLexicon.Default;

    public int Count => words.Count;

    public string Folded(int i) => words[i].Folded;

    /// <summary>The word at an index looked up; the default outside the text.</summary>
    public DateToken At(int i) => (uint)i < (uint)words.Count ? Lexicon.Find(words[i].Folded) : default;

    /// <summary>Whether a date may begin at a word: the test that every word of a text takes.</summary>
    public static bool MayStart(string folded) => Lexicon.IsStarter(folded) || HasDigit(folded);

    /// <summary>Whether a word is a number, perhaps after a particle and article.</summary>
    private static bool HasDigit(string folded)
    {
        if (folded.Length == 0)
        {
            return false;
        }

        return char.IsAsciiDigit(folded[0]) || (folded.Length > 1 && (char.IsAsciiDigit(folded[1]) || char.IsAsciiDigit(folded[^1])));
    }

    public bool TryNumber(int i, out DateNumber number)
    {
        number = default;
        return (uint)i < (uint)words.Count && DateNumber.TryRead(words[i].Folded, out number);
    }

    /// <summary>The punctuation between a word and the next: a space when there is none, NUL at the text's ends, for line breaks and for more than one mark.</summary>
    public char Gap(int i)
    {
        if (i < 0 || i + 1 >= words.Count)
        {
            return '\0';
        }

        char gap = ' ';
        foreach (char mark in text.Slice(new TextSpan(words[i].Span.End, Math.Max(words[i].Span.End, words[i + 1].Span.Start))))
        {
            if (mark is '\n' or '\r' or '\u2028' or '\u2029')
            {
                return '\0';
            }

            if (char.IsWhiteSpace(mark) || mark == '\u0640' || char.GetUnicodeCategory(mark) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            if (gap != ' ')
            {
                return '\0';
            }

            gap = mark;
        }

        return gap;
    }

    /// <summary>Whether only space stands between a word and the one before.</summary>
    public bool Joins(int i) => Gap(i - 1) == ' ';

    /// <summary>Whether a word of this role, without particle, follows the word before with only space between.</summary>
    public bool Follows(int i, DateRoles role) => At(i).Is(role) && Joins(i);

    /// <summary>Whether the words from an index are these, with only space between them and before them.</summary>
    public bool FollowsWith(int i, string[] folded)
    {
        for (int k = 0; k < folded.Length; k++)
        {
            if (i + k >= words.Count || !Joins(i + k) || words[i + k].Folded != folded[k])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a word alone stands in quotation marks, as a newspaper's name does.</summary>
    public bool IsQuoted(int i)
    {
        TextSpan span = words[i].Span;
        return span.Start > 0 && span.End < text.Length
            && text[span.Start - 1] is '«' or '"' or '“' or '”' or '\''
            && text[span.End] is '»' or '"' or '”' or '“' or '\'';
    }

    /// <summary>Whether a word is written with the ending "an".</summary>
    public bool HasTanwin(int i) => text.Slice(words[i].Span).Contains('\u064B');

    /// <summary>The range of words, without the particles of the first.</summary>
    public TextSpan Span(int first, int next)
    {
        TextSpan word = words[first].Span;
        int particle = At(first).Term is null && TryNumber(first, out DateNumber number) ? number.Particle : At(first).Particle;
        int start = word.Start;
        if (particle > 0)
        {
            FoldedText folded = ArabicFolding.FoldWithOrigins(text[word]);
            start += folded.ToOriginal(new TextSpan(particle, folded.Text.Length)).Start;
        }

        int end = words[next - 1].Span.End;
        ReadOnlySpan<char> inside = text.Slice(new TextSpan(start, end));
        bool isOpen = inside.LastIndexOf('(') > inside.LastIndexOf(')');
        return new TextSpan(start, isOpen ? AfterBracket(end) : end);
    }

    /// <summary>The place after a closing bracket that stands here, perhaps after a space.</summary>
    private int AfterBracket(int end)
    {
        int bracket = end < text.Length && text[end] == ' ' ? end + 1 : end;
        return bracket < text.Length && text[bracket] == ')' ? bracket + 1 : end;
    }
}
