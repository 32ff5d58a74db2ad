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
    private readonly RealisReader _realis;

    public VerbContactReader(ArabicReading reading, PartyReader parties, CarrierReader carriers, Circumstances circumstances)
    {
        _reading = reading;
        _tokens = reading.Tokens;
        _parties = parties;
        _carriers = carriers;
        _circumstances = circumstances;
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

        ReadArguments(clause, i, end);
        return Build(clause, i, verb, start, end, sentence);
    }

    private List<MentionDraft> SubjectBefore(int i, int start)
    {
        List<MentionDraft> before = _parties.ReadBefore(i, start);
        if (before.Count == 0 && i - 2 >= 0 && _tokens[i - 1].Form.Is(WordClass.Relative) && _reading.Covering(i - 2) is { } antecedent && _parties.CanTakePart(antecedent))
        {
            return [antecedent];
        }

        return before.Count > 0 && HeadReader.Agrees(before[0], _tokens[i].Form.Find(WordClass.ContactVerb)!.Entry.Agreement) ? before : [];
    }

    private void ReadArguments(VerbClause clause, int i, int end)
    {
        bool places = clause.Construction is "visitor" or "traveller" or "sender";
        for (int t = i + 1; t < end;)
        {
            Token token = _tokens[t];
            clause.IsCall |= token.Is(ContactRole.Telephone);
            ContactRole role = token.Is(clause.Construction == "topic" ? ContactRole.With : ContactRole.With | ContactRole.Between) ? ContactRole.With
                : token.Is(ContactRole.To) ? ContactRole.To
                : token.Is(ContactRole.Attended | ContactRole.Accompanied) ? ContactRole.Attended
                : token.Is(ContactRole.Mediated) ? ContactRole.Mediated
                : ContactRole.None;
            if (role != ContactRole.None)
            {
                List<MentionDraft> party = _parties.Read(t + 1, end, out int after, places && role == ContactRole.To, role == ContactRole.Mediated);
                clause.Take(role, party);
                t = Math.Max(after, t + 1);
                continue;
            }

            if (token.Is(ContactRole.WithPronoun) && t <= i + 2 && clause.Construction is "mutual" or "caller")
            {
                clause.Pronoun ??= FormOfPronoun(t);
            }

            if (token.Is(ContactRole.Leading) && t + 1 < end && _parties.Read(t + 1, end, out int led) is [var delegation, ..])
            {
                clause.Companions.Add(delegation);
                t = Math.Max(led, t + 1);
                continue;
            }

            if (token.Form.Is(WordClass.TopicMarker) && (clause.Objects.Count > 0 || clause.Construction != "topic") && t > i + 1)
            {
                // What follows is the topic; only "in the presence of" may still come.
                clause.IsClosed = true;
            }

            if (token.Form.Is(WordClass.Relative) || (token.Form.Is(WordClass.ContactNoun) && clause.Objects.Count > 0))
            {
                clause.IsClosed = true;
            }

            clause.IsFigurative |= clause.Construction == "traveller" && clause.Hosts.Count == 0 && token.IsWord && _reading.Covering(t) is null && _reading.DateAt[t] < 0
                && _reading.Tags.At(t) is { HasPreposition: true, Pos: PartOfSpeech.Noun } && t <= i + 6;
            if (IsUnreadObject(clause, i, t))
            {
                clause.IsClosed = true;
            }

            List<MentionDraft> mentions = _parties.Read(t, end, out int next, places);
            if (mentions.Count > 0)
            {
                Place(clause, mentions, i, t);
                t = Math.Max(next, t + 1);
                continue;
            }

            t = _reading.MentionAt(t) is { Form: not MentionForm.Adjective } passed ? passed.End : t + 1;
        }
    }

    /// <summary>A noun that names nobody in the object's place: "received an award", "discussed relations".</summary>
    private bool IsUnreadObject(VerbClause clause, int i, int t)
    {
        if (clause.Objects.Count > 0 || clause.Construction is not ("mutual" or "host" or "visitor" or "topic" or "traveller") || !_tokens[t].IsWord || _reading.Covering(t) is { Form: not MentionForm.Adjective } || _reading.DateAt[t] >= 0
            || _tokens[t].Form.Is(WordClass.Function | WordClass.Adjunct | WordClass.Honorific | WordClass.RoleHead) || _tokens[t].Is(ContactRole.Delegation | ContactRole.Aside | ContactRole.Time))
        {
            return false;
        }

        if (clause.Construction == "traveller" && t > i + 1)
        {
            return false;
        }

        bool adjacent = t == i + 1 || _reading.Covering(t - 1) is { Form: not MentionForm.Adjective, Preposition: '\0' };
        WordAnalysis analysis = _reading.Tags.At(t);
        return adjacent && !analysis.HasPreposition && !analysis.HasConjunction && (analysis.Pos == PartOfSpeech.Noun || (t == i + 1 && analysis.Pos == PartOfSpeech.Verb));
    }

    /// <summary>What a pronoun at a preposition tells, by the number of its letters.</summary>
    private Agreement FormOfPronoun(int t) => _reading.Tags.At(t).Enclitic switch
    {
        1 => new Agreement(GrammaticalPerson.Third, GrammaticalNumber.Singular, GrammaticalGender.Masculine),
        3 => new Agreement(GrammaticalPerson.Third, GrammaticalNumber.Dual, default),
        _ => new Agreement(GrammaticalPerson.Third, default, default),
    };

    private void Place(VerbClause clause, List<MentionDraft> mentions, int i, int t)
    {
        MentionDraft first = mentions[0];
        bool governed = first.Preposition == '\0' && t > i + 1 && (_tokens[t - 1].Form.Is(WordClass.Preposition | WordClass.Adjunct | WordClass.ContactNoun | WordClass.CueMasdar) || _tokens[t - 1].Is(ContactRole.Time));
        if (governed || clause.IsClosed)
        {
            return;
        }

        if (first.Preposition == 'ب')
        {
            if (clause.Construction is "mutual" or "caller" && !first.IsPlace)
            {
                clause.Objects.AddRange(mentions);
            }

            return;
        }

        if (first.Preposition == 'ل')
        {
            return;
        }

        if (first.HasConjunction && first.Preposition == '\0' && clause.Objects.Count > 0)
        {
            return;
        }

        if (first.Preposition == '\0' && first.Kind != ActorKind.Medium)
        {
            bool isHost = clause.Construction == "visitor" && (first.IsPlace || first.Kind == ActorKind.State);
            if (clause.Subjects.Count == 0 && !isHost && first.Form != MentionForm.Adjective)
            {
                clause.Subjects.AddRange(mentions);
            }
            else if (clause.Objects.Count == 0 && clause.Construction is "mutual" or "host" or "visitor" or "sender")
            {
                clause.Objects.AddRange(mentions);
            }
        }
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
        bool alone = clause.Subjects.Count == 1 && clause.Objects.Count == 0 && clause.Hosts.Count == 0 && clause.Construction is "mutual" or "host" or "caller" or "visitor" && draft.Actors.Count == 0 && !isPair
            && clause.Subjects[0].Start > i && (clause.Construction == "visitor" ? verb.HasConjunction && clause.Subjects[0].Kind != ActorKind.Person : clause.Construction == "host" || !IsSeveral(clause.Subjects));
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

            hosts.RemoveAll(host => !_parties.CanHost(host));
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
                return !clause.IsFigurative && (clause.Hosts.Exists(_parties.IsDestination) || (clause.Hosts.Count > 0 && clause.Subjects is [{ HeadClass: "group", IsDefinite: false }])) && clause.Subjects.TrueForAll(actor => actor.Kind is ActorKind.Person || actor is { HeadClass: "group", IsDefinite: false });
            case "sender":
                return clause.Objects.Count > 0 && clause.Hosts.Count > 0;
            case "visitor":
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
