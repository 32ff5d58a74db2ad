using System.Globalization;
using Musnad.Arabic.Folding;
using Musnad.Archive;
using Musnad.Keeping.Articles;
using Musnad.Keeping.Flips;
using Musnad.Keeping.Kills;

const string Usage =
    """
    usage: Musnad.Keeping flips [--count N] [--anywhere N] [--articles N] [--seed N] [--db FILE]
                                bits flipped in texts and records, and anywhere, one at a time: does verify tell?
           Musnad.Keeping kills [--count N] [--articles N] [--seed N]
                                the adding process killed: is anything lost?
           Musnad.Keeping hash --db FILE
                                one hash of all articles and records: equal for equal archives
    Articles are invented from samples/; with --db an archive of yours is copied and its copy damaged.
    """;

string root = Root();
var making = new ArchiveMaking(Path.Combine(AppContext.BaseDirectory, "Musnad.Cli.dll"));
var folding = new ArabicTextFolding();
string folder = Directory.CreateTempSubdirectory("musnad-keeping-").FullName;
try
{
    return args switch
    {
        ["flips", ..] => Flip(),
        ["kills", ..] => Kill(),
        ["hash", "--db", var archive] => Hash(archive),
        _ => Misused(),
    };
}
finally
{
    Directory.Delete(folder, recursive: true);
}

int Flip()
{
    string archive = Option("--db") ?? Made("sound.db", Number("--articles", 40));
    using var flips = new ArchiveFlips(archive, folding);
    int count = Number("--count", 1000);
    FlipReport[] reports = [.. Enum.GetValues<FlipPlace>().Select(place => flips.Run(place, place == FlipPlace.Anywhere ? Number("--anywhere", count) : count / 2, Seed(), Progress(place.ToString())))];
    foreach (FlipReport report in reports)
    {
        Console.WriteLine(report);
    }

    FlipReport[] payload = [.. reports.Where(report => report.Place != FlipPlace.Anywhere)];
    return reports.All(report => report.Crashes.Count == 0) && payload.Sum(report => report.Reported) >= 0.999 * payload.Sum(report => report.Flips) ? 0 : 1;
}

int Kill()
{
    KillReport report = new ArchiveKills(making, folding, folder, Input(Number("--articles", 600)), Seed()).Run(Number("--count", 200), Progress("kills"));
    Console.WriteLine(report);
    return report.Problems.Count == 0 ? 0 : 1;
}

int Hash(string archive)
{
    using IArchive opened = ArchiveMaking.Open(archive, folding);
    Console.WriteLine(RecordsHash.Of(opened));
    return 0;
}

string Made(string name, int articles)
{
    string archive = Path.Combine(folder, name);
    making.Add(Input(articles), archive);
    return archive;
}

string Input(int articles)
{
    string input = Path.Combine(folder, "articles.jsonl");
    File.WriteAllLines(input, InventedArticles.Lines(root, articles, Seed()));
    return input;
}

int Misused()
{
    Console.Error.WriteLine(Usage);
    return 2;
}

string Root()
{
    string? above = AppContext.BaseDirectory;
    while (above is not null && !File.Exists(Path.Combine(above, "Musnad.slnx")))
    {
        above = Path.GetDirectoryName(above);
    }

    return above ?? Directory.GetCurrentDirectory();
}

Action<int>? Progress(string name) => Console.IsErrorRedirected ? null : done => Console.Error.Write($"\r{name}: {done}   ");

int Number(string name, int otherwise) => Option(name) is { } word ? int.Parse(word, CultureInfo.InvariantCulture) : otherwise;

ulong Seed() => (ulong)Number("--seed", 1);

string? Option(string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
