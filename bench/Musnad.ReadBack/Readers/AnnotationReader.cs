using System.Text.Json;

namespace Musnad.ReadBack.Readers;

/// <summary>Web Annotation: the document is one of JSON, and each line that begins with a brace and an id is an annotation.</summary>
internal static class AnnotationReader
{
    public static Count Read(string path, HeldRecords records)
    {
        var count = new Count(records);
        foreach (string line in File.ReadLines(path).Where(line => line.StartsWith("{\"id\":\"urn:musnad:annotation:", StringComparison.Ordinal)))
        {
            using JsonDocument document = JsonDocument.Parse(line.TrimEnd(','));
            JsonElement body = document.RootElement.GetProperty("body");
            string article = body.GetProperty("article").GetString()!;
            count.Statements += body.GetProperty("type").ValueEquals("Statement") ? 1 : 0;
            count.Tellings += body.GetProperty("type").ValueEquals("Telling") ? 1 : 0;
            Ranges(document.RootElement, article, count);
        }

        return count;
    }

    /// <summary>Every pair of selectors, wherever it stands.</summary>
    private static void Ranges(JsonElement element, string article, Count count)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
            {
                Ranges(item, article, count);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (element.TryGetProperty("selector", out JsonElement selectors))
            {
                count.Compare(article, selectors[1].GetProperty("start").GetInt64(), selectors[1].GetProperty("end").GetInt64(), selectors[0].GetProperty("exact").GetString()!);
            }

            foreach (JsonProperty property in element.EnumerateObject())
            {
                Ranges(property.Value, article, count);
            }
        }
    }
}
