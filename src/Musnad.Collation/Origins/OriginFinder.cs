using Musnad.Collation.Copies;
using Musnad.Collation.Digests;
using Musnad.Records;

namespace Musnad.Collation.Origins;

/// <summary>Finds who stands at the beginning of a telling, and counts tellings. The definition with worked cases: docs/origins.md.</summary>
internal sealed class OriginFinder(ArticleDigest[] articles, Cast cast, CopyIndex copies)
{
    /// <summary>The origin of what a statement tells; null when unattributed.</summary>
    /// <param name="article">Place of the article.</param>
    /// <param name="statement">Place of the statement, or -1 for the outlet itself.</param>
    public Origin? Of(int article, int statement)
    {
        int origin = -1;
        int relay = -1;
        bool onlyRelays = true;
        int speaker = statement < 0 ? -1 : articles[article].Statements[statement].Source;

        // From the inside out: the last that relays nothing is the outermost, the first that relays the innermost.
        for (int link = statement; link >= 0; link = articles[article].Statements[link].Within)
        {
            int source = articles[article].Statements[link].Source;
            if (source < 0)
            {
                onlyRelays = false;
            }
            else if (articles[article].Actors[source].Relays)
            {
                relay = relay < 0 ? source : relay;
            }
            else
            {
                origin = source;
            }
        }

        origin = origin < 0 && onlyRelays ? relay : origin;
        return origin < 0 ? null : new Origin(cast.Id(article, origin), cast.Name(article, origin), cast.Side(article, origin), speaker < 0 ? null : cast.Id(article, speaker));
    }

    /// <summary>The origins of tellings in order, each once.</summary>
    public static IReadOnlyList<Origin> Distinct(IEnumerable<Origin?> tellings) => [.. tellings.OfType<Origin>().DistinctBy(origin => origin.Id, StringComparer.Ordinal)];

    /// <summary>Counts tellings.</summary>
    /// <param name="tellings">For each, the place of its article and its origin.</param>
    public Tally Count(IReadOnlyCollection<(int Article, Origin? Origin)> tellings)
    {
        int[] places = [.. tellings.Select(telling => telling.Article).Distinct()];
        IReadOnlyList<Origin> origins = Distinct(tellings.Select(telling => telling.Origin));
        int[] copied = [.. places.Select(copies.GroupOf).Where(group => group >= 0)];
        return new Tally(
            places.Length,
            places.Select(place => articles[place].Outlet).Distinct(StringComparer.Ordinal).Count(),
            copied.Length - copied.Distinct().Count(),
            origins.Count,
            origins.Select(origin => origin.Side).Distinct(StringComparer.Ordinal).Count(),
            tellings.Count(telling => telling.Origin is null));
    }
}
