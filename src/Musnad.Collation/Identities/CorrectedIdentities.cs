using Musnad.Collation.Digests;
using Musnad.Collation.Names;
using Musnad.Records;

namespace Musnad.Collation.Identities;

/// <summary>Applies the user's corrections to the identities found: a split takes an actor out or keeps two identities apart, a merge joins.</summary>
/// <remarks>Splits come first, and a merge that would join what a split parts has no effect; so the order in which corrections were made does not matter.</remarks>
internal sealed class CorrectedIdentities
{
    private readonly SortedDictionary<string, List<ActorPlace>> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<ActorPlace, string> _nodeOf = [];
    private readonly Dictionary<string, string> _parent = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<(string One, string Other)> _apart = [];
    private readonly ArticleDigest[] _articles;
    private readonly KnownActors _known;

    public CorrectedIdentities(Dictionary<string, List<ActorPlace>> found, ArticleDigest[] articles, KnownActors known)
    {
        _articles = articles;
        _known = known;
        foreach ((string id, List<ActorPlace> members) in found)
        {
            _members.Add(id, members);
            foreach (ActorPlace member in members)
            {
                _nodeOf.Add(member, id);
            }
        }

        for (int article = 0; article < articles.Length; article++)
        {
            _places.Add(articles[article].Article, article);
        }
    }

    public void Apply(IReadOnlyList<Correction> corrections)
    {
        foreach (Correction split in Sorted(corrections, CorrectionKind.Split))
        {
            Split(split.First, split.Second);
        }

        foreach (Correction merge in Sorted(corrections, CorrectionKind.Merge))
        {
            if (Node(merge.First) is { } one && Node(merge.Second) is { } other)
            {
                Join(Root(one), Root(other));
            }
        }
    }

    /// <summary>The identities with their members, in order; an actor that a split left alone is none.</summary>
    public IEnumerable<(string Id, IReadOnlyList<ActorPlace> Members)> Result() => _members.GroupBy(node => Root(node.Key), StringComparer.Ordinal)
        .Select(nodes => (Nodes: nodes.Select(node => node.Key).ToList(), Members: nodes.SelectMany(node => node.Value).OrderBy(place => place.Article).ThenBy(place => place.Actor).ToList()))
        .Where(group => group.Members.Count > 0 && (group.Nodes.Count > 1 || !IsItem(group.Nodes[0])))
        .Select(group => (Name(group.Nodes), (IReadOnlyList<ActorPlace>)group.Members));

    private static IEnumerable<Correction> Sorted(IReadOnlyList<Correction> corrections, CorrectionKind kind) => corrections
        .Where(correction => correction.Kind == kind)
        .Select(correction => string.CompareOrdinal(correction.First, correction.Second) <= 0 ? correction : correction with { First = correction.Second, Second = correction.First })
        .Distinct()
        .OrderBy(correction => correction.First, StringComparer.Ordinal).ThenBy(correction => correction.Second, StringComparer.Ordinal);

    private void Split(string first, string second)
    {
        if (Node(first) is not { } one || Node(second) is not { } other)
        {
            return;
        }

        if (one == other && Place(second) is { } later)
        {
            other = TakeOut(second, later);
        }
        else if (one == other && Place(first) is { } earlier)
        {
            one = TakeOut(first, earlier);
        }

        if (one != other)
        {
            _apart.Add((one, other));
        }
    }

    private string TakeOut(string item, ActorPlace place)
    {
        if (_nodeOf.TryGetValue(place, out string? node))
        {
            _members[node].Remove(place);
        }

        _nodeOf[place] = item;
        _members[item] = [place];
        return item;
    }

    private void Join(string one, string other)
    {
        bool isApart = _apart.Exists(pair => (Root(pair.One), Root(pair.Other)) is var (left, right) && ((left == one && right == other) || (left == other && right == one)));
        if (one != other && !isApart)
        {
            _parent[string.CompareOrdinal(one, other) < 0 ? other : one] = string.CompareOrdinal(one, other) < 0 ? one : other;
        }
    }

    /// <summary>What a correction names: an identity, or the identity of an article's actor, or that actor alone; null when it is not among the articles.</summary>
    private string? Node(string reference)
    {
        if (_members.ContainsKey(reference))
        {
            return reference;
        }

        if (_known.ById(reference) is not null)
        {
            _members.Add(reference, []);
            return reference;
        }

        return Place(reference) is { } place ? _nodeOf.GetValueOrDefault(place) ?? TakeOut(reference, place) : null;
    }

    private ActorPlace? Place(string reference)
    {
        if (!ItemId.TryParse(reference, out ItemId item) || !_places.TryGetValue(item.Article, out int article))
        {
            return null;
        }

        int actor = Array.FindIndex(_articles[article].Actors, candidate => candidate.Id == item.Item);
        return actor < 0 ? null : new ActorPlace(article, actor);
    }

    private string Root(string node)
    {
        while (_parent.TryGetValue(node, out string? parent))
        {
            node = parent;
        }

        return node;
    }

    private string Name(List<string> nodes) => nodes.Find(node => _known.ById(node) is not null)
        ?? nodes.Find(node => !IsItem(node))
        ?? StableHash.Id("actor-", string.Join('\n', nodes));

    private bool IsItem(string node) => Place(node) is not null;
}
