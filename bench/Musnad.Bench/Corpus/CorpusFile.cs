using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Musnad.Articles;
using Musnad.Ingest;

namespace Musnad.Bench.Corpus;

/// <summary>The articles that a run reads: a file of gzipped JSON Lines, or one made from the repository's own articles.</summary>
/// <param name="Name">What it is called in the report.</param>
/// <param name="Path">The file.</param>
internal sealed record CorpusFile(string Name, string Path)
{
    private const string Usual = "../shared/data/corpora/saudinewsnet-2015.jsonl.gz";
    private const int GeneratedArticles = 4000;

    /// <summary>A given file; else the usual corpus; else a generated one.</summary>
    public static CorpusFile Find(string? path)
    {
        string usual = System.IO.Path.GetFullPath(System.IO.Path.Combine(RepositoryFolder.Root, Usual));
        if (path is not null || File.Exists(usual))
        {
            return new CorpusFile(System.IO.Path.GetFileName(path ?? usual), path ?? usual);
        }

        return Generate();
    }

    /// <summary>The first articles as a file of their own, so that every pass reads the same bytes.</summary>
    public CorpusFile Take(int articles)
    {
        if (articles == int.MaxValue)
        {
            return this;
        }

        string path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"musnad-bench-{articles}-{System.IO.Path.GetFileName(Path)}");
        using var output = new GZipStream(File.Create(path), CompressionLevel.Fastest);
        using var reader = new StreamReader(Open());
        for (int i = 0; i < articles && reader.ReadLine() is { } line; i++)
        {
            output.Write(Encoding.UTF8.GetBytes(line + "\n"));
        }

        return new CorpusFile($"{Name}, first {articles}", path);
    }

    /// <summary>The unpacked bytes.</summary>
    public Stream Open() => new GZipStream(File.OpenRead(Path), CompressionMode.Decompress);

    private static CorpusFile Generate()
    {
        string[] sentences = [.. OwnTexts().SelectMany(text => text.Split(". ", StringSplitOptions.RemoveEmptyEntries))];
        string path = System.IO.Path.Combine(System.IO.Path.GetTempPath(), "musnad-bench-generated.jsonl.gz");
        using var output = new GZipStream(File.Create(path), CompressionLevel.Fastest);
        var random = new Random(1);
        for (int i = 0; i < GeneratedArticles; i++)
        {
            string text = string.Join(". ", Enumerable.Range(0, 8 + random.Next(10)).Select(_ => sentences[random.Next(sentences.Length)]));
            output.Write(JsonSerializer.SerializeToUtf8Bytes(new { id = $"g{i}", outlet = "generated", published = "2024-05-06", text }));
            output.Write("\n"u8);
        }

        return new CorpusFile("generated from samples and tests/gold", path);
    }

    private static IEnumerable<string> OwnTexts()
    {
        var reader = new ArticleReader(new ReadOptions());
        IEnumerable<string> files = Directory.EnumerateFiles(System.IO.Path.Combine(RepositoryFolder.Root, "samples"), "*.txt")
            .Concat(Directory.EnumerateFiles(System.IO.Path.Combine(RepositoryFolder.Root, "tests", "gold"), "*.article.json"));
        foreach (string file in files.Order(StringComparer.Ordinal))
        {
            using FileStream stream = File.OpenRead(file);
            foreach (Article article in reader.Read(stream, file).Where(result => result.Succeeded).Select(result => result.Article!))
            {
                yield return article.Text.ToString();
            }
        }
    }
}
