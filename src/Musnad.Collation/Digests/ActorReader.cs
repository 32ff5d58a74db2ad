using Musnad.Collation.Names;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Collation.Digests;

/// <summary>Reads from an actor of a record what it can be known by beyond its article.</summary>
internal sealed class ActorReader(ITextFolding folding, KnownActors known)
{
    private const int LeastWords = 2;

    private readonly RoleTitles _titles = new(folding);
    private readonly PersonNames _personNames = new(folding);
    private readonly SoleBodies _soleBodies = new(folding);

    /// <summary>The digests of a record's actors, in its order.</summary>
    public ActorDigest[] Read(IReadOnlyList<Actor> actors)
    {
        Dictionary<string, int> places = actors.Select((actor, place) => (actor.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place, StringComparer.Ordinal);
        return [.. actors.Select(actor => Read(actor) with { Members = [.. actor.Members.Where(places.ContainsKey).Select(member => places[member])] })];
    }

    private ActorDigest Read(Actor actor)
    {
        IReadOnlyList<FoldedWord> title = actor.Role is null ? [] : folding.Words(actor.Role);
        (RoleClass Class, int HeadWords)? role = _titles.Find(title);
        KnownActor? entry = known.Find(actor);
        return new ActorDigest
        {
            Id = actor.Id,
            Kind = actor.Kind,
            Name = actor.Name,
            Country = actor.Country,
            Forms = FoldedName.Forms(folding, actor.Name),
            KnownAs = entry?.Id,
            Key = entry is null ? Key(actor, role, title) : null,
            Side = Side(actor, entry, role, title),
            Relays = actor.Kind == ActorKind.Medium || (actor.Kind is ActorKind.Person or ActorKind.Anonymous && role is { Class.Relays: true }),
        };
    }

    private IdentityKey? Key(Actor actor, (RoleClass Class, int HeadWords)? role, IReadOnlyList<FoldedWord> title) => actor.Kind switch
    {
        ActorKind.Person => role is { Class.IsPublic: true } found ? PersonKey(actor, found.Class, title) : null,
        ActorKind.Body or ActorKind.Organization => InstitutionKey(actor),
        ActorKind.Medium => MediumKey(actor),
        _ => null,
    };

    /// <summary>By name, country and field of office; by the office itself where only that is told and a country has one holder of it.</summary>
    private IdentityKey? PersonKey(Actor actor, RoleClass role, IReadOnlyList<FoldedWord> title)
    {
        IReadOnlyList<FoldedWord> name = folding.Words(actor.Name);
        string country = actor.Country ?? "";
        if (_titles.Find(name) is not null)
        {
            bool isOne = role.Speaks == OfficeVoice.State || (role.Speaks == OfficeVoice.StateAlone && IsOfCountryAlone(title, 1, actor.Country));
            return isOne && country.Length > 0 ? new IdentityKey("office", WithoutCountry(title, country), country, role.Field) : null;
        }

        string comparable = _personNames.Comparable(name, out int words);
        return words >= LeastWords ? new IdentityKey("person", comparable, country, role.Field) : null;
    }

    private IdentityKey? InstitutionKey(Actor actor)
    {
        if (actor.Country is not { } country)
        {
            return null;
        }

        string name = _soleBodies.Full(WithoutCountry(folding.Words(actor.Name), country), out bool isSole);
        return isSole || name.Contains(' ', StringComparison.Ordinal) ? new IdentityKey("institution", name, country, "") : null;
    }

    private IdentityKey? MediumKey(Actor actor)
    {
        string name = WithoutCountry(folding.Words(actor.Name), actor.Country ?? "");
        return name.Contains(' ', StringComparison.Ordinal) ? new IdentityKey("medium", name, "", "") : null;
    }

    /// <summary>The stems of a name; that it is of its country goes without saying.</summary>
    private string WithoutCountry(IReadOnlyList<FoldedWord> name, string country)
    {
        int last = name.Count;
        while (last > 1 && known.IsNationality(country, name[last - 1]))
        {
            last--;
        }

        return string.Join(' ', name.Take(last).Select(word => word.Stem));
    }

    private string? Side(Actor actor, KnownActor? entry, (RoleClass Class, int HeadWords)? role, IReadOnlyList<FoldedWord> title) => actor.Kind switch
    {
        ActorKind.State => actor.Country,
        ActorKind.Body => entry is null ? actor.Country : entry.Side,
        ActorKind.Person => (role is { } found ? SideOfOffice(actor, found.Class, found.HeadWords, title) : null) ?? entry?.Side,
        ActorKind.Anonymous => actor.Country,
        _ => entry?.Side,
    };

    private string? SideOfOffice(Actor actor, RoleClass role, int head, IReadOnlyList<FoldedWord> title)
    {
        for (int start = head; start < title.Count; start++)
        {
            for (int end = title.Count; end > start; end--)
            {
                if (known.OrganizationNamed(string.Join(' ', title.Take(end).Skip(start).Select(word => word.Form))) is { } named)
                {
                    return named.Side;
                }
            }
        }

        bool speaks = role.Speaks == OfficeVoice.State || (role.Speaks == OfficeVoice.StateAlone && IsOfCountryAlone(title, head, actor.Country));
        return speaks ? actor.Country : null;
    }

    private bool IsOfCountryAlone(IReadOnlyList<FoldedWord> title, int head, string? country) =>
        country is not null && title.Skip(head).All(word => known.IsNationality(country, word));
}
