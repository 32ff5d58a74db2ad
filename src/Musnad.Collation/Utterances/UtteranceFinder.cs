using System.Globalization;
using Musnad.Collation.Digests;
using Musnad.Collation.Identities;
using Musnad.Collation.Origins;
using Musnad.Records;

namespace Musnad.Collation.Utterances;

/// <summary>Finds the words of one speaker that several statements give, also where one gives more than the other.</summary>
/// <remarks>Each utterance has a leader, the longest statement; the others are compared with the leader alone, so that there are no chains.</remarks>
internal sealed class UtteranceFinder(ArticleDigest[] articles, Cast cast, OriginFinder origins)
{
    /// <summary>Pairs of words that a statement must share: five words in a row, or the like.</summary>
    private const int LeastPairs = 4;

    /// <summary>Pairs of a quotation that the other has in full: four words in a row.</summary>
    private const int LeastQuotedPairs = 3;

    private const double LeastShare = 0.7;

    /// <summary>A pair in more of a speaker's statements than this is his turn of phrase.</summary>
    private const int MostStatements = 200;

    /// <summary>Days after which like words are a formula said again (weather, announcements), unless they are quoted and long.</summary>
    private const int MostDays = 3;

    /// <summary>Days by which two articles may differ over when something was said.</summary>
    private const int MostDaysOfSpeaking = 1;

    private const int LeastPairsLater = 9;
    private const double LeastShareLater = 0.9;

    public IReadOnlyList<Utterance> Find()
    {
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. Statements().GroupBy(words => words.Speaker, StringComparer.Ordinal)
            .Where(speaker => speaker.Skip(1).Any())
            .OrderBy(speaker => speaker.Key, StringComparer.Ordinal)
            .SelectMany(speaker => OfSpeaker([.. speaker]))
            .Select(tellings => Describe(tellings, used))
            .OrderBy(utterance => utterance.Id, StringComparer.Ordinal)];
    }

    private IEnumerable<SpokenWords> Statements()
    {
        for (int article = 0; article < articles.Length; article++)
        {
            for (int i = 0; i < articles[article].Statements.Length; i++)
            {
                StatementDigest statement = articles[article].Statements[i];
                if (statement.Words.Length > LeastQuotedPairs && cast.Identity(article, statement.Source) is { } speaker)
                {
                    yield return new SpokenWords(article, i, speaker.Id, statement.IsDirect, statement.Date, Pairs(statement.Words));
                }
            }
        }
    }

    private static uint[] Pairs(uint[] words)
    {
        uint[] pairs = new uint[words.Length - 1];
        for (int i = 0; i < pairs.Length; i++)
        {
            pairs[i] = (uint)StableHash.Then(words[i], words[i + 1]);
        }

        Array.Sort(pairs);
        return [.. pairs.Distinct()];
    }

    /// <summary>The utterances of one speaker, each with its leader first.</summary>
    private IEnumerable<List<SpokenWords>> OfSpeaker(List<SpokenWords> statements)
    {
        var utterances = new List<List<SpokenWords>>();
        var leadersByPair = new Dictionary<uint, List<int>>();
        foreach (SpokenWords statement in statements.OrderByDescending(words => words.Pairs.Length)
            .ThenBy(words => articles[words.Article].Moment).ThenBy(words => words.Article).ThenBy(words => words.Statement))
        {
            int best = Best(statement, utterances, leadersByPair);
            if (best >= 0)
            {
                utterances[best].Add(statement);
                continue;
            }

            foreach (uint pair in statement.Pairs)
            {
                if (!leadersByPair.TryGetValue(pair, out List<int>? leaders))
                {
                    leadersByPair.Add(pair, leaders = []);
                }

                leaders.Add(utterances.Count);
            }

            utterances.Add([statement]);
        }

        return utterances.Select(Outermost).Where(tellings => tellings.Count > 1);
    }

    private int Best(SpokenWords statement, List<List<SpokenWords>> utterances, Dictionary<uint, List<int>> leadersByPair)
    {
        var shared = new Dictionary<int, int>();
        foreach (uint pair in statement.Pairs)
        {
            if (leadersByPair.TryGetValue(pair, out List<int>? leaders) && leaders.Count <= MostStatements)
            {
                foreach (int leader in leaders)
                {
                    shared[leader] = shared.GetValueOrDefault(leader) + 1;
                }
            }
        }

        int best = -1;
        foreach ((int leader, int pairs) in shared.OrderByDescending(found => found.Value).ThenBy(found => found.Key))
        {
            if (best < 0 && IsSame(utterances[leader][0], statement, pairs))
            {
                best = leader;
            }
        }

        return best;
    }

    private bool IsSame(SpokenWords leader, SpokenWords statement, int shared)
    {
        if (Days(leader.Spoken, statement.Spoken) > MostDaysOfSpeaking)
        {
            return false;
        }

        double share = (double)shared / statement.Pairs.Length;
        return Days(articles[leader.Article].Day, articles[statement.Article].Day) > MostDays
            ? statement.IsDirect && shared >= LeastPairsLater && share >= LeastShareLater
            : (shared >= LeastPairs && share >= LeastShare) || (statement.IsDirect && shared >= LeastQuotedPairs && shared == statement.Pairs.Length);
    }

    private static int Days(DateOnly? one, DateOnly? other) => one is { } day && other is { } otherDay ? Math.Abs(day.DayNumber - otherDay.DayNumber) : 0;

    /// <summary>Without statements that stand within another one of the same utterance: they are told there, not again.</summary>
    private List<SpokenWords> Outermost(List<SpokenWords> tellings)
    {
        HashSet<(int, int)> places = [.. tellings.Select(words => (words.Article, words.Statement))];
        return [.. tellings.Where(words => !Holders(words).Any(holder => places.Contains((words.Article, holder))))];
    }

    private IEnumerable<int> Holders(SpokenWords words)
    {
        StatementDigest[] statements = articles[words.Article].Statements;
        for (int holder = statements[words.Statement].Within; holder >= 0; holder = statements[holder].Within)
        {
            yield return holder;
        }
    }

    private Utterance Describe(List<SpokenWords> tellings, Dictionary<string, int> used)
    {
        SpokenWords leader = tellings[0];
        string content = $"{leader.Speaker}\t{string.Join(' ', leader.Pairs.Select(pair => pair.ToString("x8", CultureInfo.InvariantCulture)))}";
        int nth = used[content] = used.GetValueOrDefault(content) + 1;
        (SpokenWords Words, Origin? Origin)[] told = [.. tellings
            .OrderBy(words => articles[words.Article].Moment).ThenBy(words => words.Article).ThenBy(words => words.Statement)
            .Select(words => (words, origins.Of(words.Article, words.Statement)))];
        return new Utterance
        {
            Id = StableHash.Id("utterance-", nth == 1 ? content : string.Create(CultureInfo.InvariantCulture, $"{content}\t#{nth}")),
            Speaker = leader.Speaker,
            Tellings = [.. told.Select(telling => new UtteranceTelling(
                new ItemId(articles[telling.Words.Article].Article, articles[telling.Words.Article].Statements[telling.Words.Statement].Id),
                (double)Shingles.Shared(leader.Pairs, telling.Words.Pairs) / leader.Pairs.Length,
                telling.Origin?.Id))],
            Origins = OriginFinder.Distinct(told.Select(telling => telling.Origin)),
            Tally = origins.Count([.. told.Select(telling => (telling.Words.Article, telling.Origin))]),
        };
    }
}
