using System.Globalization;
using Musnad.Archive.Queries.Actors;
using Musnad.Cli.Rendering;
using Musnad.Json;

namespace Musnad.Cli.Running;

/// <summary>Finds out whom the user's words mean, and tells it: a wrong guess would put words into the wrong mouth.</summary>
internal sealed class ActorNaming(Asking asking)
{
    private const int MostListed = 15;

    /// <summary>The identity that a word means.</summary>
    /// <param name="word">The user's word; null when none was given.</param>
    /// <param name="id">The identity; null without a word.</param>
    /// <returns>False when it is not clear; the user has been told.</returns>
    public bool Find(string? word, out string? id)
    {
        ActorSummary? actor = word is null ? null : Find(word);
        id = actor?.Id;
        return word is null || actor is not null;
    }

    /// <summary>The actor that a word means; null when it is not clear, and the user has been told.</summary>
    public ActorSummary? Find(string word)
    {
        ActorResolution resolution = asking.Queries.Resolve(word);
        if (resolution.Meant is { } meant)
        {
            if (resolution.Matches.Count > 1 || resolution.Matches[0].How is NameMatch.OtherName or NameMatch.PartOfName or NameMatch.PartOfOtherName)
            {
                string others = resolution.Matches.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $"; {resolution.Matches.Count - 1:N0} others: musnad actors {Quoted(word)}") : "";
                asking.Note($"{Shown(word)} is taken for {Shown(meant.Name)} ({meant.Id}){others}");
            }

            return meant;
        }

        if (resolution.Matches.Count == 0)
        {
            asking.Note($"nobody is known by the name {Shown(word)}. (musnad actors lists who is known across articles)");
            return null;
        }

        asking.Note($"{Shown(word)} may mean several. Say by id who is meant:");
        foreach (ActorMatch match in resolution.Matches.Take(MostListed))
        {
            asking.Call.Error.WriteLine($"  {match.Actor.Id}  {Description(match.Actor)}");
        }

        if (resolution.Matches.Count > MostListed)
        {
            asking.Call.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  and {resolution.Matches.Count - MostListed:N0} more: musnad actors {Quoted(word)} --limit all"));
        }

        return null;
    }

    private string Description(ActorSummary actor)
    {
        string country = actor.Country is { } code ? $" · {code}" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{Shown(actor.Name)} · {WireNames.ActorKinds.Name(actor.Kind)}{country} · {actor.Articles:N0} articles");
    }

    private string Shown(string words)
    {
        string visible = ControlCharacters.Visible(words);
        return asking.Call.Environment.ErrorIsTerminal ? $"\u2068{visible}\u2069" : visible;
    }

    private static string Quoted(string word) => word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word;
}
