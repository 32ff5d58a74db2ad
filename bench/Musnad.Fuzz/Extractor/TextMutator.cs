using System.Text;
using Musnad.Fuzz.Mutations;

namespace Musnad.Fuzz.Extractor;

/// <summary>Damages articles: sentences shuffled, cut, doubled and spliced, marks inserted, words repeated, blanks taken out.</summary>
/// <param name="articles">Well-formed texts.</param>
public sealed class TextMutator(IReadOnlyList<string> articles)
{
    private const int UsualLimit = 30_000;
    private const int LargeLimit = 200_000;
    private const int LargeOneIn = 100;
    private const int HostileOneIn = 25;
    private const int MostSteps = 6;

    private static readonly string[] Marks =
    [
        "\"", "\"\"", "\u00AB", "\u00BB", "\u201C", "\u201D", "\u201E", "'", "''", "(", ")", "[", "]", "{", "}", ":", ".", "\u060C", "\u061F", "!", "...", "\u2026",
        "-", "\u2013", "\n", "\n\n", "\r\n", "\u2029", "\t", " ", "\u00A0", "\u0640", "\u064B", "\u0651", "\u200E", "\u200F", "\u202B", "\u202E", "\u202C", "\u2067",
        "\u200B", "\u200D", "\uFEFF", "\0", "\u001B[31m", "\uD83D", "\uDE00", "\uD83D\uDE00", "\uFDF2", "\uFEFB", "0", "10.03.2026", "12/31/9999", "99999999999999999999",
        "\u0661\u0660 ", "-1", "2024-02-30", "1445", "@", "#", "http://x.y/z", "<p>", "&quot;", "e\u0301",
    ];

    /// <summary>The text of a number; the same for the same seed and number.</summary>
    public string Create(ulong seed, int number)
    {
        var random = new SeededRandom((seed * 0x2545F4914F6CDD1D) + (ulong)number);
        random.Next(2);
        int limit = random.OneIn(LargeOneIn) ? LargeLimit : UsualLimit;
        if (random.OneIn(HostileOneIn))
        {
            HostileText hostile = random.Pick(HostileText.All);
            return hostile.Create(1 + random.Next(limit));
        }

        string text = random.Pick(articles);
        for (int steps = 1 + random.Next(MostSteps); steps > 0; steps--)
        {
            text = Mutate(text, random, limit);
            text = text.Length > limit ? text[..limit] : text;
        }

        return text;
    }

    private string Mutate(string text, SeededRandom random, int limit) => random.Next(12) switch
    {
        0 => Shuffle(text, ". ", random),
        1 => Shuffle(text, " ", random),
        2 => Shuffle(text, "\n", random),
        3 => text[..random.Next(text.Length + 1)],
        4 => text[random.Next(text.Length + 1)..],
        5 => text + Piece(text, random),
        6 => Insert(text, Piece(random.Pick(articles), random), random),
        7 => Insert(text, Repeat(random.Pick(Marks), random, limit), random),
        8 => Insert(text, Repeat(Word(text, random) + " ", random, limit), random),
        9 => text.Replace(" ", "", StringComparison.Ordinal),
        10 => Scatter(text, random),
        _ => DropWords(text, random),
    };

    private static string Shuffle(string text, string separator, SeededRandom random)
    {
        string[] parts = text.Split(separator);
        for (int i = parts.Length - 1; i > 0; i--)
        {
            int j = random.Next(i + 1);
            (parts[i], parts[j]) = (parts[j], parts[i]);
        }

        return string.Join(separator, parts);
    }

    private static string Piece(string text, SeededRandom random)
    {
        int from = random.Next(text.Length + 1);
        return text[from..(from + random.Next(text.Length - from + 1))];
    }

    private static string Insert(string text, string piece, SeededRandom random) => text.Insert(random.Next(text.Length + 1), piece);

    private static string Repeat(string piece, SeededRandom random, int limit)
        => new StringBuilder().Insert(0, piece, 1 + random.Next(random.OneIn(5) ? Math.Max(1, limit / piece.Length) : 12)).ToString();

    private static string Word(string text, SeededRandom random)
    {
        string[] words = text.Split(' ');
        return random.Pick(words);
    }

    /// <summary>Puts marks between and inside words.</summary>
    private static string Scatter(string text, SeededRandom random)
    {
        var scattered = new StringBuilder(text.Length * 2);
        int every = 2 + random.Next(60);
        foreach (char letter in text)
        {
            scattered.Append(letter);
            if (random.OneIn(every))
            {
                scattered.Append(random.Pick(Marks));
            }
        }

        return scattered.ToString();
    }

    private static string DropWords(string text, SeededRandom random)
    {
        int every = 2 + random.Next(10);
        return string.Join(' ', text.Split(' ').Where(_ => !random.OneIn(every)));
    }
}
