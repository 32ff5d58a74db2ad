using Musnad.Annotations;
using Musnad.Arabic.Clauses;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Models;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Contacts;

/// <summary>Reads those who take part where they stand together: "X, the minister of Z, and Y and the delegation".</summary>
internal sealed class PartyReader
{
    private const int LongestAside = 6;

    private readonly ArabicReading _reading;
    private readonly List<Token> _tokens;
    private readonly DelegationReader _delegations;

    public PartyReader(ArabicReading reading)
    {
        _reading = reading;
        _tokens = reading.Tokens;
        Eligible = new Eligibility(reading);
        _delegations = new DelegationReader(reading, Eligible);
    }

    /// <summary>Who can take part.</summary>
    public Eligibility Eligible { get; }

    /// <summary>The party that begins at a token, or none.</summary>
    /// <param name="t">The token.</param>
    /// <param name="limit">Where the clause ends.</param>
    /// <param name="end">After it.</param>
    /// <param name="places">Whether a place may be meant: the host of a visit.</param>
    /// <param name="adjectives">Whether adjectives of states name them ("by Qatari mediation").</param>
    public List<MentionDraft> Read(int t, int limit, out int end, bool places = false, bool adjectives = false)
    {
        var party = new List<MentionDraft>();
        end = t;
        if (t >= limit || Member(t, limit, places, adjectives) is not { } first)
        {
            return party;
        }

        while (first.NameKeys.Count == 0 && first.Kind == ActorKind.Person && _tokens[first.Start].Form.Is(WordClass.Honorific) && first.End < limit
            && _reading.MentionAt(first.End) is { Kind: ActorKind.Person, HasConjunction: false, Preposition: '\0' } titled && Eligible.CanTakePart(titled) && !_tokens[titled.Start].Form.Is(WordClass.Honorific))
        {
            first = titled;
        }

        if (ReadPair(first, limit, out end) is { } pair)
        {
            return pair;
        }

        Add(party, first);
        end = SkipApposition(first, limit, adjectives);
        while (end < limit)
        {
            int next = end;
            if (_tokens[next].Kind == TokenKind.Comma && next + 1 < limit)
            {
                next++;
            }

            if (Member(next, limit, places, adjectives) is not { HasConjunction: true } joined || (joined.Preposition != '\0' && joined.Preposition != first.Preposition))
            {
                break;
            }

            Add(party, joined);
            end = SkipApposition(joined, limit, adjectives);
        }

        return party;
    }

    /// <summary>The mention that ends right before a token, over particles and an aside in commas, with those joined to it.</summary>
    public List<MentionDraft> ReadBefore(int i, int start)
    {
        int at = i - 1;
        bool comma = at > start && _tokens[at].Kind == TokenKind.Comma;
        while (at > start && (_tokens[at].Is(ContactRole.Aside) || _reading.DateAt[at] >= 0 || _tokens[at].Kind == TokenKind.Comma))
        {
            at--;
        }

        for (int adjectives = 0; adjectives < 2 && at > start && !comma && _tokens[at].IsWord && _reading.Covering(at) is null && _reading.Covering(at - 1) is { Form: not MentionForm.Adjective } behind && _reading.Tags.At(at) is { HasConjunction: false, HasPreposition: false } tag && (tag.Pos == PartOfSpeech.Adjective || (tag.Pos == PartOfSpeech.Noun && behind.HeadClass == "group")); adjectives++)
        {
            at--;
        }

        var party = new List<MentionDraft>();
        if (at >= start && !comma && _reading.Covering(at) is null && _delegations.DescribeBefore(at, start) is { } delegation)
        {
            return [delegation];
        }

        while (at >= start && _reading.Covering(at) is { Preposition: '\0' } mention && mention.End == at + 1 && mention.Start >= start && Eligible.CanTakePart(mention) && !IsGoverned(mention.Start, start))
        {
            Prepend(party, mention);
            if (!mention.HasConjunction)
            {
                return comma && mention.Start > start && !_tokens[mention.Start - 1].Form.Is(WordClass.BeVerb | WordClass.Particle) ? [] : party;
            }

            at = mention.Start - 1;
        }

        return [];
    }

    /// <summary>The two whom a dual's apposition names: "the two presidents, X, and Y".</summary>
    private List<MentionDraft>? ReadPair(MentionDraft dual, int limit, out int end)
    {
        end = dual.End;
        if (dual is not { Kind: ActorKind.Group, Members.Count: 0, Agreement.Number: GrammaticalNumber.Dual })
        {
            return null;
        }

        int at = end < limit && _tokens[end].Kind == TokenKind.Comma ? end + 1 : end;
        if (at >= limit || _reading.MentionAt(at) is not { Form: MentionForm.Name, Kind: ActorKind.Person, HasConjunction: false, Preposition: '\0' } one)
        {
            return null;
        }

        int next = one.End < limit && _tokens[one.End].Kind == TokenKind.Comma ? one.End + 1 : one.End;
        if (next >= limit || _reading.MentionAt(next) is not { Form: MentionForm.Name, Kind: ActorKind.Person, HasConjunction: true, Preposition: '\0' } other)
        {
            return null;
        }

        end = other.End;
        return [one, other];
    }

    private MentionDraft? Member(int t, int limit, bool places, bool adjectives)
    {
        if (_reading.MentionAt(t) is { } mention)
        {
            _delegations.Extend(mention, limit);
            return mention.End <= limit && (Eligible.CanTakePart(mention, places) || (adjectives && mention.Form == MentionForm.Adjective && mention.Kind == ActorKind.State)) ? mention : _delegations.Describe(t, limit);
        }

        return _delegations.Describe(t, limit) ?? Titled(t, limit);
    }

    /// <summary>Somebody whose title the mentions leave out: the name behind it.</summary>
    private MentionDraft? Titled(int t, int limit)
    {
        if (t >= limit || !_tokens[t].Form.Is(WordClass.RoleHead | WordClass.Honorific) || _reading.Covering(t) is not null)
        {
            return null;
        }

        for (int n = t + 1; n < Math.Min(limit, t + 4); n++)
        {
            if (_reading.MentionAt(n) is { Kind: ActorKind.Person, HasConjunction: false, Preposition: '\0' } named && Eligible.CanTakePart(named))
            {
                return named;
            }
        }

        return null;
    }

    /// <summary>After what stands in apposition to a mention: his title, a wish in dashes, a name in brackets.</summary>
    private int SkipApposition(MentionDraft mention, int limit, bool adjectives)
    {
        int end = mention.End;
        while (end < limit)
        {
            int next = _tokens[end].Kind == TokenKind.Comma ? end + 1 : end;
            if (next < limit && _reading.MentionAt(next) is { HasConjunction: false, Preposition: '\0' } apposed && mention.Kind == ActorKind.Person && apposed.Kind == ActorKind.Person
                && apposed.Anaphor != AnaphorKind.Counterpart && apposed.NameKeys.Count == 0 != (mention.NameKeys.Count == 0))
            {
                end = apposed.End;
                if (end < limit && _tokens[end].Kind == TokenKind.Comma && next > end)
                {
                    end++;
                }

                // "the minister of state and head of the office": a second title of the same person.
                while (apposed.NameKeys.Count == 0 && end < limit && _reading.MentionAt(end) is { HasConjunction: true, Kind: ActorKind.Person, Agreement.Number: GrammaticalNumber.Singular } second && second.RoleKeys.Count > 0 && second.Form == MentionForm.Description)
                {
                    end = second.End;
                }

                continue;
            }

            if (!adjectives && _reading.MentionAt(end) is { Form: MentionForm.Adjective, HasConjunction: false })
            {
                end++;
                continue;
            }

            if (mention.Kind == ActorKind.Person && _reading.MentionAt(end) is null && _tokens[end].Form.Find(WordClass.RoleHead) is { HasConjunction: false, HasPreposition: false })
            {
                end++;
                continue;
            }

            if (_tokens[end].Kind is TokenKind.Dash or TokenKind.BracketOpen && AsideEnd(end, limit) is > 0 and int after)
            {
                end = after;
                continue;
            }

            break;
        }

        return end;
    }

    private int AsideEnd(int open, int limit)
    {
        for (int t = open + 1; t < Math.Min(limit, open + LongestAside + 1); t++)
        {
            if (_tokens[t].Kind is TokenKind.Dash or TokenKind.BracketClose)
            {
                return t + 1;
            }
        }

        return -1;
    }

    private bool IsGoverned(int mention, int start) =>
        mention > start && _tokens[mention - 1].Form.Is(WordClass.Preposition | WordClass.ContactNoun | WordClass.CueMasdar) && !_tokens[mention - 1].Form.Is(WordClass.Complementizer | WordClass.CueVerb);

    private static void Add(List<MentionDraft> party, MentionDraft mention)
    {
        if (!party.Contains(mention))
        {
            party.Add(mention);
        }
    }

    private static void Prepend(List<MentionDraft> party, MentionDraft mention) => party.Insert(0, mention);
}
