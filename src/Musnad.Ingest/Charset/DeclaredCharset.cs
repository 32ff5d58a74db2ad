using System.Text;

namespace Musnad.Ingest.Charset;

/// <summary>Finds the encoding that a page declares in a meta element or in its XML declaration.</summary>
internal static class DeclaredCharset
{
    private const int Reach = 8192;

    /// <summary>The declared encoding, or null when there is none or it is not known.</summary>
    public static Encoding? Find(ReadOnlySpan<byte> page)
    {
        string head = Encoding.Latin1.GetString(page[..Math.Min(page.Length, Reach)]);
        return FindAfter(head, "charset", "<meta") ?? FindAfter(head, "encoding", "<?xml");
    }

    private static Encoding? FindAfter(string head, string word, string opening)
    {
        int from = 0;
        while (head.IndexOf(word, from, StringComparison.OrdinalIgnoreCase) is var at and >= 0)
        {
            from = at + word.Length;
            int tag = head.LastIndexOf('<', at);
            int value = SkipAny(head, from, " \t\r\n");
            if (tag < 0 || value >= head.Length || head[value] != '='
                || !head.AsSpan(tag).StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            value = SkipAny(head, value + 1, " \t\r\n\"'");
            int end = value;
            while (end < head.Length && (char.IsAsciiLetterOrDigit(head[end]) || head[end] is '-' or '_' or ':' or '.'))
            {
                end++;
            }

            if (end > value && Encodings.Find(head[value..end]) is { } encoding)
            {
                return encoding;
            }
        }

        return null;
    }

    private static int SkipAny(string text, int from, string skipped)
    {
        while (from < text.Length && skipped.Contains(text[from], StringComparison.Ordinal))
        {
            from++;
        }

        return from;
    }
}
