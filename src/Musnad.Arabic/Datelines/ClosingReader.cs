using Musnad.Articles;
using Musnad.Text;

namespace Musnad.Arabic.Datelines;

/// <summary>Reads the credit at a text's end: "(أ ف ب)", "المصدر: رويترز", "/وات/".</summary>
internal static class ClosingReader
{
    private const int MaxCredit = 60;

    public static Dateline Read(SourceText text, TextSpan line)
    {
        TextSpan whole = DatelinePart.Trim(text, line.Start, line.End);
        if (whole.Length <= MaxCredit && ReadWhole(text, whole) is { } name)
        {
            return new Dateline(Agency: name);
        }

        // Only after the end of a sentence: "وكالة الأنباء السعودية (واس)." is prose.
        ReadOnlySpan<char> words = text.Slice(whole);
        int open = words.LastIndexOfAny('(', '/', '[');
        if (open > 0 && words[^1] == '/')
        {
            open = words[..^1].LastIndexOf('/');
        }

        if (open <= 0 || words.Length - open > MaxCredit)
        {
            return new Dateline();
        }

        ReadOnlySpan<char> before = words[..open].TrimEnd();
        bool isCredit = before.Length == 0 || before[^1] is '.' or '»' or '"' or '”' or '؟' or '!';
        return isCredit && PressTable.Default.Find(words[open..], out string credited) == PressKind.Agency ? new Dateline(Agency: credited) : new Dateline();
    }

    /// <summary>The first agency of a line that names nothing else.</summary>
    private static string? ReadWhole(SourceText text, TextSpan line)
    {
        string? first = null;
        List<DatelinePart> parts = DatelinePart.Split(text, line, 5);
        for (int i = 0; i < parts.Count; i++)
        {
            ReadOnlySpan<char> part = text.Slice(parts[i].Span);
            PressKind kind = PressTable.Default.Find(part, out string name);
            if (kind == PressKind.None && !(i == 0 && PressTable.Default.Is("credit", part)))
            {
                return null;
            }

            first ??= kind == PressKind.Agency ? name : null;
        }

        return first;
    }
}
