using System.Text;
using Musnad.Text;

namespace Musnad.Cli.Rendering.Answers;

/// <summary>Words of an article in which places are marked, such as what a search found.</summary>
/// <param name="Text">The words.</param>
/// <param name="Marks">The marked places, in UTF-16 code units of <paramref name="Text"/>, ascending and apart.</param>
internal sealed record MarkedWords(string Text, IReadOnlyList<TextSpan> Marks)
{
    /// <summary>The words with the marked places in square brackets.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Text.Length + (2 * Marks.Count));
        int at = 0;
        foreach (TextSpan mark in Marks)
        {
            text.Append(Text.AsSpan(at, mark.Start - at)).Append('[').Append(Text.AsSpan(mark.Start, mark.Length)).Append(']');
            at = mark.End;
        }

        return text.Append(Text.AsSpan(at)).ToString();
    }
}
