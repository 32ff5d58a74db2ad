using System.IO.Compression;
using System.Text.Json;
using Musnad.Arabic.Folding;

namespace Musnad.Train.Corpora;

/// <summary>Reads the ANT corpus (one JSON object a line): running text without annotation.</summary>
internal static class RunningText
{
    /// <summary>Sentences of folded words and punctuation marks.</summary>
    public static IEnumerable<string[]> Read(string path)
    {
        using var stream = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            using JsonDocument article = JsonDocument.Parse(line);
            foreach (string field in (string[])["title", "text"])
            {
                string? text = article.RootElement.TryGetProperty(field, out JsonElement value) ? value.GetString() : null;
                foreach (string paragraph in (text ?? "").Split('\n'))
                {
                    string[] words = [.. Words(paragraph)];
                    if (words.Length > 0)
                    {
                        yield return words;
                    }
                }
            }
        }
    }

    /// <summary>How often each form occurs.</summary>
    public static Dictionary<string, int> Count(IEnumerable<string[]> sentences)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string word in sentences.SelectMany(sentence => sentence))
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        return counts;
    }

    private static IEnumerable<string> Words(string text)
    {
        string folded = ArabicFolding.Fold(text);
        int start = 0;
        for (int i = 0; i <= folded.Length; i++)
        {
            if (i < folded.Length && (char.IsLetterOrDigit(folded[i]) || (folded[i] is '.' or ',' && i > start && i + 1 < folded.Length && char.IsDigit(folded[i - 1]) && char.IsDigit(folded[i + 1]))))
            {
                continue;
            }

            if (i > start)
            {
                yield return folded[start..i];
            }

            if (i < folded.Length && !char.IsWhiteSpace(folded[i]))
            {
                yield return folded[i..(i + 1)];
            }

            start = i + 1;
        }
    }
}
