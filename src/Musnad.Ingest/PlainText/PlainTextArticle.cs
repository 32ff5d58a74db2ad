using Musnad.Ingest.Bytes;

namespace Musnad.Ingest.PlainText;

/// <summary>A plain text as an article: untouched, its headline recognised where there is one.</summary>
internal static class PlainTextArticle
{
    private const int LongestHeadline = 200;
    private const int FewestWords = 3;
    private const int MostWords = 30;

    /// <summary>The article.</summary>
    public static RawArticle Read(string text, InputName name) => new()
    {
        Id = name.File,
        Text = text,
        Title = FindHeadline(text),
        CallerWins = true,
    };

    /// <summary>The first line if it looks like a headline: short, without a final stop, longer text after it.</summary>
    internal static string? FindHeadline(string text)
    {
        ReadOnlySpan<char> rest = text.AsSpan().TrimStart();
        int end = rest.IndexOfAny('\r', '\n');
        if (end <= 0 || end > LongestHeadline)
        {
            return null;
        }

        ReadOnlySpan<char> line = rest[..end].TrimEnd();
        ReadOnlySpan<char> body = rest[end..].Trim();
        int words = CountWords(line);
        bool isHeadline = words is >= FewestWords and <= MostWords
            && line[^1] is not ('.' or '،' or ',' or '؛' or ';' or ':' or '…')
            && body.Length > line.Length
            && !IsWrapped(rest[end..], line.Length);
        return isHeadline ? line.ToString() : null;
    }

    /// <summary>Whether the lines are broken at a fixed width: then the first is no headline but half a sentence.</summary>
    private static bool IsWrapped(ReadOnlySpan<char> after, int width)
    {
        int breaks = after.StartsWith("\r\n") ? 2 : 1;
        after = after[breaks..];
        int next = after.IndexOfAny('\r', '\n');
        int length = next < 0 ? after.Length : next;
        return next > 0 && length > 40 && Math.Abs(length - width) <= 12 && width > 40;
    }

    private static int CountWords(ReadOnlySpan<char> line)
    {
        int words = 0;
        foreach (Range word in line.Split(' '))
        {
            words += word.Start.Value < word.End.Value ? 1 : 0;
        }

        return words;
    }
}
