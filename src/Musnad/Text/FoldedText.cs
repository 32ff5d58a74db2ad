namespace Musnad.Text;

/// <summary>A folded form of a text (spelling variants made one) that knows for each of its characters where it came from.</summary>
/// <remarks>Folding may drop or expand characters; it never reorders them.</remarks>
public sealed class FoldedText
{
    private readonly int[] _origins;

    /// <summary>Creates the folded form.</summary>
    /// <param name="text">The folded characters.</param>
    /// <param name="origins">For each folded character the index of its original code unit, ascending, and after the last the length of the original: one more entry than characters.</param>
    /// <exception cref="ArgumentException">The number of origins does not fit.</exception>
    public FoldedText(string text, int[] origins)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(origins);
        if (origins.Length != text.Length + 1)
        {
            throw new ArgumentException("There is one origin for each character and one for the end.", nameof(origins));
        }

        Text = text;
        _origins = origins;
    }

    /// <summary>The folded characters.</summary>
    public string Text { get; }

    /// <summary>The range of the original from which a range of the folded text came, with what was dropped inside and after its last character.</summary>
    /// <remarks>A range that ends inside the letters of one ligature maps to the whole ligature.</remarks>
    public TextSpan ToOriginal(TextSpan folded)
    {
        int end = folded.End;
        while (folded.Start < end && end < Text.Length && _origins[end] == _origins[end - 1])
        {
            end++;
        }

        return new TextSpan(_origins[folded.Start], _origins[end]);
    }
}
