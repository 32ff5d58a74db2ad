using System.Globalization;
using System.Text.Json;
using Musnad.Fuzz.Mutations;

namespace Musnad.Keeping.Articles;

/// <summary>Articles put together of the sentences of the repository's samples: with texts that several outlets print, and pages that were changed.</summary>
public static class InventedArticles
{
    private const int Outlets = 7;
    private const int Days = 30;

    private static readonly DateOnly FirstDay = new(2026, 3, 1);

    /// <summary>JSON Lines, the same for the same seed.</summary>
    /// <param name="repository">The repository's root.</param>
    /// <param name="count">How many.</param>
    /// <param name="seed">Of the random numbers.</param>
    public static IReadOnlyList<string> Lines(string repository, int count, ulong seed)
    {
        string[] sentences = [.. Directory.EnumerateFiles(Path.Combine(repository, "samples"), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines).SelectMany(line => line.Split(". ", StringSplitOptions.RemoveEmptyEntries)).Where(sentence => sentence.Length > 30)];
        var random = new SeededRandom(seed);
        var texts = new List<string>();
        var lines = new List<string>();
        for (int number = 0; number < count; number++)
        {
            bool isReprint = texts.Count > 0 && random.OneIn(8);
            string text = isReprint
                ? random.Pick(texts)
                : string.Join(". ", Enumerable.Range(0, 4 + random.Next(8)).Select(_ => random.Pick(sentences))) + string.Create(CultureInfo.InvariantCulture, $" ({number})");
            texts.Add(text);

            // A page that is told of again with another text was changed.
            int page = random.OneIn(10) ? random.Next(number + 1) : number;
            int outlet = page % Outlets;
            lines.Add(JsonSerializer.Serialize(new
            {
                outlet = $"Outlet {outlet}",
                url = $"https://example.org/{outlet}/{page}",
                title = $"Title {number}",
                published = FirstDay.AddDays(page % Days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                retrieved = random.OneIn(3) ? null : $"2026-04-01T00:{number % 60:00}:00Z",
                text,
            }));
        }

        return lines;
    }
}
