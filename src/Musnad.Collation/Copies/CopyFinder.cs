using Musnad.Collation.Digests;

namespace Musnad.Collation.Copies;

/// <summary>Finds articles that are copies of each other, word for word, with edits, or cut short.</summary>
/// <remarks>
/// Candidates share sampled runs of words (Broder's modulo sketch); each pair is then verified on all runs.
/// A group is an article and those verified against it and against half of the others, so that neither a chain of slight changes
/// nor a round-up of several stories joins what differs.
/// </remarks>
internal sealed class CopyFinder(ArticleDigest[] articles)
{
    /// <summary>One run in so many is looked up.</summary>
    private const uint Sampling = 4;

    /// <summary>A run in more texts than this is a stock phrase or a page's furniture.</summary>
    private const int MostTexts = 64;

    private const int LeastRunsVerbatim = 8;
    private const int LeastRuns = 20;
    private const int LeastSharedSamples = 2;
    private const double LeastContained = 0.7;
    private const double LeastResembling = 0.5;
    private const double LeastRatio = 0.3;

    /// <summary>Days after which a like text is a new one on an old pattern (prices, weather, aid flights), unless little differs.</summary>
    private const int MostDays = 3;

    private const double LeastResemblingLater = 0.85;

    /// <summary>Places of the members of each group, the earliest published first.</summary>
    public IReadOnlyList<int[]> Find()
    {
        int[][] texts = [.. Enumerable.Range(0, articles.Length)
            .Where(place => articles[place].Shingles.Length >= LeastRunsVerbatim)
            .GroupBy(place => articles[place].TextHash, StringComparer.Ordinal)
            .Select(same => same.OrderBy(place => articles[place].Moment).ThenBy(place => place).ToArray())
            .OrderBy(same => articles[same[0]].Moment).ThenBy(same => same[0])];
        HashSet<int>[] neighbours = Neighbours(texts);
        int[] group = new int[texts.Length];
        Array.Fill(group, -1);
        foreach (int leader in Enumerable.Range(0, texts.Length).OrderByDescending(text => neighbours[text].Sum(other => texts[other].Length)).ThenBy(text => text))
        {
            if (group[leader] < 0)
            {
                foreach (int member in Around(leader, neighbours, group))
                {
                    group[member] = leader;
                }
            }
        }

        return [.. Enumerable.Range(0, texts.Length).GroupBy(text => group[text])
            .Select(members => members.SelectMany(text => texts[text]).OrderBy(place => articles[place].Moment).ThenBy(place => place).ToArray())
            .Where(members => members.Length > 1)];
    }

    /// <summary>The leader and those of its neighbours that are copies of at least half of the group so far, those with most of it in common first.</summary>
    private static List<int> Around(int leader, HashSet<int>[] neighbours, int[] group)
    {
        List<int> free = [.. neighbours[leader].Where(other => group[other] < 0)];
        HashSet<int> around = [leader, .. free];
        var members = new List<int> { leader };
        foreach (int other in free.OrderByDescending(other => neighbours[other].Count(around.Contains)).ThenBy(other => other))
        {
            if (2 * members.Count(neighbours[other].Contains) >= members.Count)
            {
                members.Add(other);
            }
        }

        return members;
    }

    private HashSet<int>[] Neighbours(int[][] texts)
    {
        (uint Run, int Text)[] samples = Samples(texts);
        var neighbours = new HashSet<int>[texts.Length];
        int[] shared = new int[texts.Length];
        var touched = new List<int>();
        for (int text = 0; text < texts.Length; text++)
        {
            neighbours[text] = [];
            touched.Clear();
            foreach (uint run in articles[texts[text][0]].Shingles.Where(IsSampled))
            {
                int first = FirstOf(samples, run);
                int end = first;
                while (end < samples.Length && samples[end].Run == run && end - first <= MostTexts)
                {
                    end++;
                }

                for (int i = first; i < end && end - first <= MostTexts && samples[i].Text < text; i++)
                {
                    if (shared[samples[i].Text]++ == 0)
                    {
                        touched.Add(samples[i].Text);
                    }
                }
            }

            foreach (int other in touched)
            {
                if (shared[other] >= LeastSharedSamples && IsCopy(articles[texts[text][0]], articles[texts[other][0]]))
                {
                    neighbours[text].Add(other);
                    neighbours[other].Add(text);
                }

                shared[other] = 0;
            }
        }

        return neighbours;
    }

    private (uint Run, int Text)[] Samples(int[][] texts)
    {
        var samples = new List<(uint Run, int Text)>();
        for (int text = 0; text < texts.Length; text++)
        {
            uint[] runs = articles[texts[text][0]].Shingles;
            if (runs.Length >= LeastRuns)
            {
                samples.AddRange(runs.Where(IsSampled).Select(run => (run, text)));
            }
        }

        samples.Sort();
        return [.. samples];
    }

    private static bool IsSampled(uint run) => run % Sampling == 0;

    private static int FirstOf((uint Run, int Text)[] samples, uint run)
    {
        int low = 0;
        int high = samples.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (samples[middle].Run < run)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static bool IsCopy(ArticleDigest one, ArticleDigest other)
    {
        int shorter = Math.Min(one.Shingles.Length, other.Shingles.Length);
        int longer = Math.Max(one.Shingles.Length, other.Shingles.Length);
        if (shorter < LeastRuns)
        {
            return false;
        }

        int shared = Shingles.Shared(one.Shingles, other.Shingles);
        double contained = (double)shared / shorter;
        double resembling = (double)shared / (shorter + longer - shared);
        bool isLate = one.Day is { } day && other.Day is { } otherDay && Math.Abs(day.DayNumber - otherDay.DayNumber) > MostDays;
        return isLate ? resembling >= LeastResemblingLater : resembling >= LeastResembling || (contained >= LeastContained && shorter >= LeastRatio * longer);
    }
}
