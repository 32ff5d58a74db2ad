using Musnad.Knowledge;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Collation.Names;

/// <summary>The knowledge file by id, by English name and by folded name.</summary>
internal sealed class KnownActors
{
    private const int LeastWordsOfPerson = 2;

    // An adjective's ending for gender and number.
    private const int LongestEnding = 2;

    private readonly ITextFolding _folding;
    private readonly Dictionary<string, KnownActor> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<(ActorKind, string), KnownActor?> _byEnglish = [];
    private readonly Dictionary<(ActorKind, string), KnownActor?> _byName = [];
    private readonly HashSet<string> _ambiguous = new(StringComparer.Ordinal);
    private readonly HashSet<string> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _stateNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _nationalities = new(StringComparer.Ordinal);
    private readonly string[] _ownSides = [.. CollationTable.Read("own-sides.tsv").Select(row => row[0])];

    public KnownActors(KnowledgeBase knowledge, ITextFolding folding)
    {
        _folding = folding;
        _ambiguous.UnionWith(knowledge.AmbiguousNames.Select(name => Fold(name.Name)));
        AddStates(knowledge);
        foreach (KnownOrganization entry in knowledge.Organizations)
        {
            string side = entry.Kind == ActorKind.Body && entry.Country is { } country ? country : entry.Id;
            Add(new KnownActor(entry.Id, entry.Kind, entry.Names[0], entry.English, entry.Wikidata, entry.Country, side), entry.Names);
        }

        foreach (KnownMedium entry in knowledge.Media)
        {
            Add(new KnownActor(entry.Id, ActorKind.Medium, entry.Names[0], entry.English, null, entry.Country, entry.Id), entry.Names);
        }

        foreach (KnownPerson entry in knowledge.People)
        {
            Add(new KnownActor(entry.Id, ActorKind.Person, entry.Names[0], entry.English, entry.Wikidata, entry.Country, SideOf(entry)), entry.Names);
        }

        _places.UnionWith(knowledge.Places.SelectMany(place => place.Names).Select(Fold));
        _places.ExceptWith(_stateNames);
        Fingerprint = StableHash.Id("", string.Join('\n', _byId.Values.Select(entry => $"{entry}").Order(StringComparer.Ordinal)
            .Concat(_byName.Select(pair => $"{pair.Key}={pair.Value?.Id}").Order(StringComparer.Ordinal))));
    }

    /// <summary>Names the content of the knowledge file.</summary>
    public string Fingerprint { get; }

    /// <summary>The entry with an id, or null.</summary>
    public KnownActor? ById(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The entry that an actor of a record is, or null.</summary>
    public KnownActor? Find(Actor actor)
    {
        if (actor.Kind is ActorKind.Group or ActorKind.Anonymous)
        {
            return null;
        }

        if (actor.Kind == ActorKind.State)
        {
            return actor.Country is { } country && !_places.Contains(Fold(actor.Name)) ? ById(StateId(country)) : null;
        }

        return ByEnglish(actor) ?? ByName(actor);
    }

    /// <summary>Whether a word is a name of a country or says that somebody is of it.</summary>
    public bool IsNationality(string country, FoldedWord word) =>
        _nationalities.TryGetValue(country, out string[]? known) && Array.Exists(known, name =>
            word.Form == name || (word.Stem.StartsWith(name, StringComparison.Ordinal) && word.Stem.Length - name.Length <= LongestEnding));

    /// <summary>The organization, no body of a state, that a sequence of folded forms names in full, or null.</summary>
    public KnownActor? OrganizationNamed(string forms) =>
        _byName.GetValueOrDefault((ActorKind.Organization, forms)) ?? _byName.GetValueOrDefault((ActorKind.Body, forms));

    private static string StateId(string code) => "state:" + code;

    private KnownActor? ByEnglish(Actor actor)
    {
        if (actor.NameEn is not { } english)
        {
            return null;
        }

        KnownActor? found = _byEnglish.GetValueOrDefault((Institution(actor.Kind), english));
        return found ?? (actor.Kind == ActorKind.Person ? null : _byEnglish.GetValueOrDefault((ActorKind.Medium, english)));
    }

    private KnownActor? ByName(Actor actor)
    {
        string name = Fold(actor.Name);
        if (_ambiguous.Contains(name) || _byName.GetValueOrDefault((Institution(actor.Kind), name)) is not { } found)
        {
            return null;
        }

        bool fits = found.Country is null || actor.Country is null || found.Country == actor.Country;
        return fits && (actor.Kind != ActorKind.Person || Words(name) >= LeastWordsOfPerson) ? found : null;
    }

    private void AddStates(KnowledgeBase knowledge)
    {
        foreach (KnownState state in knowledge.States)
        {
            Add(new KnownActor(StateId(state.Code), ActorKind.State, state.Names[0], state.English, state.Wikidata, state.Code, state.Code), []);
            _stateNames.UnionWith(state.Names.Concat(state.Seats).Concat(state.MentionForms).Select(Fold));
            _nationalities[state.Code] = [.. state.Names.Concat(state.Adjectives).SelectMany(OneWord).Distinct(StringComparer.Ordinal)];
        }
    }

    private IEnumerable<string> OneWord(string name)
    {
        IReadOnlyList<FoldedWord> words = _folding.Words(name);
        return words.Count == 1 ? [words[0].Form, words[0].Stem] : [];
    }

    private void Add(KnownActor entry, IReadOnlyList<string> names)
    {
        _byId.TryAdd(entry.Id, entry);
        Put(_byEnglish, (Institution(entry.Kind), entry.English), entry);
        foreach (string name in names)
        {
            Put(_byName, (Institution(entry.Kind), Fold(name)), entry);
        }
    }

    /// <summary>Enters one under a key; a key that two claim names none.</summary>
    private static void Put(Dictionary<(ActorKind, string), KnownActor?> table, (ActorKind, string) key, KnownActor entry)
    {
        if (table.TryGetValue(key, out KnownActor? other))
        {
            table[key] = other?.Id == entry.Id ? entry : null;
        }
        else
        {
            table.Add(key, entry);
        }
    }

    private string SideOf(KnownPerson person)
    {
        bool own = person.Country is null || person.Role is null
            || Array.Exists(_ownSides, word => person.Role.Contains(word, StringComparison.OrdinalIgnoreCase));
        return own ? person.Id : person.Country!;
    }

    /// <summary>Bodies and organizations are told apart by readers in different ways; by name they are one.</summary>
    private static ActorKind Institution(ActorKind kind) => kind == ActorKind.Body ? ActorKind.Organization : kind;

    private string Fold(string name) => FoldedName.Forms(_folding, name);

    private static int Words(string folded) => folded.Count(letter => letter == ' ') + 1;
}
