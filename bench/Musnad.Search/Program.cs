using System.Globalization;
using Musnad.Arabic.Folding;
using Musnad.Archive;
using Musnad.Archive.Sqlite;
using Musnad.Search;

const string Usage = "usage: Musnad.Search DB [QUERIES.txt] [--count N] [--seed N] [--list]";
const double MostMedian = 30;
const double MostPercentile = 100;

if (args is not [var file, ..])
{
    Console.Error.WriteLine(Usage);
    return 2;
}

var folding = new ArabicTextFolding();
ArchiveOpening opening = SqliteArchive.Open(file, folding, mustExist: true);
if (!opening.Succeeded)
{
    Console.Error.WriteLine(opening.Reason);
    return 1;
}

using IArchive archive = opening.Archive;
List<ArchivedArticle> articles = [.. archive.Articles(superseded: false)];
var scan = new PlainScan(articles, folding);
IReadOnlyList<TrialQuery> queries = args.Length > 1 && !args[1].StartsWith('-')
    ? [.. File.ReadLines(args[1]).Where(line => line.Trim().Length > 0).Select(TrialQuery.Parse)]
    : new QueryDraw(articles, folding, ulong.Parse(Option("--seed") ?? "1", CultureInfo.InvariantCulture)).Draw(int.Parse(Option("--count") ?? "200", CultureInfo.InvariantCulture));
articles.Clear();
GC.Collect();

// Once without counting, so that the code is compiled as in a process that serves.
SearchTrial.Run(archive, scan, [.. queries.Take(10)]);
SearchReport report = SearchTrial.Run(archive, scan, queries);
if (args.Contains("--list"))
{
    foreach ((TrialQuery query, double time) in queries.Zip(report.Milliseconds))
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{time,8:0.0} ms  {query.Text}"));
    }
}

Console.WriteLine(report);
foreach (string query in report.Different)
{
    Console.WriteLine($"differs: {query}");
}

return report.Agrees && report.Percentile(0.5) < MostMedian && report.Percentile(0.95) < MostPercentile ? 0 : 1;

string? Option(string name) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? args[at + 1] : null;
