namespace Musnad.Text;

/// <summary>A range of an article together with its exact words, so that anyone can verify it.</summary>
/// <remarks>Made only by <see cref="Of"/> and <see cref="Check"/>; an instance therefore always agrees with its text.</remarks>
public sealed record Evidence
{
    private Evidence(TextSpan span, string words)
    {
        Span = span;
        Words = words;
    }

    /// <summary>Where the words stand, in UTF-16 code units.</summary>
    public TextSpan Span { get; }

    /// <summary>The words, exactly as in the text.</summary>
    public string Words { get; }

    /// <summary>The evidence at a range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range is empty or lies outside the text.</exception>
    public static Evidence Of(SourceText text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (span.IsEmpty || span.End > text.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(span), span, "Evidence is a non-empty range inside its text.");
        }

        return new Evidence(span, text[span]);
    }

    /// <summary>The evidence at a range read from outside, or null when the range does not lie in the text or its words differ.</summary>
    public static Evidence? Check(SourceText text, TextSpan span, string words)
    {
        ArgumentNullException.ThrowIfNull(text);
        bool holds = !span.IsEmpty && span.End <= text.Length && text.Slice(span).SequenceEqual(words);
        return holds ? new Evidence(span, words) : null;
    }
}
