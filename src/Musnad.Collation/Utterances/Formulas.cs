using Musnad.Collation.Digests;

namespace Musnad.Collation.Utterances;

/// <summary>Finds what a speaker says again and again: the phrases of daily weather reports, of announcements. By them alone nothing is the same utterance.</summary>
internal sealed class Formulas(ArticleDigest[] articles)
{
    private const int LeastDays = 4;
    private const int LeastSpan = 7;

    /// <summary>A speaker's statements, each with the pairs of words that are no formula; a quotation keeps all.</summary>
    public List<SpokenWords> LeaveOut(List<SpokenWords> statements)
    {
        HashSet<uint> formulas = Find(statements);
        return [.. statements.Select(words => words with { Telling = words.IsDirect ? words.Pairs : [.. words.Pairs.Where(pair => !formulas.Contains(pair))] })];
    }

    /// <summary>Pairs that stand in statements of several days, over more than a week: reports of one utterance come close together.</summary>
    private HashSet<uint> Find(List<SpokenWords> statements)
    {
        var days = new Dictionary<uint, (int First, int Last, int Count)>();
        foreach ((int day, SpokenWords words) in statements.Where(words => articles[words.Article].Day is not null)
            .Select(words => (articles[words.Article].Day!.Value.DayNumber, words)).OrderBy(pair => pair.DayNumber))
        {
            foreach (uint pair in words.Pairs)
            {
                days[pair] = !days.TryGetValue(pair, out (int First, int Last, int Count) seen) ? (day, day, 1)
                    : seen.Last == day ? seen
                    : (seen.First, day, seen.Count + 1);
            }
        }

        return [.. days.Where(pair => pair.Value.Count >= LeastDays && pair.Value.Last - pair.Value.First >= LeastSpan).Select(pair => pair.Key)];
    }
}
