using System.Globalization;
using Musnad.Fuzz;
using Musnad.Fuzz.Extractor;
using Musnad.Fuzz.Readers;

const string Usage =
    """
    usage: Musnad.Fuzz readers   [--count N] [--seed N] [--reader text|html|jsonl|gzip] [--dump NUMBER FILE]
           Musnad.Fuzz extractor [--count N] [--seed N] [--corpus FILE] [--dump NUMBER FILE]
           Musnad.Fuzz growth    [--length N] [--kind WORDS]
    """;
const int CorpusArticles = 2000;

return args switch
{
    ["readers", ..] => FuzzReaders(),
    ["extractor", ..] => FuzzExtractor(),
    ["growth", ..] => MeasureGrowth(),
    _ => Misused(),
};

int FuzzReaders()
{
    IReadOnlyList<string> readers = Option("--reader") is { } only ? [only] : ReaderFuzz.Names;
    if (readers.Any(name => !ReaderFuzz.Names.Contains(name)))
    {
        return Misused();
    }

    if (Dump() is { } dump)
    {
        File.WriteAllBytes(dump.File, new ReaderFuzz(readers[0], Seed()).Create(dump.Number));
        return 0;
    }

    bool passed = true;
    foreach (string name in readers)
    {
        passed &= Report(new ReaderFuzz(name, Seed()).Run(0, Count(), Progress(name)));
    }

    return passed ? 0 : 1;
}

int FuzzExtractor()
{
    string root = ArticleTexts.Repository(AppContext.BaseDirectory) ?? Directory.GetCurrentDirectory();
    IReadOnlyList<string> own = ArticleTexts.Own(root);
    IReadOnlyList<string> articles = Option("--corpus") is { } corpus ? [.. own, .. ArticleTexts.Of(corpus, CorpusArticles)] : own;
    var fuzz = new ExtractorFuzz(articles, Seed());
    if (Dump() is { } dump)
    {
        File.WriteAllText(dump.File, fuzz.Create(dump.Number));
        return 0;
    }

    return Report(fuzz.Run(0, Count(), Progress(ExtractorFuzz.Name))) ? 0 : 1;
}

int MeasureGrowth()
{
    int length = int.Parse(Option("--length") ?? "200000", CultureInfo.InvariantCulture);
    var fuzz = new ExtractorFuzz([], Seed());
    fuzz.Read(HostileText.All[0].Create(length));
    bool passed = true;
    foreach (HostileText text in HostileText.All.Where(text => Option("--kind") is not { } kind || text.Name == kind))
    {
        Growth growth = Growth.Of(text, length, fuzz.Read);
        Console.WriteLine(growth);
        passed &= growth.Passed;
    }

    return passed ? 0 : 1;
}

int Misused()
{
    Console.Error.WriteLine(Usage);
    return 2;
}

bool Report(FuzzReport report)
{
    Console.WriteLine(report);
    return report.Passed;
}

Action<int>? Progress(string name) => Console.IsErrorRedirected ? null : done => Console.Error.Write($"\r{name}: {done}");

int Count() => int.Parse(Option("--count") ?? "1000", CultureInfo.InvariantCulture);

ulong Seed() => ulong.Parse(Option("--seed") ?? "1", CultureInfo.InvariantCulture);

(int Number, string File)? Dump() => Array.IndexOf(args, "--dump") is var at and >= 0 && at + 2 < args.Length
    ? (int.Parse(args[at + 1], CultureInfo.InvariantCulture), args[at + 2])
    : null;

string? Option(string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
