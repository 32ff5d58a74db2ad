using Musnad.Collation.Names;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Collation.Digests;

/// <summary>Reads from an actor of a record what it can be known by beyond its article.</summary>
internal sealed class ActorReader(ITextFolding folding, KnownActors known)
{
    private const int LeastWords = 2;

    private readonly Offices _offices = new(folding, known);
    private readonly PersonNames _personNames = new(folding);
    private readonly Counterparts _counterparts = new(folding);
    private readonly SoleBodies _soleBodies = new(folding);
    private readonly HashSet<string> _generalNames = [.. CollationTable.Read("general-names.tsv").Select(row => FoldedName.Stems(folding, row[0]))];

    /// <summary>The digests of a record's actors, in its order.</summary>
    public ActorDigest[] Read(Record record)
    {
        IReadOnlyList<Actor> actors = record.Actors;
        Dictionary<string, Office> offices = _counterparts.Offices(record, _offices.Read);
        Dictionary<string, int> places = actors.Select((actor, place) => (actor.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place, StringComparer.Ordinal);
        return [.. actors.Select(actor => Read(actor, offices.GetValueOrDefault(actor.Id)) with { Members = [.. actor.Members.Where(places.ContainsKey).Select(member => places[member])] })];
    }

    private ActorDigest Read(Actor actor, Office? office)
    {
        KnownActor? entry = known.Find(actor) ?? (IsInstitution(actor) ? known.OfCountry(actor.Country!, InstitutionName(actor, out _)) : null);
        IdentityKey? key = entry is null ? Key(actor, office) : null;
        return new ActorDigest
        {
            Id = actor.Id,
            Kind = actor.Kind,
            Name = actor.Name,
            Country = actor.Country,
            Countries = Countries(actor),
            Forms = FoldedName.Forms(folding, actor.Name),
            KnownAs = entry?.Id,
            Key = key,
            Office = key is { Class: IdentityKey.Person } ? $"{office!.Class.Name} {office.Tail}" : null,
            Side = Side(actor, entry, office),
            Relays = actor.Kind == ActorKind.Medium || (actor.Kind is ActorKind.Person or ActorKind.Anonymous && office is { Class.Relays: true }),
        };
    }

    private IdentityKey? Key(Actor actor, Office? office) => actor.Kind switch
    {
        ActorKind.Person => office is { Class.IsPublic: true } ? PersonKey(actor, office) : null,
        ActorKind.Body or ActorKind.Organization => InstitutionKey(actor),
        ActorKind.Medium => MediumKey(actor),
        _ => null,
    };

    /// <summary>By name, country and field of office; by the office itself where only that is told and a country has one holder of it.</summary>
    /// <remarks>A name of two words is many people's: it is one person's only among offices of one kind, and with a father's for a last name only in one office.</remarks>
    private IdentityKey? PersonKey(Actor actor, Office office)
    {
        IReadOnlyList<FoldedWord> written = folding.Words(actor.Name);
        string country = actor.Country ?? "";
        if (_offices.IsTitle(written))
        {
            return office.IsUnique && country.Length > 0 ? new IdentityKey(IdentityKey.OfficeHolder, known.WithoutCountry(folding.Words(actor.Role!), country), country, office.Class.Field) : null;
        }

        IReadOnlyList<string> name = _personNames.Joined(written, out bool hasFather);
        string field = name.Count > LeastWords ? office.Class.Field
            : hasFather ? $"{office.Class.Field}/{office.Class.Name} {office.Tail}"
            : $"{office.Class.Field}/{office.Class.Name}";
        return name.Count >= LeastWords ? new IdentityKey(IdentityKey.Person, string.Join(' ', name), country, field) : null;
    }

    private IdentityKey? InstitutionKey(Actor actor)
    {
        if (!IsInstitution(actor))
        {
            return null;
        }

        string name = InstitutionName(actor, out bool isSole);
        bool isName = isSole || (name.Contains(' ', StringComparison.Ordinal) && !_generalNames.Contains(name));
        return isName ? new IdentityKey(IdentityKey.Institution, name, actor.Country!, "") : null;
    }

    private static bool IsInstitution(Actor actor) => actor is { Kind: ActorKind.Body or ActorKind.Organization, Country: not null };

    private string InstitutionName(Actor actor, out bool isSole) => _soleBodies.Full(known.WithoutCountry(folding.Words(actor.Name), actor.Country!), out isSole);

    private IdentityKey? MediumKey(Actor actor)
    {
        string name = known.WithoutCountry(folding.Words(actor.Name), actor.Country ?? "");
        return name.Contains(' ', StringComparison.Ordinal) && !_generalNames.Contains(name) ? new IdentityKey(IdentityKey.Medium, name, "", "") : null;
    }

    private static IReadOnlyList<string> Countries(Actor actor) => actor switch
    {
        { Kind: not ActorKind.Group } => [],
        { Countries.Count: 0, Country: { } country } => [country],
        _ => actor.Countries,
    };

    private static string? Side(Actor actor, KnownActor? entry, Office? office) => actor.Kind switch
    {
        ActorKind.State => actor.Country,
        ActorKind.Body => entry is null ? actor.Country : entry.Side,
        ActorKind.Person => office?.OrganizationSide ?? (office is { IsOfState: true } ? actor.Country : null) ?? entry?.Side,
        ActorKind.Anonymous => actor.Country,
        _ => entry?.Side,
    };
}
