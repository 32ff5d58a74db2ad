using System.Diagnostics;
using Musnad.Archive;
using Musnad.Archive.Queries.Search;

namespace Musnad.Search;

/// <summary>Puts queries to an archive, times them, and compares what they find with a plain scan of the same texts.</summary>
public static class SearchTrial
{
    /// <summary>Runs the trial. Every query is timed as a user waits for it: first page of 20 hits with their snippets, best first.</summary>
    public static SearchReport Run(IArchive archive, PlainScan scan, IReadOnlyList<TrialQuery> queries)
    {
        var times = new List<double>();
        var different = new List<string>();
        long found = 0;
        foreach (TrialQuery query in queries)
        {
            var question = new SearchQuestion { Query = query.Text, Filter = new ArchiveFilter { Limit = 20 } };
            long start = Stopwatch.GetTimestamp();
            SearchAnswer answer = archive.Queries.Search(question);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            IReadOnlySet<string> ids = archive.Queries.SearchIds(question);
            HashSet<string> expected = scan.Find(query);
            found += expected.Count;
            if (!ids.SetEquals(expected) || answer.Hits?.Total != expected.Count)
            {
                different.Add(query.Text);
            }
        }

        return new SearchReport(scan.Count, times, found, different);
    }
}
