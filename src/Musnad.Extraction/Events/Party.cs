using Musnad.Extraction.Actors;

namespace Musnad.Extraction.Events;

/// <summary>Those on the two sides of an event, groups of known members taken apart, for comparing tellings.</summary>
internal sealed class Party
{
    public Party(IReadOnlyList<ActorDraft> actors, IReadOnlyList<ActorDraft> recipients)
    {
        Actors = Persons(actors);
        Recipients = Persons(recipients);
        All = Recipients.Count == 0 ? Actors : [.. Actors, .. Recipients];
    }

    public HashSet<ActorDraft> Actors { get; }

    public HashSet<ActorDraft> Recipients { get; }

    public HashSet<ActorDraft> All { get; }

    private static HashSet<ActorDraft> Persons(IReadOnlyList<ActorDraft> actors)
    {
        var persons = new HashSet<ActorDraft>(actors.Count);
        foreach (ActorDraft actor in actors)
        {
            persons.UnionWith(actor.Persons);
        }

        return persons;
    }
}
