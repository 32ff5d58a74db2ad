using Musnad.Ingest;

namespace Musnad.Fuzz.Extractor;

/// <summary>Articles from which inputs are made: the repository's own, and those of a corpus.</summary>
public static class ArticleTexts
{
    /// <summary>The texts of the repository's samples and annotated articles.</summary>
    /// <param name="repository">The repository's root.</param>
    public static IReadOnlyList<string> Own(string repository)
    {
        IEnumerable<string> files = Directory.EnumerateFiles(Path.Combine(repository, "samples"))
            .Concat(Directory.EnumerateFiles(Path.Combine(repository, "tests", "gold"), "*.article.json"));
        return [.. files.Order(StringComparer.Ordinal).SelectMany(file => Of(file))];
    }

    /// <summary>The texts of a file, as many as wanted.</summary>
    public static IReadOnlyList<string> Of(string file, int most = int.MaxValue)
    {
        using FileStream stream = File.OpenRead(file);
        return [.. new ArticleReader(new ReadOptions()).Read(stream, file).Where(result => result.Succeeded).Take(most).Select(result => result.Article!.Text.ToString())];
    }

    /// <summary>The repository's root above a folder, or null.</summary>
    public static string? Repository(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, "Musnad.slnx")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder;
    }
}
