using System.Collections.Frozen;
using Musnad.Records;

namespace Musnad.Knowledge;

/// <summary>What Musnad knows of the world: states, bodies and organizations, media, people in office and places, with their names in Arabic.</summary>
/// <remarks>Immutable and safe for any number of threads; each table is read when first asked for. Names stand as the press writes them: fold them before comparing.</remarks>
public sealed class KnowledgeBase
{
    private readonly Lazy<IReadOnlyList<KnownState>> states = new(ReadStates);
    private readonly Lazy<IReadOnlyList<KnownOrganization>> organizations = new(ReadOrganizations);
    private readonly Lazy<IReadOnlyList<KnownMedium>> media = new(ReadMedia);
    private readonly Lazy<IReadOnlyList<KnownPerson>> people = new(ReadPeople);
    private readonly Lazy<IReadOnlyList<KnownPlace>> places = new(ReadPlaces);
    private readonly Lazy<IReadOnlyList<AmbiguousName>> ambiguousNames = new(ReadAmbiguousNames);
    private readonly Lazy<Dictionary<string, KnownState>> statesByCode;
    private readonly Lazy<IReadOnlyDictionary<string, string>> outlets = new(ReadOutlets);

    private KnowledgeBase() =>
        statesByCode = new(() => States.ToDictionary(state => state.Code, StringComparer.Ordinal));

    /// <summary>The knowledge that comes with the assembly.</summary>
    public static KnowledgeBase Default { get; } = new();

    /// <summary>States and territories.</summary>
    public IReadOnlyList<KnownState> States => states.Value;

    /// <summary>Bodies of states and organizations.</summary>
    public IReadOnlyList<KnownOrganization> Organizations => organizations.Value;

    /// <summary>Agencies, newspapers, channels, radios, magazines and sites.</summary>
    public IReadOnlyList<KnownMedium> Media => media.Value;

    /// <summary>People in public office.</summary>
    public IReadOnlyList<KnownPerson> People => people.Value;

    /// <summary>Cities, regions and other places that are no seats of governments.</summary>
    public IReadOnlyList<KnownPlace> Places => places.Value;

    /// <summary>Names that several entries claim, or that are common words too.</summary>
    public IReadOnlyList<AmbiguousName> AmbiguousNames => ambiguousNames.Value;

    /// <summary>Host labels and Latin short names of outlets ("aawsat") with the ISO 3166-1 alpha-3 code of the country for whose public they report.</summary>
    public IReadOnlyDictionary<string, string> Outlets => outlets.Value;

    /// <summary>The state with an ISO 3166-1 alpha-3 code, or null.</summary>
    public KnownState? State(string code) => statesByCode.Value.GetValueOrDefault(code);

    private static IReadOnlyList<KnownState> ReadStates() => KnowledgeTable.Read("states.tsv", static row => new KnownState
    {
        Code = row.Text(0),
        English = row.Text(1),
        Wikidata = row.Optional(2),
        Names = row.Forms(3),
        Seats = row.Forms(4),
        Adjectives = row.Forms(5),
        AdjectivePlurals = row.Forms(6),
        MentionForms = row.Forms(7),
        Domain = row.Optional(8),
    });

    private static IReadOnlyList<KnownOrganization> ReadOrganizations() => KnowledgeTable.Read("organizations.tsv", static row => new KnownOrganization
    {
        Id = row.Text(0),
        Kind = row.Text(1) switch
        {
            "body" => ActorKind.Body,
            "organization" => ActorKind.Organization,
            _ => throw row.Malformed("unknown kind"),
        },
        Country = row.Optional(2),
        English = row.Text(3),
        Wikidata = row.Optional(4),
        Names = row.Forms(5),
        MentionForms = row.Forms(6),
    });

    private static IReadOnlyList<KnownMedium> ReadMedia() => KnowledgeTable.Read("media.tsv", static row => new KnownMedium
    {
        Id = row.Text(0),
        Kind = row.Text(1) switch
        {
            "agency" => MediumKind.Agency,
            "newspaper" => MediumKind.Newspaper,
            "channel" => MediumKind.Channel,
            "radio" => MediumKind.Radio,
            "magazine" => MediumKind.Magazine,
            "site" => MediumKind.Site,
            _ => throw row.Malformed("unknown kind"),
        },
        Country = row.Optional(2),
        English = row.Text(3),
        Names = row.Forms(4),
        NamesAfterHead = row.Forms(5),
    });

    private static IReadOnlyList<KnownPerson> ReadPeople() => KnowledgeTable.Read("offices.tsv", static row => new KnownPerson
    {
        Id = row.Text(0),
        English = row.Text(1),
        Wikidata = row.Optional(2),
        Names = row.Forms(3),
        ShortNames = row.Forms(4),
        Role = row.Optional(5),
        Country = row.Optional(6),
    });

    private static IReadOnlyList<KnownPlace> ReadPlaces() => KnowledgeTable.Read("places.tsv", static row => new KnownPlace
    {
        English = row.Text(0),
        Kind = row.Text(1) switch
        {
            "city" => PlaceKind.City,
            "region" => PlaceKind.Region,
            "crossing" => PlaceKind.Crossing,
            "water" => PlaceKind.Water,
            "site" => PlaceKind.Site,
            _ => throw row.Malformed("unknown kind"),
        },
        Country = row.Optional(2),
        Names = row.Forms(3),
    });

    private static IReadOnlyDictionary<string, string> ReadOutlets() => KnowledgeTable
        .Read("outlets.tsv", static row => row)
        .SelectMany(row => row.Forms(1).Select(label => KeyValuePair.Create(label, row.Text(0))))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static IReadOnlyList<AmbiguousName> ReadAmbiguousNames() => KnowledgeTable.Read("ambiguous.tsv", static row => new AmbiguousName
    {
        Name = row.Text(0),
        Entries = row.Forms(1),
        Note = row.Optional(2),
    });
}
