using System.Globalization;
using Musnad.Collation.Copies;
using Musnad.Collation.Digests;
using Musnad.Collation.Identities;
using Musnad.Records;

namespace Musnad.Collation.Origins;

/// <summary>Names every actor of every article: by its identity, else by itself.</summary>
/// <remarks>An actor without identity in a copy is who it is in the other copies, so that copies do not multiply it.</remarks>
internal sealed class Cast
{
    private readonly ArticleDigest[] _articles;
    private readonly IdentityIndex _identities;
    private readonly Dictionary<ActorPlace, ActorPlace> _firsts = [];

    public Cast(ArticleDigest[] articles, IdentityIndex identities, CopyIndex copies)
    {
        _articles = articles;
        _identities = identities;
        foreach (int[] group in copies.Members)
        {
            NameAsInFirst(group);
        }
    }

    /// <summary>The identity of an actor, or null.</summary>
    public Identity? Identity(int article, int actor) => Own(new ActorPlace(article, actor)) ?? Own(First(article, actor));

    /// <summary>The id of an actor's identity, or "article/actor".</summary>
    public string Id(int article, int actor)
    {
        if (Identity(article, actor) is { } identity)
        {
            return identity.Id;
        }

        ActorPlace first = First(article, actor);
        return new ItemId(_articles[first.Article].Article, _articles[first.Article].Actors[first.Actor].Id).ToString();
    }

    /// <summary>The name of an actor: its identity's, else its own.</summary>
    public string Name(int article, int actor) => Identity(article, actor)?.Name ?? _articles[article].Actors[actor].Name;

    /// <summary>The side for which an actor speaks.</summary>
    public string Side(int article, int actor) => Identity(article, actor)?.Side ?? _articles[article].Actors[actor].Side ?? Id(article, actor);

    private Identity? Own(ActorPlace place) => _identities.OfActor[place.Article][place.Actor];

    private ActorPlace First(int article, int actor) => _firsts.GetValueOrDefault(new ActorPlace(article, actor), new ActorPlace(article, actor));

    /// <summary>Gives every actor of a group of copies the first one of its kind and name, one with an identity before others.</summary>
    private void NameAsInFirst(int[] group)
    {
        foreach (IGrouping<string, ActorPlace> same in group.SelectMany(Named).GroupBy(pair => pair.Name, pair => pair.Place, StringComparer.Ordinal))
        {
            ActorPlace first = same.FirstOrDefault(place => Own(place) is not null, same.First());
            foreach (ActorPlace place in same)
            {
                _firsts.Add(place, first);
            }
        }
    }

    /// <summary>An article's actors by kind and name; a second one of a name is another one.</summary>
    private IEnumerable<(string Name, ActorPlace Place)> Named(int article)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int actor = 0; actor < _articles[article].Actors.Length; actor++)
        {
            ActorDigest digest = _articles[article].Actors[actor];
            string name = $"{digest.Kind} {digest.Forms}";
            int nth = seen[name] = seen.GetValueOrDefault(name) + 1;
            yield return (string.Create(CultureInfo.InvariantCulture, $"{name} {nth}"), new ActorPlace(article, actor));
        }
    }
}
