using Musnad.Records;

namespace Musnad.Tests.Specs;

/// <summary>Compares contents: exact words, whatever punctuation stands at the edges.</summary>
internal static class ContentText
{
    public static bool Same(IReadOnlyList<string> expected, Statement actual) =>
        expected.Select(Plain).SequenceEqual(actual.Content.Select(part => Plain(part.Words)), StringComparer.Ordinal);

    /// <summary>F1 of the shared words.</summary>
    public static double Overlap(IReadOnlyList<string> expected, Statement actual)
    {
        List<string> wanted = [.. expected.SelectMany(Words)];
        List<string> found = [.. actual.Content.SelectMany(part => Words(part.Words))];
        var left = found.ToList();
        int shared = wanted.Count(left.Remove);
        return wanted.Count + found.Count == 0 ? 0 : 2.0 * shared / (wanted.Count + found.Count);
    }

    private static string Plain(string content)
    {
        string text = string.Join(' ', content.Replace('⏎', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        int start = 0;
        int end = text.Length;
        while (start < end && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    private static string[] Words(string content) =>
        new string([.. content.Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
