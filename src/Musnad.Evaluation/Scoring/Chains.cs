namespace Musnad.Evaluation.Scoring;

/// <summary>The sources above each statement, its own first.</summary>
internal sealed class Chains
{
    private readonly Dictionary<string, StatementView> _byId = new(StringComparer.Ordinal);

    public Chains(IReadOnlyList<StatementView> statements)
    {
        foreach (StatementView statement in statements)
        {
            _byId[statement.Id] = statement;
        }
    }

    public IReadOnlyList<string?> Of(StatementView statement)
    {
        var links = new List<string?>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (StatementView? link = statement; link is not null && seen.Add(link.Id); link = link.Within is { } outer ? _byId.GetValueOrDefault(outer) : null)
        {
            links.Add(link.Source);
        }

        return links;
    }
}
