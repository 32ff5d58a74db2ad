using Musnad.Annotations;
using Musnad.Records;

namespace Musnad.Extraction.Actors;

/// <summary>An actor while the article is being read: grows with every mention.</summary>
internal sealed class ActorDraft
{
    // More variants than this come only from hostile input; comparing with each must stay cheap.
    private const int MostVariants = 8;

    private readonly List<IReadOnlyList<string>> _names = [];
    private readonly List<Title> _titles = [];
    private readonly List<int> _mentions = [];

    public ActorDraft(ActorKind kind) => Kind = kind;

    public ActorKind Kind { get; private set; }

    public string? KnownAs { get; private set; }

    public string? Country { get; private set; }

    public Agreement Agreement { get; private set; }

    /// <summary>Indices of the mentions that name it, in the order in which they were found.</summary>
    public IReadOnlyList<int> Mentions => _mentions;

    /// <summary>Its names as folded words, the first the fullest.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Names => _names;

    public IReadOnlyList<Title> Titles => _titles;

    /// <summary>Of a group, those it consists of.</summary>
    public IReadOnlyList<ActorDraft> Members { get; init; } = [];

    /// <summary>Its members, or itself.</summary>
    public IEnumerable<ActorDraft> Persons => Members.Count > 0 ? Members : [this];

    /// <summary>Learns from a mention what it tells of the actor.</summary>
    public void Learn(Mention mention, ActorDraft? possessor)
    {
        KnownAs ??= mention.KnownAs;
        Country ??= mention.Country;
        if (mention.Form != MentionForm.Adjective && (mention.Anaphor is AnaphorKind.None or AnaphorKind.Title or AnaphorKind.Counterpart))
        {
            Agreement = Complete(Agreement, mention.Agreement);
        }

        if (mention.RoleKeys.Count > 0 && mention.Anaphor != AnaphorKind.Counterpart)
        {
            AddTitle(new Title(mention.RoleKeys, possessor, IsBorrowed: false));
        }
    }

    /// <summary>Adds a spelling of its name; false when it is known, or one too many.</summary>
    public bool AddName(IReadOnlyList<string> name)
    {
        if (name.Count == 0 || _names.Count == MostVariants || Has(_names, name))
        {
            return false;
        }

        _names.Add(name);
        return true;
    }

    /// <summary>Makes it the state of a country, where the mention did not say which.</summary>
    public void Represent(string country)
    {
        Kind = ActorKind.State;
        Country ??= country;
    }

    public void AddTitle(Title title)
    {
        if (_titles.Count < MostVariants && !_titles.Exists(known => known.Possessor == title.Possessor && WordSequence.Comparer.Equals(known.Keys, title.Keys)))
        {
            _titles.Add(title);
        }
    }

    /// <summary>Adds a mention to those that name it.</summary>
    public void List(int mention) => _mentions.Add(mention);

    private static Agreement Complete(Agreement known, Agreement more) => new(
        known.Person == GrammaticalPerson.Unknown ? more.Person : known.Person,
        known.Number == GrammaticalNumber.Unknown ? more.Number : known.Number,
        known.Gender == GrammaticalGender.Unknown ? more.Gender : known.Gender);

    private static bool Has(List<IReadOnlyList<string>> names, IReadOnlyList<string> name)
    {
        foreach (IReadOnlyList<string> known in names)
        {
            if (WordSequence.Comparer.Equals(known, name))
            {
                return true;
            }
        }

        return false;
    }
}
