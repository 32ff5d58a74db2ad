using System.Collections.Frozen;
using System.Text;
using Musnad.Ingest.Data;

namespace Musnad.Ingest.Html;

/// <summary>Knows what on a page is no part of its article.</summary>
internal static class Boilerplate
{
    private const int LongestMark = 500;
    private const int LongestPhrase = 40;

    private static readonly string[] Patterns = [.. IngestTable.Read("boilerplate-classes.tsv").Select(row => row[0])];
    private static readonly string[] Beginnings = [.. Patterns.Where(pattern => pattern.EndsWith('*')).Select(pattern => pattern[..^1])];
    private static readonly string[] Endings = [.. Patterns.Where(pattern => pattern.StartsWith('*')).Select(pattern => pattern[1..])];
    private static readonly FrozenSet<string> Exact = Patterns.Where(pattern => !pattern.Contains('*', StringComparison.Ordinal)).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ExactLookup = Exact.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string> Phrases = IngestTable.Read("read-also.tsv").Select(row => Fold(row[1])).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a class or id attribute marks an element as boilerplate.</summary>
    public static bool IsMarked(string? attribute)
    {
        if (attribute is null || attribute.Length > LongestMark)
        {
            return false;
        }

        foreach (Range range in attribute.AsSpan().SplitAny(" \t\r\n"))
        {
            ReadOnlySpan<char> mark = attribute.AsSpan()[range];
            if (!mark.IsEmpty && (ExactLookup.Contains(mark) || Fits(mark)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a paragraph leads to other articles.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="linked">Number of its characters that are links.</param>
    /// <param name="isHeading">Whether the phrase stands alone, so that links after it belong to it.</param>
    public static bool LeadsElsewhere(string text, int linked, out bool isHeading)
    {
        isHeading = false;
        int colon = text.AsSpan(0, Math.Min(text.Length, LongestPhrase)).IndexOfAny(":.…|");
        string whole = text.Length <= LongestPhrase ? Fold(text) : "";
        if (whole.Length > 0 && Phrases.Contains(whole))
        {
            isHeading = true;
            return true;
        }

        if (colon > 0 && Phrases.Contains(Fold(text[..colon])))
        {
            return true;
        }

        return linked * 2 > text.Length && BeginsWithPhrase(text);
    }

    private static bool BeginsWithPhrase(string text)
    {
        string start = Fold(text[..Math.Min(text.Length, LongestPhrase)]);
        for (int end = start.IndexOf(' ', StringComparison.Ordinal); end > 0; end = start.IndexOf(' ', end + 1))
        {
            if (Phrases.Contains(start[..end]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(ReadOnlySpan<char> mark)
    {
        foreach (string beginning in Beginnings)
        {
            if (mark.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        foreach (string ending in Endings)
        {
            if (mark.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (char letter in text)
        {
            switch (letter)
            {
                case 'أ' or 'إ' or 'آ' or 'ٱ':
                    folded.Append('ا');
                    break;
                case 'ى' or 'ی' or 'ئ':
                    folded.Append('ي');
                    break;
                case 'ة':
                    folded.Append('ه');
                    break;
                case 'ؤ':
                    folded.Append('و');
                    break;
                case (>= '\u064B' and <= '\u065F') or '\u0640' or (>= '\u200B' and <= '\u200F'):
                    break;
                default:
                    folded.Append(char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ');
                    break;
            }
        }

        return folded.ToString().Trim();
    }
}
