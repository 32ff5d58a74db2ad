using Musnad.Annotations;
using Musnad.Arabic.Clauses;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Models;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Contacts;

/// <summary>Reads who stands behind a contact's noun: whose it is, with whom, between whom, from and to whom.</summary>
internal sealed class NounArguments
{
    private readonly ArabicReading _reading;
    private readonly List<Token> _tokens;
    private readonly PartyReader _parties;
    private readonly CarrierReader _carriers;

    public NounArguments(ArabicReading reading, PartyReader parties, CarrierReader carriers)
    {
        _reading = reading;
        _tokens = reading.Tokens;
        _parties = parties;
        _carriers = carriers;
    }

    public void Read(NounClause clause, int from)
    {
        int t = ReadConstruct(clause, from);
        while (t < clause.End)
        {
            Token token = _tokens[t];
            if (token.Form.Find(WordClass.ContactNoun) is { } other && (other.HasConjunction || other.Entry.Detail == clause.Construction) && _reading.Covering(t) is null)
            {
                return;
            }

            if (token.Form.Is(WordClass.TopicMarker) && clause.Draft.Actors.Count + clause.Draft.Recipients.Count > 1)
            {
                return;
            }

            if (_carriers.VerbBehind(t, clause.Draft.Trigger.End) is { } verb)
            {
                if ((verb.HasConjunction && !CarrierReader.HasObject(verb)) || !TakeCarrier(clause, verb, ref t))
                {
                    return;
                }

                continue;
            }

            if (t > from && token.IsWord && _reading.Covering(t) is null && !_tokens[t - 1].Form.Is(WordClass.Relative) && !token.Form.Is(WordClass.Function) && _reading.Tags.IsVerb(t))
            {
                return;
            }

            if (!TakeRole(clause, ref t))
            {
                t = _reading.MentionAt(t) is { Form: not MentionForm.Adjective } passed ? passed.End : t + 1;
            }
        }
    }

    /// <summary>The mention right behind the noun, which it belongs to; behind a pronoun, the other side.</summary>
    private int ReadConstruct(NounClause clause, int from)
    {
        EventDraft draft = clause.Draft;
        bool owned = clause.Noun.Pronoun is not null;
        bool visits = draft.Mode == ContactMode.Visit;
        if (ReadAdjectives(clause, from, out int behind))
        {
            return behind;
        }

        if (clause.Noun.HasArticle)
        {
            return from;
        }

        List<MentionDraft> party = _parties.Read(from, clause.End, out int end, visits, clause.Construction == "mediation");
        if (clause.Construction is "talk" or "session" or "summit" or "council" && party.Count > 0 && party[0].IsPlace)
        {
            return end;
        }

        if (party.Count == 0 || party[0].Anaphor is AnaphorKind.Latter or AnaphorKind.Former || party[0].Preposition is not ('\0' or 'ب' or 'ل') || (party[0].Preposition == 'ب' && !owned && clause.Construction != "call") || party[0].HasConjunction)
        {
            return from;
        }

        if (!owned && party[0].Preposition == 'ل')
        {
            return from;
        }

        if (visits && (owned || clause.Noun.HasPreposition || clause.Carrier is not null || (party[0].Kind == ActorKind.State && party[0].Anaphor != AnaphorKind.OwnCountry)))
        {
            draft.Add(draft.Recipients, party.Where(_parties.Eligible.CanHost));
            return end;
        }

        if (visits && !_parties.Eligible.CanHost(party[0]) && party[0].Kind != ActorKind.Group && party[0].KnownAs is null && _tokens[party[0].Start].Is(ContactRole.District))
        {
            return end;
        }

        draft.Add(draft.Actors, party);
        clause.IsOfMembers = _tokens[party[0].Start].Is(ContactRole.Members);
        clause.IsRound |= !owned && !visits && !RealisReader.IsPurpose(_tokens, clause.Draft.Trigger.Start) && (party.Count > 1 || party[0].Kind is not ActorKind.Person || party[0].Agreement.Number is GrammaticalNumber.Plural or GrammaticalNumber.Dual);
        if (visits && !owned && _parties.Read(end, clause.End, out int hosted, true) is [{ HasConjunction: false, Preposition: '\0', Kind: ActorKind.State } host, ..] && host.Start == end && _parties.Eligible.CanHost(host))
        {
            draft.Add(draft.Recipients, [host]);
            return hosted;
        }

        if (!owned && clause.Construction is "talk" or "reception" or "summons" && _parties.Read(end, clause.End, out int second) is [{ HasConjunction: false, Preposition: '\0' or 'ب' or 'ل', IsPlace: false } guest, ..] && guest.Start == end)
        {
            draft.Add(draft.Actors, [guest]);
            return second;
        }

        return end;
    }

    /// <summary>Two or more adjectives of states: "a Russian-American meeting".</summary>
    private bool ReadAdjectives(NounClause clause, int from, out int end)
    {
        end = from;
        if (clause.Construction is not ("talk" or "session" or "summit") || (clause.Noun.HasArticle && clause.Construction == "talk"))
        {
            return false;
        }

        var states = new List<MentionDraft>();
        for (; end < clause.End; end++)
        {
            if (_reading.MentionAt(end) is { Form: MentionForm.Adjective, Kind: ActorKind.State, Preposition: '\0' } state && state.End == end + 1)
            {
                states.Add(state);
            }
            else if (_tokens[end].Kind != TokenKind.Dash && !(_tokens[end].IsWord && _reading.Covering(end) is null && _reading.Tags.At(end) is { Pos: PartOfSpeech.Adjective, HasPreposition: false }))
            {
                break;
            }
        }

        if (states.Select(state => state.KnownAs).Distinct().Count() < 2)
        {
            return false;
        }

        clause.Draft.Add(clause.Draft.Actors, states);
        clause.IsRound = true;
        return true;
    }

    /// <summary>A carrier behind the noun: "which X held", "that brought X and Y together". False where it begins another clause.</summary>
    private bool TakeCarrier(NounClause clause, Reading verb, ref int t)
    {
        if (verb.Entry.Detail == "include")
        {
            clause.IsRound = true;
            if (verb.Pronoun is { } pronoun)
            {
                clause.Draft.Actors.Add(Participant.Pronoun(pronoun));
            }

            int at = t + 1;
            while (at < clause.End && (_reading.DateAt[at] >= 0 || _tokens[at].Kind == TokenKind.Comma || _tokens[at].Is(ContactRole.Aside)))
            {
                at++;
            }

            clause.Draft.Add(clause.Draft.Actors, _parties.Read(at, clause.End, out int after));
            t = Math.Max(after, t + 1);
            return true;
        }

        if (clause.Carrier is null && (CarrierReader.HasObject(verb) || (t + 1 < clause.End && _tokens[t + 1].Is(ContactRole.WithPronoun)) || _tokens[t - 1].Form.Is(WordClass.Relative)))
        {
            clause.Carrier = _carriers.ReadAfter(t, verb, clause.End);
            t = clause.Carrier.Subjects is [.., var last] ? last.End : t + 1;
            return true;
        }

        if (clause.Carrier is not null && clause.Construction is "session" or "talk" or "council" && CarrierReader.HasObject(verb) && _tokens[t - 1].Form.Is(WordClass.Relative))
        {
            // "chaired the session that the council held": who held it takes part too.
            Carrier held = _carriers.ReadAfter(t, verb, clause.End);
            clause.Draft.Add(clause.Draft.Actors, held.Subjects);
            t = held.Subjects is [.., var holder] ? holder.End : t + 1;
            return true;
        }

        bool near = t <= clause.Draft.Trigger.End + 2;
        t++;
        return (near && verb.Entry.Detail is "happen") || _tokens[t - 2].Form.Is(WordClass.Relative);
    }

    private bool TakeRole(NounClause clause, ref int t)
    {
        EventDraft draft = clause.Draft;
        Token token = _tokens[t];
        bool visits = draft.Mode == ContactMode.Visit;
        bool letter = draft.Mode == ContactMode.Letter;
        List<Participant>? side = null;
        bool adjectives = false;
        if (token.Is(ContactRole.Between))
        {
            side = clause.Construction == "mediation" ? draft.Recipients : visits || draft.Actors.Count + (clause.Carrier?.Subjects.Count ?? 0) > 1 ? null : draft.Actors;
            clause.IsRound |= side is not null;
        }
        else if (token.Is(ContactRole.With))
        {
            side = visits || letter ? null : draft.Actors;
        }
        else if (token.Is(ContactRole.To))
        {
            side = visits || letter ? draft.Recipients : null;
        }
        else if (token.Is(ContactRole.From))
        {
            side = (letter || draft.Mode == ContactMode.Phone) && t <= draft.Trigger.End + 5 ? draft.Actors : null;
        }
        else if (token.Is(ContactRole.Mediated))
        {
            adjectives = true;
            side = draft.Actors;
        }
        else if (token.Is(ContactRole.Attended | ContactRole.Accompanied))
        {
            side = letter ? null : draft.Actors;
        }
        else if (token.Is(ContactRole.Chaired) && !(t > 0 && _reading.Covering(t - 1) is { Kind: ActorKind.Group }))
        {
            side = letter || visits ? null : draft.Actors;
        }
        else if (_reading.MentionAt(t) is { Preposition: 'ل', Form: not MentionForm.Adjective } to && TakesTo(clause, to, t))
        {
            bool visitor = visits && to.Kind == ActorKind.Person && draft.Actors.Count == 0 && clause is { Carrier: null, Noun: { Pronoun: null, HasArticle: false } };
            draft.Add((visits || letter) && !visitor ? draft.Recipients : draft.Actors, [.. _parties.Read(t, clause.End, out int afterTo, visits).Where(_parties.Eligible.CanHost)]);
            t = Math.Max(afterTo, t + 1);
            return true;
        }
        else if (_reading.MentionAt(t) is { Preposition: 'ب', Form: not MentionForm.Adjective, IsPlace: false } by && clause.Construction is "call" or "talk" && by.Kind is ActorKind.Person or ActorKind.Group && draft.Actors.Count < 2)
        {
            draft.Add(draft.Actors, _parties.Read(t, clause.End, out int afterBy));
            t = Math.Max(afterBy, t + 1);
            return true;
        }

        if (side is null || t + 1 >= clause.End)
        {
            return false;
        }

        List<MentionDraft> party = _parties.Read(t + 1, clause.End, out int end, visits && side == draft.Recipients, adjectives);
        if (party.Count == 0)
        {
            clause.IsRound |= token.Is(ContactRole.Between) && !visits;
            return false;
        }

        if (adjectives && clause.Construction is "talk" or "session")
        {
            draft.Mode = ContactMode.Mediation;
        }

        if (side == draft.Recipients)
        {
            party.RemoveAll(host => !_parties.Eligible.CanHost(host));
        }

        if (side != draft.Recipients || draft.Recipients.Count == 0)
        {
            draft.Add(side, party);
        }

        t = Math.Max(end, t + 1);
        return true;
    }

    private static bool TakesTo(NounClause clause, MentionDraft mention, int t) => clause.Construction switch
    {
        "visit" or "tour" or "trip" or "sending" => clause.Draft.Recipients.Count == 0,
        "letter" or "note" => !(clause.Noun.HasArticle && clause.Carrier is null) && clause.Draft.Recipients.Count == 0 && mention.Kind is not ActorKind.State,
        "reception" or "summons" => true,
        "talk" => t <= clause.Draft.Trigger.End + 2 && mention.Kind is ActorKind.Group or ActorKind.Organization or ActorKind.Body && clause.Draft.Actors.Count == 0,
        "session" or "council" => t <= clause.Draft.Trigger.End + 7 && mention.Kind is ActorKind.Group or ActorKind.Organization or ActorKind.Body && clause.Draft.Actors.Count == 0,
        "summit" => t <= clause.Draft.Trigger.End + 2 && mention.Kind is ActorKind.Group or ActorKind.Organization && clause.Draft.Actors.Count == 0,
        _ => false,
    };
}
