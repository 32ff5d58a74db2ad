using Musnad.Records;

namespace Musnad.Collation.Comparison;

/// <summary>Reads the chain of sources of a statement.</summary>
internal static class ChainReading
{
    /// <summary>The actor at the beginning: the outermost source that is no medium; of media alone the innermost; null when no source is known.</summary>
    public static string? Origin(Record record, Statement statement, ReadoutCast cast)
    {
        Statement[] links = [.. statement.Chain()];
        return links.LastOrDefault(link => link.Source is { } source && !cast.Relays(record, source))?.Source
            ?? (links.All(link => link.Source is not null) ? links[0].Source : null);
    }

    /// <summary>Ids of the sources, from the one nearest to the outlet inwards, each once in a row.</summary>
    public static IReadOnlyList<string> Inwards(Record record, Statement? statement, ReadoutCast cast)
    {
        var chain = new List<string>();
        foreach (Statement link in (statement?.Chain() ?? []).Reverse())
        {
            if (link.Source is { } source && cast.IdOf(record, source) is var id && (chain.Count == 0 || chain[^1] != id))
            {
                chain.Add(id);
            }
        }

        return chain;
    }
}
