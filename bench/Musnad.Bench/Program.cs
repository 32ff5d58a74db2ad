using System.Globalization;
using BenchmarkDotNet.Running;
using Musnad.Bench.Corpus;
using Musnad.Bench.Stages;
using Musnad.Bench.Starting;

const string Usage =
    """
    usage: Musnad.Bench corpus [--path FILE] [--jobs N] [--limit N]   articles and words a second, end to end
           Musnad.Bench stages [BenchmarkDotNet's options]            each stage by itself
           Musnad.Bench start  [--executable FILE] [--runs N]         from start to end of `musnad read` on one article
    For one core: taskset -c 0 dotnet run -c Release --project bench/Musnad.Bench -- corpus --jobs 1
    """;

switch (args)
{
    case ["corpus", ..]:
        CorpusRun.Measure(Option("--path"), Number("--jobs", 1), Number("--limit", int.MaxValue), Console.Out);
        return 0;
    case ["stages", .. string[] rest]:
        BenchmarkSwitcher.FromTypes([typeof(StageBenchmarks)]).Run(["--filter", "*", .. rest]);
        return 0;
    case ["start", ..]:
        return StartTimes.Measure(Option("--executable"), Number("--runs", 10), Console.Out) ? 0 : 1;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}

int Number(string name, int otherwise) => Option(name) is { } word ? int.Parse(word, CultureInfo.InvariantCulture) : otherwise;

string? Option(string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
