using System.Globalization;
using Musnad.Collation.Copies;
using Musnad.Collation.Digests;
using Musnad.Collation.Identities;
using Musnad.Records;

namespace Musnad.Collation.Origins;

/// <summary>Names every actor of every article: by its identity, else by itself.</summary>
/// <remarks>An actor without identity in a copy is named as in the earliest copy, so that copies do not multiply it.</remarks>
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
    public Identity? Identity(int article, int actor) => _identities.OfActor[article][actor];

    /// <summary>The id of an actor's identity, or "article/actor".</summary>
    public string Id(int article, int actor)
    {
        if (Identity(article, actor) is { } identity)
        {
            return identity.Id;
        }

        ActorPlace first = _firsts.GetValueOrDefault(new ActorPlace(article, actor), new ActorPlace(article, actor));
        return new ItemId(_articles[first.Article].Article, _articles[first.Article].Actors[first.Actor].Id).ToString();
    }

    /// <summary>The name of an actor: its identity's, else its own.</summary>
    public string Name(int article, int actor) => Identity(article, actor)?.Name ?? _articles[article].Actors[actor].Name;

    /// <summary>The side for which an actor speaks.</summary>
    public string Side(int article, int actor) => Identity(article, actor)?.Side ?? _articles[article].Actors[actor].Side ?? Id(article, actor);

    private void NameAsInFirst(int[] group)
    {
        var firsts = new Dictionary<string, ActorPlace>(StringComparer.Ordinal);
        foreach (int article in group)
        {
            var seen = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int actor = 0; actor < _articles[article].Actors.Length; actor++)
            {
                ActorDigest digest = _articles[article].Actors[actor];
                string name = string.Create(CultureInfo.InvariantCulture, $"{digest.Kind} {digest.Forms}");
                int nth = seen[name] = seen.GetValueOrDefault(name) + 1;
                string key = string.Create(CultureInfo.InvariantCulture, $"{name} {nth}");
                var place = new ActorPlace(article, actor);
                if (!firsts.TryAdd(key, place))
                {
                    _firsts.Add(place, firsts[key]);
                }
            }
        }
    }
}
