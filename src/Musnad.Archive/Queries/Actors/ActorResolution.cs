namespace Musnad.Archive.Queries.Actors;

/// <summary>Whom a word of the user's means.</summary>
/// <remarks>The surest way of naming counts, and in it one actor must be clearly meant: the only one, or one that is in ten times as many articles as the others together; and nobody named less surely may be in ten times as many articles. Otherwise nobody is: a wrong guess would put words into the wrong mouth.</remarks>
/// <param name="Word">The word.</param>
/// <param name="Matches">Every actor that it may mean, the surest and most frequent first.</param>
public sealed record ActorResolution(string Word, IReadOnlyList<ActorMatch> Matches)
{
    private const int ClearlyMore = 10;

    /// <summary>Who is clearly meant, or null.</summary>
    public ActorSummary? Meant
    {
        get
        {
            if (Matches.Count == 0)
            {
                return null;
            }

            ActorMatch first = Matches[0];
            long weight = Math.Max(first.Actor.Articles, 1);
            long equals = Matches.Skip(1).Where(match => match.How == first.How).Sum(match => Math.Max(match.Actor.Articles, 1));
            bool isCode = first.How is NameMatch.Id or NameMatch.CountryCode or NameMatch.Wikidata;
            bool overshadowed = !isCode && Matches.Skip(1).Any(match => match.Actor.Articles >= weight * ClearlyMore);
            return weight >= equals * ClearlyMore && !overshadowed ? first.Actor : null;
        }
    }
}
