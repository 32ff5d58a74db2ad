using Musnad.Annotations;
using Musnad.Text;

namespace Musnad.Arabic.Dates;

/// <summary>Finds the dates of an Arabic text and resolves them to days.</summary>
/// <remarks>Thread-safe; one look-up for a word that begins no date, linear time.</remarks>
internal sealed class DateReader
{
    private DateReader()
    {
    }

    public static DateReader Default { get; } = new();

    /// <summary>The dates of a text, in its order; they do not overlap.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words; a number and letters attached to it may be one word or two.</param>
    /// <param name="published">The day of publication; without it only full dates are resolved.</param>
    public List<DateMention> Read(SourceText text, IReadOnlyList<Word> words, DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        var mentions = new List<DateMention>();
        var dates = new DateText(text, words);
        DayExpressionReader? reader = null;
        for (int i = 0; i < words.Count; i++)
        {
            if (!DateText.MayStart(words[i].Folded))
            {
                continue;
            }

            reader ??= new DayExpressionReader(dates, new DateResolver(published));
            DayReading reading = reader.Read(i);
            if (reading.IsFound)
            {
                mentions.Add(new DateMention(dates.Span(i, reading.Next), reading.Day, reading.IsAbsolute));
                i = reading.Next - 1;
            }
        }

        return mentions;
    }
}
