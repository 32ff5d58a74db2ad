using System.Text.Json;
using Musnad.Articles;
using Musnad.Evaluation.Scoring;
using Musnad.Text;

namespace Musnad.Evaluation.Reading;

/// <summary>Reads a folder of annotated articles.</summary>
internal static class GoldReader
{
    private const string GoldEnding = ".gold.json";
    private const string ArticleEnding = ".article.json";

    public static GoldReading Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return GoldReading.Refused($"there is no folder {folder}");
        }

        string[] files = [.. Directory.EnumerateFiles(folder, "*" + GoldEnding).Order(StringComparer.Ordinal)];
        if (files.Length == 0)
        {
            return GoldReading.Refused($"{folder} holds no file *{GoldEnding}");
        }

        var documents = new List<GoldDocument>(files.Length);
        foreach (string file in files)
        {
            string? problem = TryRead(file, documents);
            if (problem is not null)
            {
                return GoldReading.Refused(problem);
            }
        }

        return GoldReading.Of(new GoldSet(documents));
    }

    private static string? TryRead(string goldFile, List<GoldDocument> documents)
    {
        string id = Path.GetFileName(goldFile)[..^GoldEnding.Length];
        string articleFile = Path.Combine(Path.GetDirectoryName(goldFile)!, id + ArticleEnding);
        string file = articleFile;
        try
        {
            Article article = ReadArticle(id, File.ReadAllText(articleFile));
            file = goldFile;
            documents.Add(new GoldDocument(article, RecordView.ParseBody(File.ReadAllText(goldFile))));
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException)
        {
            return $"{file}: {error.Message}";
        }
    }

    private static Article ReadArticle(string id, string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement root = document.RootElement;
        string text = root.Text("text") ?? throw new JsonException("it has no \"text\"");
        return new Article
        {
            Id = id,
            Text = new SourceText(text),
            Title = root.Text("title"),
            Outlet = root.Text("outlet"),
            Url = root.Text("url"),
            Published = PublicationTime.Parse(root.Text("published")),
            Language = root.Text("language") ?? "ar",
        };
    }
}
