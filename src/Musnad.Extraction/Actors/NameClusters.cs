using Musnad.Annotations;
using Musnad.Extraction.Discourse;
using Musnad.Records;

namespace Musnad.Extraction.Actors;

/// <summary>Joins the mentions with a proper name, over the whole article at once: the headline's surname is explained only by the text below it.</summary>
internal sealed class NameClusters
{
    // Only hostile input has more namesakes of one initial.
    private const int MostCandidates = 64;

    // How many mentions away a namesake may stand.
    private const int Reach = 160;

    // How many mentions a phrase holds before one of its parts.
    private const int MostParts = 4;

    private readonly Cast _cast;
    private readonly Layout _layout;
    private readonly NameComparison _comparison;
    private readonly IReadOnlyList<string>[] _keys;
    private readonly Dictionary<char, List<ActorDraft>> _byInitial = [];

    private NameClusters(Cast cast, Layout layout, NameComparison comparison)
    {
        _cast = cast;
        _layout = layout;
        _comparison = comparison;
        _keys = new IReadOnlyList<string>[cast.Mentions.Count];
    }

    public static Cast Of(AnnotatedText text, Layout layout, NameComparison comparison)
    {
        var cast = new Cast(text);
        new NameClusters(cast, layout, comparison).Join();
        return cast;
    }

    private void Join()
    {
        var spellings = new Dictionary<IReadOnlyList<string>, List<int>>(WordSequence.Comparer);
        IReadOnlyList<Mention> mentions = _cast.Mentions;
        for (int i = 0; i < mentions.Count; i++)
        {
            Mention mention = mentions[i];
            if (mention.Members.Count > 0 || mention.Form is MentionForm.Adjective or MentionForm.Anaphor || (mention.Form == MentionForm.Description && mention.Anaphor != AnaphorKind.None))
            {
                continue;
            }

            string? identity = Cast.Identity(mention);
            if (identity is null && mention.Form != MentionForm.Name)
            {
                continue;
            }

            _keys[i] = Keys(mention, identity);
            if (identity is not null && _cast.Known(identity) is { } known)
            {
                Add(i, known);
            }
            else if (identity is not null)
            {
                Found(i);
            }

            if (_keys[i].Count > 0)
            {
                (spellings.TryGetValue(_keys[i], out List<int>? same) ? same : spellings[_keys[i]] = []).Add(i);
            }
        }

        // The fullest names first, so that a surname meets everybody who bears it.
        foreach (List<int> spelling in spellings.Values.OrderByDescending(same => _keys[same[0]].Count).ThenBy(same => same[0]))
        {
            Place(spelling);
        }

        AddPossessors();
    }

    /// <summary>Lets titles know whose they are, so that "the secretary of X" above finds its holder below.</summary>
    private void AddPossessors()
    {
        for (int i = 0; i < _cast.Mentions.Count; i++)
        {
            Mention mention = _cast.Mentions[i];
            if (mention.Possessor is { } owner && owner >= 0 && owner < _cast.Mentions.Count && _cast[owner] is { } possessor && _cast[i] is { } holder)
            {
                Titles.AddPossessor(mention, holder, possessor);
            }
        }
    }

    /// <summary>The words to compare by: of the name; without them, of a body the title where that says all ("the Northern Foreign Ministry"), else the phrase.</summary>
    private IReadOnlyList<string> Keys(Mention mention, string? identity)
    {
        if (mention.NameKeys.Count > 0 || (identity is not null && !Fit.IsInstitution(mention.Kind)))
        {
            return mention.NameKeys;
        }

        string[] words = _layout.FoldedIn(mention.Span);
        return mention.RoleKeys.Count > 0 && mention.RoleKeys.Count + (mention.Country is null ? 0 : 1) >= words.Length ? mention.RoleKeys : words;
    }

    private ActorDraft Found(int index)
    {
        ActorDraft draft = _cast.Found(index);
        return Learn(index, draft);
    }

    private ActorDraft Add(int index, ActorDraft draft)
    {
        _cast.Join(index, draft);
        return Learn(index, draft);
    }

    private ActorDraft Learn(int index, ActorDraft draft)
    {
        if (draft.AddName(_keys[index]))
        {
            Index(draft, _keys[index]);
        }

        return draft;
    }

    /// <summary>Finds the actor of each mention of one spelling.</summary>
    private void Place(List<int> spelling)
    {
        IReadOnlyList<string> keys = _keys[spelling[0]];
        bool isPerson = _cast.Mentions[spelling[0]].Kind == ActorKind.Person;
        var own = new List<ActorDraft>();
        foreach (int index in spelling)
        {
            if (_cast[index] is { } placed)
            {
                own.Add(placed);
            }
        }

        List<ActorDraft> namesakes = Namesakes(keys, _cast.Mentions[spelling[0]].Kind);
        foreach (int index in spelling)
        {
            // "The army" within "the army's command" is not the command.
            if (namesakes.Count > 0 && Around(index) is { } whole)
            {
                namesakes.Remove(whole);
            }
        }

        foreach (int index in spelling)
        {
            if (_cast[index] is not null)
            {
                continue;
            }

            // Several words are one person even where the titles name different countries ("ambassador of X in Y").
            ActorDraft? draft = isPerson && keys.Count > 1 && own.Count > 0 ? own[0] : Nearest(index, own) ?? Nearest(index, namesakes);
            draft = draft is null ? Found(index) : Add(index, draft);
            if (!own.Contains(draft) && own.Count < MostCandidates)
            {
                own.Add(draft);
            }
        }
    }

    /// <summary>The actor that the mention around a mention names, if it is part of one.</summary>
    private ActorDraft? Around(int index)
    {
        for (int i = index - 1; i >= Math.Max(0, index - MostParts); i--)
        {
            if (_cast.Mentions[i].Members.Count == 0 && _cast.Mentions[i].Span.Contains(_cast.Mentions[index].Span))
            {
                return _cast[i];
            }
        }

        return null;
    }

    /// <summary>The actors that a name fits best.</summary>
    private List<ActorDraft> Namesakes(IReadOnlyList<string> keys, ActorKind kind)
    {
        var best = new List<ActorDraft>();
        var quality = NameMatch.None;
        if (keys[^1].Length == 0 || !_byInitial.TryGetValue(keys[^1][0], out List<ActorDraft>? candidates))
        {
            return best;
        }

        for (int i = candidates.Count - 1; i >= Math.Max(0, candidates.Count - MostCandidates); i--)
        {
            NameMatch match = Fit.Kinds(kind, candidates[i].Kind) ? Match(keys, candidates[i], kind == ActorKind.Person) : NameMatch.None;
            if (match > quality)
            {
                quality = match;
                best.Clear();
            }

            if (match == quality && match != NameMatch.None)
            {
                best.Add(candidates[i]);
            }
        }

        return best;
    }

    private NameMatch Match(IReadOnlyList<string> keys, ActorDraft draft, bool isPerson)
    {
        var best = NameMatch.None;
        foreach (IReadOnlyList<string> name in draft.Names)
        {
            // A shorter name stands already where the knowledge data knew it by itself.
            NameMatch match = isPerson && name.Count < keys.Count
                ? _comparison.Compare(name, keys, withVariants: true)
                : _comparison.Compare(keys, name, withVariants: isPerson);
            best = match > best ? match : best;
        }

        return best;
    }

    /// <summary>Of several namesakes the one named last before the mention, else the one named first after it.</summary>
    private ActorDraft? Nearest(int index, List<ActorDraft> drafts)
    {
        List<ActorDraft> possible = drafts.FindAll(draft => CanName(_cast.Mentions[index], draft));
        if (possible.Count < 2)
        {
            return possible.Count == 0 ? null : possible[0];
        }

        for (int i = index - 1; i >= Math.Max(0, index - Reach); i--)
        {
            if (_cast[i] is { } before && possible.Contains(before))
            {
                return before;
            }
        }

        for (int i = index + 1; i < Math.Min(_cast.Mentions.Count, index + Reach); i++)
        {
            if (_cast[i] is { } after && possible.Contains(after))
            {
                return after;
            }
        }

        return possible[0];
    }

    private static bool CanName(Mention mention, ActorDraft draft) =>
        Fit.Kinds(mention.Kind, draft.Kind)
        && Fit.Known(mention.KnownAs, draft.KnownAs)
        && Fit.Countries(mention.Country, draft.Country)
        && (mention.Kind != ActorKind.Person || Fit.Agrees(mention.Agreement, draft.Agreement));

    private void Index(ActorDraft draft, IReadOnlyList<string> keys)
    {
        foreach (string key in keys)
        {
            if (key.Length > 0)
            {
                (_byInitial.TryGetValue(key[0], out List<ActorDraft>? drafts) ? drafts : _byInitial[key[0]] = []).Add(draft);
            }
        }
    }
}
