namespace Musnad.Evaluation.Scoring;

/// <summary>Which statement of the record is which of the gold, by the words of their contents.</summary>
internal sealed class StatementAlignment
{
    private const double Least = 0.5;
    private const double SameCue = 0.25;

    private readonly HashSet<int>[] _found;
    private readonly HashSet<int>[] _gold;

    public StatementAlignment(ScoredText text, IReadOnlyList<StatementView> found, IReadOnlyList<StatementView> gold)
    {
        _found = [.. found.Select(statement => text.Cover(statement.Content))];
        _gold = [.. gold.Select(statement => text.Cover(statement.Content))];
        HashSet<int>[] cues = [.. found.Select(statement => CueOf(text, statement))];
        HashSet<int>[] goldCues = [.. gold.Select(statement => CueOf(text, statement))];

        double[][] similarity = [.. _found.Select(one => _gold.Select(other => Overlap.F1(one, other)).ToArray())];
        double[][] weights =
        [
            .. similarity.Select((row, i) => row.Select((share, j) =>
                share >= Least ? share + (cues[i].Overlaps(goldCues[j]) ? SameCue : 0) : 0).ToArray()),
        ];
        Pairs = [.. Assignment.Best(weights).Where(pair => similarity[pair.Row][pair.Column] >= Least)];
    }

    public IReadOnlyList<(int Found, int Gold)> Pairs { get; }

    /// <summary>Whether the contents are the same to the word.</summary>
    public bool IsExact(int found, int gold) => _found[found].SetEquals(_gold[gold]);

    private static HashSet<int> CueOf(ScoredText text, StatementView statement) => statement.Cue is { } cue ? text.Cover([cue]) : [];
}
