using Musnad.Annotations;
using Musnad.Text;

namespace Musnad.Extraction.Discourse;

/// <summary>Where things stand: the sentence and the word at a position.</summary>
internal sealed class Layout(AnnotatedText text)
{
    public IReadOnlyList<Word> Words => text.Words;

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
    public string Phrase(TextSpan span)
    {
        (int start, int end) = WordsIn(span);
        return end - start == 1
            ? text.Words[start].Folded
            : string.Join(' ', Enumerable.Range(start, end - start).Select(i => text.Words[i].Folded));
    }
}
