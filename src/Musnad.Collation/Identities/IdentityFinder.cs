using Musnad.Collation.Digests;
using Musnad.Collation.Names;
using Musnad.Records;

namespace Musnad.Collation.Identities;

/// <summary>Finds actors that are one across articles: by the knowledge file, else by kind, comparable name and country; then the user's corrections.</summary>
internal sealed class IdentityFinder(ArticleDigest[] articles, KnownActors known, PersonNames names, IReadOnlyList<Correction> corrections)
{
    public IdentityIndex Find()
    {
        var corrected = new CorrectedIdentities(Base(), articles, known);
        corrected.Apply(corrections);
        var ofActor = articles.Select(article => new Identity?[article.Actors.Length]).ToArray();
        var identities = new List<Identity>();
        foreach ((string id, IReadOnlyList<ActorPlace> members) in corrected.Result())
        {
            Identity identity = Describe(id, members);
            identities.Add(identity);
            foreach (ActorPlace member in members)
            {
                ofActor[member.Article][member.Actor] = identity;
            }
        }

        return new IdentityIndex([.. identities.OrderBy(identity => identity.Id, StringComparer.Ordinal)], ofActor);
    }

    /// <summary>The members of every identity before corrections.</summary>
    private Dictionary<string, List<ActorPlace>> Base()
    {
        var keys = new KeyUnion(articles, names);
        var members = new Dictionary<string, List<ActorPlace>>(StringComparer.Ordinal);
        for (int article = 0; article < articles.Length; article++)
        {
            ActorDigest[] actors = articles[article].Actors;
            for (int actor = 0; actor < actors.Length; actor++)
            {
                string? id = actors[actor] switch
                {
                    { KnownAs: { } entry } => entry,
                    { Key: { } key } => StableHash.Id("actor-", keys.Of(key).ToString()),
                    _ => null,
                };
                if (id is not null)
                {
                    if (!members.TryGetValue(id, out List<ActorPlace>? list))
                    {
                        members.Add(id, list = []);
                    }

                    list.Add(new ActorPlace(article, actor));
                }
            }
        }

        return members;
    }

    private Identity Describe(string id, IReadOnlyList<ActorPlace> members)
    {
        KnownActor? entry = known.ById(id);
        ActorDigest[] actors = [.. members.Select(member => articles[member.Article].Actors[member.Actor])];
        string[] names = ByFrequency(actors.Select(actor => actor.Name));
        return new Identity
        {
            Id = id,
            Kind = entry?.Kind ?? actors.GroupBy(actor => actor.Kind).OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key).First().Key,
            Name = entry?.Name ?? names.OrderByDescending(Words).First(),
            NameEn = entry?.English,
            Country = entry is null ? ByFrequency(actors.Select(actor => actor.Country).OfType<string>()).FirstOrDefault() : entry.Country,
            Wikidata = entry?.Wikidata,
            Side = Side(id, entry, actors),
            Names = names,
            Actors = [.. members.Select(member => new ItemId(articles[member.Article].Article, articles[member.Article].Actors[member.Actor].Id)).Order()],
        };
    }

    private static string Side(string id, KnownActor? entry, ActorDigest[] actors) =>
        entry is { Kind: not ActorKind.Person } ? entry.Side
        : ByFrequency(actors.Select(actor => actor.Side).OfType<string>()).FirstOrDefault() ?? entry?.Side ?? id;

    private static int Words(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static string[] ByFrequency(IEnumerable<string> values) =>
        [.. values.GroupBy(value => value, StringComparer.Ordinal).OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal).Select(same => same.Key)];
}
