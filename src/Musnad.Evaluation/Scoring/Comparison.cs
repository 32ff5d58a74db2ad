using Musnad.Evaluation.Reading;

namespace Musnad.Evaluation.Scoring;

/// <summary>One record against its gold.</summary>
internal sealed class Comparison
{
    private readonly string _document;
    private readonly ScoredText _text;
    private readonly RecordView _gold;
    private readonly RecordView _record;
    private readonly Identities _identities;
    private readonly List<Finding> _findings = [];
    private readonly List<JudgedStatement> _judged = [];

    public Comparison(GoldDocument document, RecordView record)
    {
        _document = document.Article.Id;
        _text = document.Text;
        _gold = document.Gold;
        _record = record;
        _identities = new Identities(_text, _gold.Actors, record.Actors);
    }

    public Tally Tally { get; } = new();

    public IReadOnlyList<Finding> Findings => _findings;

    public IReadOnlyList<JudgedStatement> Judged => _judged;

    public void Run()
    {
        Tally.Add(Count.BadEvidence, Evidences.CountBad(_text, _record));
        CompareStatements();
        CompareActors();
        CompareEvents(EventCounts.Contacts, item => item.IsContact);
        CompareEvents(EventCounts.Deeds, item => !item.IsContact);
    }

    private void CompareStatements()
    {
        IReadOnlyList<StatementView> found = _record.Statements;
        IReadOnlyList<StatementView> gold = _gold.Statements;
        Tally.Add(Count.Found, found.Count);
        Tally.Add(Count.Gold, gold.Count);
        Tally.Add(Count.NestedFound, found.Count(statement => !string.IsNullOrEmpty(statement.Within)));
        Tally.Add(Count.NestedGold, gold.Count(statement => !string.IsNullOrEmpty(statement.Within)));

        var alignment = new StatementAlignment(_text, found, gold);
        var chains = new Chains(found);
        var goldChains = new Chains(gold);
        var verdicts = new JudgedStatement[found.Count];
        foreach ((int i, int j) in alignment.Pairs)
        {
            Tally.Add(Count.Aligned);
            Tally.Add(Count.Exact, alignment.IsExact(i, j));
            verdicts[i] = Judge(found[i], gold[j], chains.Of(found[i]), goldChains.Of(gold[j]));
        }

        HashSet<int> matched = [.. alignment.Pairs.Select(pair => pair.Gold)];
        foreach (StatementView missed in gold.Where((_, j) => !matched.Contains(j)))
        {
            Note(FindingKind.MissedStatement, missed.Content, [missed.Source], []);
        }

        for (int i = 0; i < found.Count; i++)
        {
            if (verdicts[i] is null)
            {
                Note(FindingKind.SpuriousStatement, found[i].Content, [], [_identities.Name(found[i].Source)]);
            }

            _judged.Add(verdicts[i] ?? Verdict(found[i], isAligned: false, hasRightSource: false, isRight: false));
        }
    }

    private JudgedStatement Judge(StatementView found, StatementView gold, IReadOnlyList<string?> chain, IReadOnlyList<string?> goldChain)
    {
        if (!_identities.AreAlike(found.Source, gold.Source))
        {
            Tally.Add(Count.WrongSource);
            Note(FindingKind.WrongSource, gold.Content, [gold.Source], [_identities.Name(found.Source)]);
            return Verdict(found, isAligned: true, hasRightSource: false, isRight: false);
        }

        if (chain.Count != goldChain.Count || !chain.Zip(goldChain).All(link => _identities.AreAlike(link.First, link.Second)))
        {
            Note(FindingKind.WrongChain, gold.Content, goldChain, [.. chain.Select(_identities.Name)]);
            return Verdict(found, isAligned: true, hasRightSource: true, isRight: false);
        }

        Tally.Add(Count.Right);
        Tally.Add(Count.NestedRight, !string.IsNullOrEmpty(gold.Within));
        Tally.Add(Count.Stance, found.Stance == gold.Stance);
        Tally.Add(Count.Quotation, found.Quotation == gold.Quotation);
        Tally.Add(Count.Channel, found.Channel == gold.Channel);
        Tally.Add(Count.Date, found.Date == gold.Date);
        Tally.Add(Count.Addressees, Whoever(found.Addressees).SetEquals(GoldWhoever(gold.Addressees)));
        Tally.Add(Count.Targets, Whoever(found.Targets).SetEquals(GoldWhoever(gold.Targets)));
        return Verdict(found, isAligned: true, hasRightSource: true, isRight: true);
    }

    private void CompareActors()
    {
        ILookup<string?, ActorView> found = _record.Actors.ToLookup(actor => _identities.Name(actor.Id), StringComparer.Ordinal);
        foreach (ActorView gold in _gold.Actors)
        {
            if (gold.Id.StartsWith(Identities.Unknown) || found[gold.Id].FirstOrDefault() is not { } first)
            {
                continue;
            }

            Tally.Add(Count.ActorsFound);
            Tally.Add(Count.WholeActors, found[gold.Id].Count() == 1);
            Tally.Add(Count.Kind, first.Kind == gold.Kind);
            Tally.Add(Count.Country, first.Country == gold.Country);
        }
    }

    private void CompareEvents(EventCounts counts, Func<EventView, bool> keep)
    {
        EventView[] found = [.. _record.Events.Where(keep)];
        EventView[] gold = [.. _gold.Events.Where(keep)];
        Tally.Add(counts.Found, found.Length);
        Tally.Add(counts.Gold, gold.Length);

        HashSet<string>[] participants = [.. found.Select(item => Whoever([.. item.Actors, .. item.Recipients]))];
        HashSet<string>[] goldParticipants = [.. gold.Select(item => GoldWhoever([.. item.Actors, .. item.Recipients]))];
        double[][] shares =
        [
            .. found.Select((item, i) => gold.Select((other, j) =>
                item.Type == other.Type && item.Mode == other.Mode ? Jaccard(participants[i], goldParticipants[j]) : 0.0).ToArray()),
        ];
        double[][] weights =
        [
            .. shares.Select((row, i) => row.Select((share, j) =>
                share >= 0.5 ? share + (0.25 * (found[i].Date == gold[j].Date ? 1 : 0)) : 0.0).ToArray()),
        ];
        var matched = new HashSet<int>();
        foreach ((int i, int j) in Assignment.Best(weights))
        {
            if (shares[i][j] < 0.5)
            {
                continue;
            }

            matched.Add(j);
            Tally.Add(counts.Right);
            Tally.Add(Count.Realis, found[i].Realis == gold[j].Realis);
            if (counts.Exact is { } exact)
            {
                Tally.Add(exact, shares[i][j] == 1.0 && found[i].Date == gold[j].Date);
            }
        }

        for (int j = 0; j < gold.Length; j++)
        {
            if (!matched.Contains(j))
            {
                Note(counts.Missed, gold[j].Trigger is { } trigger ? [trigger] : [], [.. goldParticipants[j].Order(StringComparer.Ordinal)], []);
            }
        }
    }

    private static double Jaccard(HashSet<string> one, HashSet<string> other)
    {
        int shared = one.Count(other.Contains);
        return (double)shared / Math.Max(1, one.Count + other.Count - shared);
    }

    private HashSet<string> Whoever(IReadOnlyList<string> found) => found.SelectMany(_identities.Who).ToHashSet(StringComparer.Ordinal);

    private HashSet<string> GoldWhoever(IReadOnlyList<string> gold) => gold.SelectMany(_identities.GoldWho).ToHashSet(StringComparer.Ordinal);

    private JudgedStatement Verdict(StatementView found, bool isAligned, bool hasRightSource, bool isRight)
        => new(_document, found.Id, found.Basis, found.Confidence, isAligned, hasRightSource, isRight);

    private void Note(FindingKind kind, IReadOnlyList<SpanView> spans, IReadOnlyList<string?> expected, IReadOnlyList<string?> found)
        => _findings.Add(new Finding(_document, kind, WordsOf(spans), [.. expected.Select(Shown)], [.. found.Select(Shown)]));

    private static string Shown(string? actor) => actor ?? "-";

    private string WordsOf(IReadOnlyList<SpanView> spans)
        => string.Join(" \u2026 ", spans.Where(span => 0 <= span.Start && span.Start < span.End && span.End <= _text.Length).Select(span => _text[span]));
}
