using System.Globalization;
using Musnad.Fuzz;
using Musnad.Fuzz.Readers;

const string Usage = "usage: Musnad.Fuzz readers [--count N] [--seed N] [--reader text|html|jsonl|gzip] [--dump NUMBER FILE]";
if (args is not ["readers", ..])
{
    Console.Error.WriteLine(Usage);
    return 2;
}

int count = int.Parse(Option("--count") ?? "1000", CultureInfo.InvariantCulture);
ulong seed = ulong.Parse(Option("--seed") ?? "1", CultureInfo.InvariantCulture);
IReadOnlyList<string> readers = Option("--reader") is { } only ? [only] : ReaderFuzz.Names;
if (readers.Any(name => !ReaderFuzz.Names.Contains(name)))
{
    Console.Error.WriteLine(Usage);
    return 2;
}

if (Array.IndexOf(args, "--dump") is var dump and >= 0 && dump + 2 < args.Length)
{
    File.WriteAllBytes(args[dump + 2], new ReaderFuzz(readers[0], seed).Create(int.Parse(args[dump + 1], CultureInfo.InvariantCulture)));
    return 0;
}

bool passed = true;
foreach (string name in readers)
{
    void Progress(int done) => Console.Error.Write($"\r{name}: {done}");
    FuzzReport report = new ReaderFuzz(name, seed).Run(0, count, Console.IsErrorRedirected ? null : Progress);
    Console.WriteLine(report);
    passed &= report.Passed;
}

return passed ? 0 : 1;

string? Option(string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
