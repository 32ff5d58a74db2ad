using System.Xml;

namespace Musnad.Export.Graphs;

/// <summary>Text as XML 1.0 allows it.</summary>
internal static class XmlText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with U+FFFD for each code unit that XML forbids: most controls, lone surrogates, U+FFFE and U+FFFF.</summary>
    /// <remarks>The length in UTF-16 code units stays the same.</remarks>
    public static string Of(string text)
    {
        int first = 0;
        while (first < text.Length && XmlConvert.IsXmlChar(text[first]))
        {
            first++;
        }

        return first == text.Length ? text : string.Create(text.Length, (text, first), static (result, state) =>
        {
            (string from, int start) = state;
            from.CopyTo(result);
            for (int i = start; i < from.Length; i++)
            {
                if (XmlConvert.IsXmlChar(from[i]))
                {
                    continue;
                }

                if (i + 1 < from.Length && char.IsSurrogatePair(from[i], from[i + 1]))
                {
                    i++;
                }
                else
                {
                    result[i] = Replacement;
                }
            }
        });
    }
}
