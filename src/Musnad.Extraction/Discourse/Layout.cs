using Musnad.Annotations;
using Musnad.Text;

namespace Musnad.Extraction.Discourse;

/// <summary>Where things stand: the sentence and the word at a position.</summary>
internal sealed class Layout(AnnotatedText text)
{
    public IReadOnlyList<Word> Words => text.Words;

    /// <summary>Where the body begins: after the headline, if there is one.</summary>
    public int BodyStart => text.HasHeadline && text.Paragraphs.Count > 0 ? text.Paragraphs[0].End : 0;

    /// <summary>Index of the sentence that holds a position, or of the last one that begins before it.</summary>
    public int Sentence(int position)
    {
        IReadOnlyList<TextSpan> sentences = text.Sentences;
        int low = 0;
        int high = sentences.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (sentences[middle].Start <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }

    /// <summary>Start of the sentence that holds a position.</summary>
    public int SentenceStart(int position)
    {
        int sentence = Sentence(position);
        return sentence < 0 ? 0 : text.Sentences[sentence].Start;
    }

    /// <summary>Index of the first word that ends after a position.</summary>
    public int FirstWord(int position)
    {
        int low = 0;
        int high = text.Words.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (text.Words[middle].Span.End <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Index of the first mention that begins at a position or after it.</summary>
    public int FirstMention(int position)
    {
        int low = 0;
        int high = text.Mentions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (text.Mentions[middle].Span.Start < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The words that a range touches, as a half-open range of indices.</summary>
    public (int Start, int End) WordsIn(TextSpan span)
    {
        int start = FirstWord(span.Start);
        int end = start;
        while (end < text.Words.Count && text.Words[end].Span.Start < span.End)
        {
            end++;
        }

        return (start, end);
    }

    /// <summary>The folded words of a range.</summary>
    public string[] FoldedIn(TextSpan span)
    {
        (int start, int end) = WordsIn(span);
        var words = new string[end - start];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = Folded(text.Words[start + i], span);
        }

        return words;
    }

    /// <summary>The folded words of a range as one text.</summary>
    public string Phrase(TextSpan span) => string.Join(' ', FoldedIn(span));

    /// <summary>A word without the letters outside a range: particles written together with a name are no part of it.</summary>
    private static string Folded(Word word, TextSpan span)
    {
        int before = Math.Max(0, span.Start - word.Span.Start);
        int after = Math.Max(0, word.Span.End - span.End);
        return before + after == 0 || before + after >= word.Folded.Length ? word.Folded : word.Folded[before..^after];
    }
}
