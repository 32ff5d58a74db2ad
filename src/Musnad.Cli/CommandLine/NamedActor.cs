using Musnad.Archive.Queries.Actors;
using Musnad.Cli.Running;

namespace Musnad.Cli.CommandLine;

/// <summary>Finds the actor that a word of the command line means, and tells when it is not clear which.</summary>
internal static class NamedActor
{
    private const int MostTold = 10;

    /// <summary>The actor; null when nobody or nobody clearly is meant, which has then been told.</summary>
    public static ActorSummary? Find(Asking asking, string word)
    {
        ActorResolution resolution = asking.Queries.Resolve(word);
        if (resolution.Matches.Count == 0)
        {
            asking.Note($"no actor of this archive is called \"{word}\". (musnad actors lists them.)");
            return null;
        }

        if (resolution.Meant is null)
        {
            asking.Note($"\"{word}\" may be one of {resolution.Matches.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)}; give an identifier:");
            foreach (ActorSummary actor in resolution.Matches.Take(MostTold).Select(match => match.Actor))
            {
                string english = actor.NameEn is { } name ? $" ({name})" : "";
                asking.Note($"  {actor.Id}  {actor.Name}{english}, {actor.Articles.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} articles");
            }
        }

        return resolution.Meant;
    }
}
