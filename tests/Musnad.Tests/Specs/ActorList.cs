using Musnad.Records;

namespace Musnad.Tests.Specs;

/// <summary>Compares the actors of a record part with those a case names. A group and its members are the same.</summary>
internal static class ActorList
{
    public static bool Same(Record record, IReadOnlyList<string> ids, IReadOnlyList<ActorPattern> expected)
    {
        var left = ids.Select(id => Find(record, id)).Distinct().ToList();
        var open = expected.ToList();
        Pair(left, open);
        left = [.. left.SelectMany(actor => Leaves(record, actor)).Distinct()];
        Pair(left, open);
        return left.Count == 0 && open.Count == 0;
    }

    public static string Spell(Record record, IEnumerable<string> ids) => $"[{string.Join("; ", ids.Select(id => Spell(record, Find(record, id))))}]";

    private static string Spell(Record record, Actor actor) => actor.Members.Count == 0
        ? actor.Name
        : $"{actor.Name} = {string.Join(" + ", actor.Members.Select(id => Find(record, id).Name))}";

    private static void Pair(List<Actor> actors, List<ActorPattern> patterns)
    {
        foreach (Func<ActorPattern, Actor, bool> fits in (Func<ActorPattern, Actor, bool>[])[(p, a) => p.MatchesExactly(a), (p, a) => p.Matches(a)])
        {
            foreach (ActorPattern pattern in patterns.ToList())
            {
                if (actors.Find(actor => fits(pattern, actor)) is { } found)
                {
                    actors.Remove(found);
                    patterns.Remove(pattern);
                }
            }
        }
    }

    private static IEnumerable<Actor> Leaves(Record record, Actor actor) => actor.Members.Count == 0
        ? [actor]
        : actor.Members.SelectMany(id => Leaves(record, Find(record, id)));

    private static Actor Find(Record record, string id) =>
        record.FindActor(id) ?? throw new InvalidOperationException($"The record names the actor {id}, which it does not have.");
}
