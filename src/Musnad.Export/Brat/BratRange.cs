using System.Globalization;
using Musnad.Text;

namespace Musnad.Export.Brat;

/// <summary>A text-bound annotation's place as brat writes it: fragments without line breaks, in code points, and their words joined by a space.</summary>
/// <param name="Offsets">"start end;start end".</param>
/// <param name="Words">The fragments' words.</param>
internal sealed record BratRange(string Offsets, string Words)
{
    // What Python takes for the end of a line; brat reads its files with it.
    private const string LineBreaks = "\n\r\v\f\u001C\u001D\u001E\u0085\u2028\u2029";

    /// <summary>The place of ranges; null when they hold nothing but line breaks.</summary>
    public static BratRange? Of(SourceText text, IReadOnlyList<Evidence> ranges)
    {
        var fragments = new List<TextSpan>();
        foreach (Evidence range in ranges.OrderBy(range => range.Span.Start))
        {
            int start = range.Span.Start;
            for (int i = start; i <= range.Span.End; i++)
            {
                if (i == range.Span.End || LineBreaks.Contains(text[i], StringComparison.Ordinal))
                {
                    if (i > start)
                    {
                        fragments.Add(new TextSpan(start, i));
                    }

                    start = i + 1;
                }
            }
        }

        return fragments.Count == 0 ? null : new BratRange(
            string.Join(';', fragments.Select(fragment => string.Create(CultureInfo.InvariantCulture, $"{text.ToCodePoints(fragment.Start)} {text.ToCodePoints(fragment.End)}"))),
            string.Join(' ', fragments.Select(fragment => text[fragment])));
    }
}
