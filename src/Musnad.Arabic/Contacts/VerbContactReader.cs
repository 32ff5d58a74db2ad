using Musnad.Annotations;
using Musnad.Arabic.Clauses;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Models;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Contacts;

/// <summary>A contact told by a verb: "X met Y", "X received Y", "X visited Y", "X discussed … with Y".</summary>
internal sealed class VerbContactReader
{
    private readonly ArabicReading _reading;
    private readonly List<Token> _tokens;
    private readonly PartyReader _parties;
    private readonly CarrierReader _carriers;
    private readonly Circumstances _circumstances;
    private readonly VerbArguments _arguments;
    private readonly RealisReader _realis;

    public VerbContactReader(ArabicReading reading, PartyReader parties, CarrierReader carriers, Circumstances circumstances)
    {
        _reading = reading;
        _tokens = reading.Tokens;
        _parties = parties;
        _carriers = carriers;
        _circumstances = circumstances;
        _arguments = new VerbArguments(reading, parties);
        _realis = new RealisReader(reading);
    }

    public EventDraft? Read(int i, TokenRange sentence)
    {
        if (_carriers.VerbAt(i, WordClass.ContactVerb) is not { } verb)
        {
            return null;
        }

        int start = _circumstances.Start(i, sentence);
        int end = _circumstances.End(i + 1, sentence);
        var clause = new VerbClause(verb.Entry.Detail);
        if (!verb.HasConjunction)
        {
            clause.Subjects.AddRange(SubjectBefore(i, start));
        }

        if (verb.Pronoun is { } pronoun)
        {
            clause.Pronoun = pronoun;
        }

        _arguments.Read(clause, i, end);
        return Build(clause, i, verb, start, end, sentence);
    }

    private List<MentionDraft> SubjectBefore(int i, int start)
    {
        List<MentionDraft> before = _parties.ReadBefore(i, start);
        if (before.Count == 0 && i > 0 && _tokens[i - 1].Form.Is(WordClass.Relative) && _carriers.Antecedent(i - 1) is { } antecedent)
        {
            return [antecedent];
        }

        return before.Count > 0 && HeadReader.Agrees(before[0], _tokens[i].Form.Find(WordClass.ContactVerb)!.Entry.Agreement) ? before : [];
    }

    private EventDraft? Build(VerbClause clause, int i, Reading verb, int start, int end, TokenRange sentence)
    {
        ContactMode mode = clause.Mediators.Count > 0 ? ContactMode.Mediation : clause.IsCall ? ContactMode.Phone : ContactModes.Parse(verb.Entry.Value);
        var draft = new EventDraft { Type = EventType.Consult, Mode = mode, Trigger = new TokenRange(i, i + 1), Prefix = verb.Prefix };
        if (clause.Pronoun is { } pronoun && clause.Objects.Count == 0)
        {
            draft.Add(mode == ContactMode.Visit ? draft.Recipients : draft.Actors, Participant.Pronoun(pronoun));
        }

        bool isPair = verb.Entry.Agreement.Number is GrammaticalNumber.Dual or GrammaticalNumber.Plural;
        bool alone = clause.Subjects.Count == 1 && clause.Objects.Count == 0 && clause.Hosts.Count == 0 && clause.Construction is "mutual" or "host" or "caller" or "visitor" or "inspector" && draft.Actors.Count == 0 && !isPair
            && clause.Subjects[0].Start > i && (clause.Construction is "visitor" or "inspector" ? verb.HasConjunction && clause.Subjects[0].Kind != ActorKind.Person : clause.Construction == "host" || !IsSeveral(clause.Subjects));
        if (clause.Subjects.Count == 0 || alone)
        {
            if (!verb.HasConjunction && IsUnreadSubject(i, start))
            {
                return null;
            }

            (clause.Construction == "traveller" ? clause.Hosts : clause.Objects).AddRange(clause.Subjects);
            clause.Subjects.Clear();
            draft.Actors.Insert(0, Participant.Dropped(verb.Entry.Agreement));
        }

        if (!IsContact(clause, draft, verb))
        {
            return null;
        }

        draft.Add(draft.Actors, clause.Subjects);
        draft.Add(draft.Actors, clause.Companions);
        draft.Add(draft.Actors, clause.Mediators);
        List<MentionDraft> hosts = clause.Construction is "traveller" or "sender" ? clause.Hosts : clause.Objects;
        if (mode == ContactMode.Visit)
        {
            if (clause.Construction == "sender")
            {
                draft.Actors.Clear();
                draft.Add(draft.Actors, clause.Objects);
            }

            hosts.RemoveAll(host => !_parties.Eligible.CanHost(host));
            draft.Add(draft.Recipients, hosts);
        }
        else
        {
            draft.Add(draft.Actors, clause.Objects);
        }

        if (draft.Mode == ContactMode.Meeting && draft.Actors is [{ Mention: { } one }] && ContactGate.IsGathering(one) && !_tokens[one.Start].Is(ContactRole.Members))
        {
            draft.Mode = ContactMode.Multilateral;
        }

        draft.IsPresent = verb.Entry.IsPresent && !verb.HasConjunction;
        if (clause.Construction is "mutual" or "traveller" or "host" && MatchWords.Stand(_reading, sentence, draft))
        {
            return null;
        }

        draft.Realis = _realis.Read(i, -1, sentence);
        draft.Date = _circumstances.Day(draft.Trigger, -1, start, end);
        draft.Place = _circumstances.Place(i + 1, end);
        TopicReader.Add(_reading, draft, i + 1, sentence);
        return draft;
    }

    /// <summary>A noun before the verb that no mention covers: the subject is there, but unread.</summary>
    private bool IsUnreadSubject(int i, int start)
    {
        int t = i - 1;
        if (t >= start && _reading.Covering(t) is { Form: not MentionForm.Adjective, Preposition: '\0', HeadClass: not "described" } refused && refused.End == i)
        {
            return refused.Start <= start || !_tokens[refused.Start - 1].Form.Is(WordClass.Preposition | WordClass.Adjunct | WordClass.ContactNoun | WordClass.CueMasdar);
        }

        return t >= start && _tokens[t].IsWord && _reading.DateAt[t] < 0 && !_tokens[t].Form.Is(WordClass.Function | WordClass.Adjunct | WordClass.Plan) && !_tokens[t].Is(ContactRole.Aside | ContactRole.Time)
            && _reading.Covering(t) is null or { HeadClass: "described" } && _reading.Tags.At(t).Pos is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective;
    }

    /// <summary>Whether enough take part for the verb to tell of a contact.</summary>
    private bool IsContact(VerbClause clause, EventDraft draft, Reading verb)
    {
        int count = clause.Subjects.Count + clause.Objects.Count + draft.Actors.Count + draft.Recipients.Count;
        switch (clause.Construction)
        {
            case "topic":
                // What the two discussed is the topic of the contact that the text tells elsewhere.
                return clause.Partners > 0 || (clause.Subjects.Count > 1 && clause.Subjects.All(subject => subject.Anaphor == AnaphorKind.None && !subject.IsPlace));
            case "traveller":
                return !clause.IsFigurative && (clause.Hosts.Exists(_parties.Eligible.IsDestination) || (clause.Hosts.Count > 0 && clause.Subjects is [{ HeadClass: "group", IsDefinite: false }])) && clause.Subjects.TrueForAll(actor => actor.Kind is ActorKind.Person || actor is { HeadClass: "group", IsDefinite: false });
            case "sender":
                return clause.Objects.Count > 0 && clause.Hosts.Count > 0;
            case "inspector" when clause.Objects.Count + draft.Recipients.Count == 0:
                return false;
            case "visitor" or "inspector":
                return clause.Subjects.Count + clause.Objects.Count + draft.Recipients.Count > 0 && clause.Subjects.TrueForAll(actor => actor.Kind is ActorKind.Person or ActorKind.Group or ActorKind.Anonymous);
            case "caller":
                return clause.Objects.Count + draft.Actors.Count(actor => actor.IsPronoun) > 0 && clause.Subjects.TrueForAll(actor => actor.Kind is not ActorKind.State || !actor.IsPlace);
            case "host":
                clause.Objects.RemoveAll(guest => guest.Kind is not (ActorKind.Person or ActorKind.Group or ActorKind.Anonymous) || guest.HeadClass == "described");
                return clause.Subjects.TrueForAll(host => host.KnownAs is not null || host.Kind != ActorKind.State || host.Form == MentionForm.Description) && clause.Objects.Count > 0 || draft.Actors.Count > 1;
            case "convene":
                return clause.Subjects is [{ Kind: ActorKind.Body or ActorKind.Organization or ActorKind.Group }];
            case "letter":
                return clause.Hosts.Count > 0;
            case "mutual" when verb.Entry.Value == "mediation":
                return clause.Partners > 0;
            default:
                return count >= 2 || IsSeveral(clause.Subjects) || verb.Entry.Agreement.Number == GrammaticalNumber.Dual;
        }
    }

    private static bool IsSeveral(List<MentionDraft> subjects) =>
        subjects.Count > 1 || (subjects.Count == 1 && (subjects[0].Kind is ActorKind.Group || (subjects[0].Kind is ActorKind.Body or ActorKind.Organization && subjects[0].HeadClass != "Organization") || subjects[0].Agreement.Number is GrammaticalNumber.Dual or GrammaticalNumber.Plural));
}
