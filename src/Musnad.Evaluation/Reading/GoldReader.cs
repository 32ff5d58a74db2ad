using System.Globalization;
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

        string[] files;
        try
        {
            files = [.. Directory.EnumerateFiles(folder, "*" + GoldEnding).Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return GoldReading.Refused($"{folder}: {exception.Message}");
        }

        if (files.Length == 0)
        {
            return GoldReading.Refused($"{folder} holds no file *{GoldEnding}");
        }

        var documents = new List<GoldDocument>(files.Length);
        var problems = new List<string>();
        foreach (string file in files)
        {
            if (TryRead(file, documents) is { } problem)
            {
                problems.Add(problem);
            }
        }

        return problems.Count > 0 ? GoldReading.Refused(problems) : GoldReading.Of(new GoldSet(documents));
    }

    private static string? TryRead(string goldFile, List<GoldDocument> documents)
    {
        string id = Path.GetFileName(goldFile)[..^GoldEnding.Length];
        string articleFile = Path.Combine(Path.GetDirectoryName(goldFile)!, id + ArticleEnding);
        if (!File.Exists(articleFile))
        {
            return $"{goldFile}: its article {id}{ArticleEnding} is not beside it";
        }

        string file = articleFile;
        try
        {
            Article article = ReadArticle(id, File.ReadAllText(articleFile));
            file = goldFile;
            documents.Add(new GoldDocument(article, RecordView.ParseBody(File.ReadAllText(goldFile))));
            return null;
        }
        catch (JsonException exception)
        {
            string line = exception.LineNumber is { } number ? string.Create(CultureInfo.InvariantCulture, $":{number + 1}") : "";
            return $"{file}{line}: {exception.Reason()}";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return $"{file}: {exception.Message}";
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
