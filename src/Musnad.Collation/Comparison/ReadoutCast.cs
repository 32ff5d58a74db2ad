using Musnad.Collation.Identities;
using Musnad.Records;

namespace Musnad.Collation.Comparison;

/// <summary>Names the actors of the articles that tell a contact: by identity, else by themselves.</summary>
internal sealed class ReadoutCast
{
    private readonly Dictionary<ItemId, Identity> _identities = [];
    private readonly Dictionary<string, Party> _parties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _sides = new(StringComparer.Ordinal);
    private readonly Dictionary<ItemId, string> _namedOtherwise = [];

    public ReadoutCast(ContactMaterial material)
    {
        foreach (Identity identity in material.Identities)
        {
            _parties[identity.Id] = new Party(identity.Id, identity.Name, identity.Country);
            _sides[identity.Id] = identity.Side;
            foreach (ItemId actor in identity.Actors)
            {
                _identities[actor] = identity;
            }
        }

        Participants = new HashSet<string>(material.Contact.Participants, StringComparer.Ordinal);
        foreach (Record record in material.Records.OrderBy(record => record.Article.Id, StringComparer.Ordinal))
        {
            foreach (Actor actor in record.Actors.Where(actor => !_identities.ContainsKey(new ItemId(record.Article.Id, actor.Id))))
            {
                string id = new ItemId(record.Article.Id, actor.Id).ToString();
                _parties[id] = new Party(id, actor.Name, actor.Country);
                _sides[id] = actor.Country ?? id;
            }
        }

        ParticipantSides = Participants.Select(SideOf).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Who took part.</summary>
    public IReadOnlySet<string> Participants { get; }

    /// <summary>The sides of those who took part.</summary>
    public IReadOnlySet<string> ParticipantSides { get; }

    /// <summary>The identity of an actor, else "article/actor" (of the article that a copy group names it by).</summary>
    public string IdOf(Record record, string actor)
    {
        var item = new ItemId(record.Article.Id, actor);
        return _identities.TryGetValue(item, out Identity? identity) ? identity.Id : _namedOtherwise.GetValueOrDefault(item, item.ToString());
    }

    /// <summary>Makes an actor without identity known by the id that the collation gave its twin in the first of several copies.</summary>
    public void NameAs(Record record, string actor, string id)
    {
        if (!_identities.ContainsKey(new ItemId(record.Article.Id, actor)))
        {
            _namedOtherwise[new ItemId(record.Article.Id, actor)] = id;
        }
    }

    /// <summary>Whether an actor only passes on what others say.</summary>
    public bool Relays(Record record, string actor) =>
        _identities.TryGetValue(new ItemId(record.Article.Id, actor), out Identity? identity)
            ? identity.Kind == ActorKind.Medium
            : record.FindActor(actor)?.Kind == ActorKind.Medium;

    public Party PartyOf(string id) => _parties.GetValueOrDefault(id) ?? new Party(id, id, null);

    public string SideOf(string id) => _sides.GetValueOrDefault(id, id);

    /// <summary>The members of a group, else the actor itself.</summary>
    public IReadOnlyList<string> Members(Record record, string actor) =>
        record.FindActor(actor) is { Members.Count: > 0 } group ? group.Members : [actor];
}
