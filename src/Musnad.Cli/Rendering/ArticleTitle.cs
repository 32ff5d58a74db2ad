using Musnad.Articles;

namespace Musnad.Cli.Rendering;

/// <summary>What to call an article.</summary>
internal static class ArticleTitle
{
    private const int MaxLength = 160;

    /// <summary>Its title, else its first line, else its id.</summary>
    public static string Of(Article article)
    {
        if (article.Title is { Length: > 0 } title)
        {
            return title;
        }

        ReadOnlySpan<char> text = article.Text.AsSpan().Trim();
        int end = text.IndexOfAny('\n', '\r');
        ReadOnlySpan<char> line = end < 0 ? text : text[..end].TrimEnd();
        if (line.Length <= MaxLength)
        {
            return line.IsEmpty ? article.Id : line.ToString();
        }

        int cut = line[..MaxLength].LastIndexOf(' ');
        return string.Concat(line[..(cut > 0 ? cut : MaxLength)], "…");
    }
}
