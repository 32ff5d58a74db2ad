using Musnad.Collation.Digests;
using Musnad.Collation.Names;

namespace Musnad.Collation.Identities;

/// <summary>Joins the keys of one person that articles give in different ways: another title, no middle names, another transliteration, no country.</summary>
/// <remarks>Only where the offices tell that it is one person, or where just one can be meant. Keys join the most frequent one, not each other.</remarks>
internal sealed class KeyUnion
{
    private const int LeastWords = 2;
    private const int LeastLetters = 4;

    private readonly Dictionary<IdentityKey, IdentityKey> _fuller = [];
    private readonly Dictionary<IdentityKey, int> _frequency = [];
    private readonly Dictionary<IdentityKey, HashSet<string>> _offices = [];

    public KeyUnion(ArticleDigest[] articles, PersonNames names)
    {
        foreach (ActorDigest actor in articles.SelectMany(article => article.Actors).Where(actor => actor is { Key: not null, Office: not null }))
        {
            Count(actor.Key!, actor.Office!);
        }

        Join(key => key with { Field = BroadField(key) });
        AddShortened();
        Join(key => key with { Name = names.Skeleton(key.Name), Field = BroadField(key) });
        AddHomeless();
    }

    /// <summary>The key of the one that a key names.</summary>
    public IdentityKey Of(IdentityKey key)
    {
        while (_fuller.TryGetValue(key, out IdentityKey? fuller))
        {
            key = fuller;
        }

        return key;
    }

    private void Count(IdentityKey key, string office)
    {
        _frequency[key] = _frequency.GetValueOrDefault(key) + 1;
        if (!_offices.TryGetValue(key, out HashSet<string>? offices))
        {
            _offices.Add(key, offices = new HashSet<string>(StringComparer.Ordinal));
        }

        // The whole title, and what it is the office of: the first word is the kind.
        offices.Add(office);
        offices.UnionWith(office.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).Where(word => word.Length >= LeastLetters));
    }

    private IEnumerable<IdentityKey> Heads => _frequency.Keys.Where(key => !_fuller.ContainsKey(key));

    /// <summary>Joins keys that are the same in a looser form and whose offices have something in common with those of the most frequent.</summary>
    private void Join(Func<IdentityKey, IdentityKey> loosen)
    {
        foreach (IGrouping<IdentityKey, IdentityKey> same in Heads.GroupBy(loosen).Where(same => same.Skip(1).Any()).ToList())
        {
            IdentityKey[] keys = [.. same.OrderByDescending(key => _frequency[key]).ThenBy(key => key.ToString(), StringComparer.Ordinal)];
            foreach (IdentityKey other in keys.Skip(1).Where(other => _offices[other].Overlaps(_offices[keys[0]])))
            {
                _fuller.Add(other, keys[0]);
            }
        }
    }

    /// <summary>First and last name alone, where one longer name of the same country with an office in common has them.</summary>
    private void AddShortened()
    {
        ILookup<(string Ends, string Country), IdentityKey> longer = Heads.Where(key => Words(key).Length > LeastWords).ToLookup(key => (Ends(key), key.Country));
        foreach (IdentityKey shorter in Heads.Where(key => Words(key).Length == LeastWords).ToList())
        {
            IdentityKey[] fits = [.. longer[(shorter.Name, shorter.Country)].Where(key => BroadField(key) == BroadField(shorter) && _offices[key].Overlaps(_offices[shorter]))];
            if (fits.Length == 1)
            {
                _fuller.Add(shorter, fits[0]);
            }
        }
    }

    /// <summary>A name whose country is not told, where one person of that name and field has one.</summary>
    private void AddHomeless()
    {
        foreach (IGrouping<IdentityKey, IdentityKey> same in _frequency.Keys.Where(key => key.Country.Length > 0).GroupBy(key => key with { Country = "" }).ToList())
        {
            IdentityKey[] homes = [.. same.Select(Of).Distinct()];
            if (homes.Length == 1 && _frequency.ContainsKey(same.Key))
            {
                _fuller.TryAdd(same.Key, homes[0]);
            }
        }
    }

    private static string BroadField(IdentityKey key) => key.Field.Split('/')[0];

    private static string[] Words(IdentityKey key) => key.Name.Split(' ');

    private static string Ends(IdentityKey key) => $"{Words(key)[0]} {Words(key)[^1]}";
}
