using Musnad.Evaluation.Reading;

namespace Musnad.Evaluation.Scoring;

/// <summary>The statements of one record against the gold's.</summary>
internal sealed class StatementComparison(GoldDocument document, RecordView record, Identities identities, Notes notes, Tally tally)
{
    private readonly IReadOnlyList<StatementView> _found = record.Statements;
    private readonly IReadOnlyList<StatementView> _gold = document.Gold.Statements;
    private readonly Chains _chains = new(record.Statements);
    private readonly Chains _goldChains = new(document.Gold.Statements);

    /// <summary>Counts and notes; gives each statement of the record its verdict.</summary>
    public IReadOnlyList<JudgedStatement> Run()
    {
        tally.Add(Count.Found, _found.Count);
        tally.Add(Count.Gold, _gold.Count);
        tally.Add(Count.NestedFound, _found.Count(statement => !string.IsNullOrEmpty(statement.Within)));
        tally.Add(Count.NestedGold, _gold.Count(statement => !string.IsNullOrEmpty(statement.Within)));

        var alignment = new StatementAlignment(document.Text, _found, _gold);
        var verdicts = new JudgedStatement?[_found.Count];
        foreach ((int i, int j) in alignment.Pairs)
        {
            bool isExact = alignment.IsExact(i, j);
            tally.Add(Count.Aligned);
            tally.Add(Count.Exact, isExact);
            if (!isExact)
            {
                notes.Add(FindingKind.InexactContent, _gold[j].Content, [notes.WordsOf(_gold[j].Content)], [notes.WordsOf(_found[i].Content)]);
            }

            verdicts[i] = Judge(_found[i], _gold[j]);
        }

        NoteUnpaired(alignment);
        return [.. verdicts.Select((verdict, i) => verdict ?? Verdict(_found[i], isAligned: false, hasRightSource: false, isRight: false))];
    }

    private void NoteUnpaired(StatementAlignment alignment)
    {
        HashSet<int> matched = [.. alignment.Pairs.Select(pair => pair.Gold)];
        foreach (StatementView missed in _gold.Where((_, j) => !matched.Contains(j)))
        {
            notes.Add(FindingKind.MissedStatement, missed.Content, [notes.Gold(missed.Source)], []);
        }

        HashSet<int> paired = [.. alignment.Pairs.Select(pair => pair.Found)];
        foreach (StatementView spurious in _found.Where((_, i) => !paired.Contains(i)))
        {
            notes.Add(FindingKind.SpuriousStatement, spurious.Content, [], [notes.Found(spurious.Source)]);
        }
    }

    private JudgedStatement Judge(StatementView found, StatementView gold)
    {
        if (!identities.AreAlike(found.Source, gold.Source))
        {
            tally.Add(Count.WrongSource);
            notes.Add(FindingKind.WrongSource, gold.Content, [notes.Gold(gold.Source)], [notes.Found(found.Source)]);
            return Verdict(found, isAligned: true, hasRightSource: false, isRight: false);
        }

        IReadOnlyList<string?> chain = _chains.Of(found);
        IReadOnlyList<string?> goldChain = _goldChains.Of(gold);
        if (chain.Count != goldChain.Count || !chain.Zip(goldChain).All(link => identities.AreAlike(link.First, link.Second)))
        {
            notes.Add(FindingKind.WrongChain, gold.Content, notes.AllGold(goldChain), notes.AllFound(chain));
            return Verdict(found, isAligned: true, hasRightSource: true, isRight: false);
        }

        tally.Add(Count.Right);
        tally.Add(Count.NestedRight, !string.IsNullOrEmpty(gold.Within));
        CompareValue(Count.Stance, "stance", gold, found.Stance, gold.Stance);
        CompareValue(Count.Quotation, "quotation", gold, found.Quotation, gold.Quotation);
        CompareValue(Count.Channel, "channel", gold, found.Channel, gold.Channel);
        CompareValue(Count.Date, "date", gold, found.Date, gold.Date);
        CompareActors(Count.Addressees, "addressees", gold, found.Addressees, gold.Addressees);
        CompareActors(Count.Targets, "targets", gold, found.Targets, gold.Targets);
        return Verdict(found, isAligned: true, hasRightSource: true, isRight: true);
    }

    private void CompareValue(Count count, string property, StatementView gold, string? found, string? expected)
    {
        tally.Add(count, found == expected);
        if (found != expected)
        {
            notes.AddProperty(property, gold.Content, expected, found);
        }
    }

    private void CompareActors(Count count, string property, StatementView gold, IReadOnlyList<string> found, IReadOnlyList<string> expected)
    {
        bool isRight = identities.WhoAll(found).SetEquals(identities.GoldWhoAll(expected));
        tally.Add(count, isRight);
        if (!isRight)
        {
            notes.Add(FindingKind.WrongProperty, gold.Content, notes.AllGold(expected), notes.AllFound(found), property);
        }
    }

    private JudgedStatement Verdict(StatementView found, bool isAligned, bool hasRightSource, bool isRight)
        => new(document.Article.Id, found.Id, found.Basis, found.Confidence, isAligned, hasRightSource, isRight);
}
