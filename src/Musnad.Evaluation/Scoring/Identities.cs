namespace Musnad.Evaluation.Scoring;

/// <summary>Which of the gold's actors each actor of the record is.</summary>
internal sealed class Identities
{
    /// <summary>Begins the name of an actor that the gold does not know.</summary>
    public const char Unknown = '?';

    private readonly Dictionary<string, string?> _goldOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _members;
    private readonly Dictionary<string, IReadOnlyList<string>> _goldMembers;

    public Identities(ScoredText text, IReadOnlyList<ActorView> gold, IReadOnlyList<ActorView> found)
    {
        _members = MembersOf(found);
        _goldMembers = MembersOf(gold);
        (string Id, HashSet<int> Words, HashSet<string> Names)[] golds =
        [
            .. gold.Select(actor => (actor.Id, text.Cover(actor.Mentions),
                actor.Names.Append(actor.Name ?? "").Select(ScoredText.Fold).ToHashSet(StringComparer.Ordinal))),
        ];
        foreach (ActorView actor in found)
        {
            _goldOf[actor.Id] = GoldOf(actor, text.Cover(actor.Mentions), golds);
        }
    }

    /// <summary>The gold's actor that an actor of the record is; else <see cref="Unknown"/> and its own id; null for nobody.</summary>
    public string? Name(string? found) => found is null ? null : _goldOf.GetValueOrDefault(found) ?? Unknown + found;

    /// <summary>The gold's actors for whom an actor of the record stands: a group's members where they are known, else itself.</summary>
    public HashSet<string> Who(string? found) => Who(found, _members, id => Name(id)!);

    /// <summary>The same for an actor of the gold.</summary>
    public HashSet<string> GoldWho(string? gold) => Who(gold, _goldMembers, id => id);

    /// <summary>The gold's actors for whom several actors of the record stand.</summary>
    public HashSet<string> WhoAll(IReadOnlyList<string> found) => found.SelectMany(Who).ToHashSet(StringComparer.Ordinal);

    /// <summary>The same for actors of the gold.</summary>
    public HashSet<string> GoldWhoAll(IReadOnlyList<string> gold) => gold.SelectMany(GoldWho).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether an actor of the record is the gold's, as a whole or member by member.</summary>
    public bool AreAlike(string? found, string? gold) => Name(found) == gold || Who(found).SetEquals(GoldWho(gold));

    private static HashSet<string> Who(string? actor, Dictionary<string, IReadOnlyList<string>> members, Func<string, string> name)
    {
        if (actor is null)
        {
            return [];
        }

        IReadOnlyList<string> group = members.GetValueOrDefault(actor) is { Count: > 0 } known ? known : [actor];
        return group.Select(name).ToHashSet(StringComparer.Ordinal);
    }

    private static string? GoldOf(ActorView actor, HashSet<int> words, (string Id, HashSet<int> Words, HashSet<string> Names)[] golds)
    {
        if (golds.Length == 0)
        {
            return null;
        }

        // By shared mentions first, then by name, then by a weaker share of the mentions.
        (string Id, HashSet<int> Words, HashSet<string> Names) best = golds.MaxBy(gold => Overlap.F1(words, gold.Words));
        int shared = words.Count(best.Words.Contains);
        if (shared * 2 >= words.Count)
        {
            return best.Id;
        }

        string name = ScoredText.Fold(actor.Name);
        return golds.Where(gold => gold.Names.Contains(name)).Select(gold => gold.Id).FirstOrDefault()
            ?? (shared * 3 >= words.Count && shared > 0 ? best.Id : null);
    }

    private static Dictionary<string, IReadOnlyList<string>> MembersOf(IReadOnlyList<ActorView> actors)
    {
        var members = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (ActorView actor in actors)
        {
            members[actor.Id] = actor.Members;
        }

        return members;
    }
}
