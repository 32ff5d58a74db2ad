using Musnad.Annotations;
using Musnad.Arabic.Clauses;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Models;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Contacts;

/// <summary>A contact told by a noun: "during a call with X", "X's visit to Y", "held a meeting with".</summary>
internal sealed class NounContactReader
{
    private readonly ArabicReading _reading;
    private readonly List<Token> _tokens;
    private readonly PartyReader _parties;
    private readonly CarrierReader _carriers;
    private readonly Circumstances _circumstances;
    private readonly NounArguments _arguments;
    private readonly RealisReader _realis;

    public NounContactReader(ArabicReading reading, PartyReader parties, CarrierReader carriers, Circumstances circumstances)
    {
        _reading = reading;
        _tokens = reading.Tokens;
        _parties = parties;
        _carriers = carriers;
        _circumstances = circumstances;
        _arguments = new NounArguments(reading, parties, carriers);
        _realis = new RealisReader(reading);
    }

    public EventDraft? Read(int i, TokenRange sentence, FrameDraft? frame, IReadOnlyList<EventDraft> before)
    {
        Reading noun = NounAt(i);
        string construction = noun.Entry.Detail;
        if (IsOther(i, noun, sentence))
        {
            return null;
        }

        ContactMode mode = ContactModes.Parse(noun.Entry.Value);
        int triggerEnd = TriggerEnd(i, ref mode, ref construction, sentence, out int after);
        after = Math.Max(after, triggerEnd);
        int start = _circumstances.Start(i, sentence);
        int end = _circumstances.End(after, sentence);
        var draft = new EventDraft { Type = EventType.Consult, Mode = mode, Trigger = new TokenRange(i, triggerEnd), Prefix = noun.Prefix };
        Carrier? carrier = _carriers.Before(i, noun, start);
        if (construction == "note" && carrier?.Construction is not ("hand" or "send" or "receive"))
        {
            return null;
        }

        var clause = new NounClause(draft, noun, construction) { Carrier = carrier, End = end };
        _arguments.Read(clause, after);
        if (clause.Carrier is { Dropped: not null, Subjects.Count: 0, Token: var behind } && behind > i && frame?.Source is { } holder)
        {
            clause.Carrier.Subjects = [holder];
        }

        TakeCarrier(clause, clause.Carrier);
        TakePronoun(clause, frame, i, start);
        if (construction == "visit" && draft.Actors.Count + draft.Recipients.Count == 0 && before is [.., { Mode: ContactMode.Visit } visit] && visit.Trigger.Start >= start)
        {
            clause.TellsBack = true;
        }
        else
        {
            TakeSpeaker(clause, frame, i, start);
        }

        if (!ContactGate.Accept(clause) || (construction is "talk" or "summit" or "tour" or "summons" or "reception" && MatchWords.Stand(_reading, sentence, draft)) || (construction == "session" && InCourt(sentence)))
        {
            return null;
        }

        int governor = Governor(i, start);
        draft.IsPresent = clause.Carrier is { IsPresent: true };
        draft.Realis = _realis.Read(i, clause.Carrier?.Token ?? -1, sentence);
        draft.Date = _circumstances.Day(draft.Trigger, clause.Carrier is { Token: var at } && at < i ? at : governor, start, end);
        draft.IsTime = Enumerable.Range(governor, i - governor).Any(t => _tokens[t].Is(ContactRole.After | ContactRole.Before));
        draft.Place = _circumstances.Place(after, end);
        TopicReader.Add(_reading, draft, after, sentence);
        return draft;
    }

    /// <summary>Of two readings of لل before a noun that begins with ل the one without the article, unless a relative clause follows.</summary>
    private Reading NounAt(int i)
    {
        WordForm form = _tokens[i].Form;
        Reading first = form.Find(WordClass.ContactNoun)!;
        bool isRelative = i + 1 < _tokens.Count && _tokens[i + 1].Form.Is(WordClass.Relative);
        return first is { HasArticle: true, Preposition: 'ل' } && !isRelative
            && form.Readings.FirstOrDefault(other => other.Entry.Class == WordClass.ContactNoun && other is { HasArticle: false, Preposition: 'ل' }) is { } bare ? bare : first;
    }

    /// <summary>A channel ("press conference"), a standing relation ("in contact") or another sense.</summary>
    private bool IsOther(int i, Reading noun, TokenRange sentence)
    {
        if (noun.Entry.Unless is { } others && i + 1 < sentence.End && others.Contains(_tokens[i + 1].Form.Folded))
        {
            return true;
        }

        if (noun.Entry.Value != "letter" && PhraseTable.Longest(_tokens, i, PhraseKind.Channel) is { Phrase.Words.Length: > 1 } && noun.Entry.Detail != "call")
        {
            return true;
        }

        if (noun.Entry.Detail == "council" && !(i + 1 < sentence.End && _tokens[i + 1].Is(ContactRole.CouncilKind)))
        {
            return true;
        }

        if (noun.Entry.Detail == "call" && (Standing(i - 1, sentence) || Standing(i + 1, sentence)))
        {
            return true;
        }

        if (noun.Entry.Detail is "talk" && IsOfRound(i, noun, sentence))
        {
            return true;
        }

        if (noun.Entry.Detail is "talk" && i > sentence.Start && _tokens[i - 1].Form.Find(WordClass.ContactNoun) is { Entry.Detail: "session" or "tour" or "talk" } && !noun.HasConjunction && !noun.HasPreposition)
        {
            return true;
        }

        return _reading.Covering(i) is { Form: not MentionForm.Adjective } mention && mention.Start <= i && mention.HeadClass is not ("described" or "document") && !(mention.Start == i && mention.Kind == ActorKind.Group);
    }

    private bool InCourt(TokenRange sentence)
    {
        for (int t = sentence.Start; t < sentence.End; t++)
        {
            if (_tokens[t].Is(ContactRole.Court))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOfRound(int i, Reading noun, TokenRange sentence)
    {
        if (noun.Preposition != 'ل' && !(i > sentence.Start && _tokens[i - 1].Is(ContactRole.From)))
        {
            return false;
        }

        for (int t = i - 1; t >= Math.Max(sentence.Start, i - 4); t--)
        {
            if (_tokens[t].Form.Find(WordClass.ContactNoun) is { Entry.Detail: "session" or "tour" })
            {
                return true;
            }
        }

        return false;
    }

    private bool Standing(int t, TokenRange sentence) => t >= sentence.Start && t < sentence.End && _tokens[t].Is(ContactRole.Standing);

    /// <summary>After the words that belong to the noun; they may decide the mode ("by telephone", "round of talks").</summary>
    private int TriggerEnd(int i, ref ContactMode mode, ref string construction, TokenRange sentence, out int after)
    {
        int end = i + 1;
        after = -1;
        while (end < sentence.End && end - i < 5)
        {
            Token token = _tokens[end];
            if (token.Is(ContactRole.Telephone) && construction is "call" or "talk")
            {
                mode = ContactMode.Phone;
                construction = "call";
                end++;
            }
            else if (construction is "session" or "tour" && end == i + 1 && token.Form.Find(WordClass.ContactNoun) is { Entry.Detail: "talk", HasConjunction: false })
            {
                mode = ContactMode.Meeting;
                construction = "talk";
                end++;
            }
            else if (construction is "session" or "tour" && Round(end, sentence) is > 0 and int last)
            {
                mode = ContactMode.Meeting;
                construction = "talk";
                after = last;
                break;
            }
            else if (mode == ContactMode.Letter && token.Is(ContactRole.LetterKind))
            {
                end++;
            }
            else if (construction == "talk" && token.Is(ContactRole.RoundTable) && end + 1 < sentence.End && _tokens[end + 1].Is(ContactRole.RoundTable))
            {
                mode = ContactMode.Multilateral;
                construction = "summit";
                end += 2;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>After the talks in "a new round of talks", or -1.</summary>
    private int Round(int from, TokenRange sentence)
    {
        for (int t = from; t < Math.Min(sentence.End, from + 4); t++)
        {
            if (_tokens[t].Form.Find(WordClass.ContactNoun) is { Entry.Detail: "talk" } talk && (talk.Preposition == 'ل' || _tokens[t - 1].Is(ContactRole.From)))
            {
                return t + 1;
            }
        }

        return -1;
    }

    /// <summary>The preposition that governs the noun, over those between, or the noun itself.</summary>
    private int Governor(int i, int start)
    {
        int t = i;
        while (t > start && (_tokens[t - 1].Is(ContactRole.Time | ContactRole.In) || _tokens[t - 1].Form.Is(WordClass.Preposition | WordClass.Adjunct)))
        {
            t--;
        }

        return t;
    }

    private void TakeCarrier(NounClause clause, Carrier? carrier)
    {
        if (carrier is null)
        {
            return;
        }

        EventDraft draft = clause.Draft;
        bool letter = draft.Mode is ContactMode.Letter;
        bool receives = carrier.Construction == "receive";
        List<Participant> side = receives && letter ? draft.Recipients : draft.Actors;
        if (carrier.Construction is not ("happen" or "host" or "include"))
        {
            if (!(carrier.Construction == "hand" && draft.Actors.Count > 0))
            {
                var first = new List<Participant>();
                draft.Add(first, carrier.Subjects);
                side.InsertRange(0, first);
            }

            if (carrier.Dropped is { } dropped && side.Count == 0 | draft.Actors.Count + draft.Recipients.Count < 2)
            {
                side.Insert(0, Participant.Dropped(dropped));
            }
        }

        draft.Add(draft.Actors, carrier.Partners);
        if (letter || draft.Mode == ContactMode.Phone)
        {
            draft.Add(draft.Actors, carrier.Senders);
        }

        if (letter || draft.Mode == ContactMode.Visit)
        {
            draft.Add(draft.Recipients, carrier.Recipients.Where(_parties.CanHost));
            if (carrier is { Object: { } addressed, Construction: "hand" or "send" } && carrier.Token < draft.Trigger.Start && draft.Recipients.Count == 0)
            {
                draft.Recipients.Add(Participant.Pronoun(addressed));
            }
        }
    }

    /// <summary>Whom the pronoun at the noun means: the speaker in whose clause it stands, the clause's subject, else whom the text named before.</summary>
    private void TakePronoun(NounClause clause, FrameDraft? frame, int i, int start)
    {
        EventDraft draft = clause.Draft;
        if (clause.Noun.Pronoun is not { } pronoun || draft.Actors.Count + draft.Recipients.Count > 2 || clause.Carrier is { Subjects.Count: > 0 } || draft.Actors.Exists(actor => actor.Mention is null))
        {
            return;
        }

        Participant owner = Participant.Pronoun(pronoun);
        if (frame is { Source: { Kind: not ActorKind.Person } } && draft.Mode is ContactMode.Visit or ContactMode.Phone && Nearest(i, frame.Anchor) is { } person && Fits(person, pronoun))
        {
            owner = Participant.Of(person);
        }
        else if (frame is { Source: { } source } && Fits(source, pronoun))
        {
            owner = Participant.Of(source);
        }
        else if (frame is null && ClauseSubject(i, start, draft) is { Mention: { } subject } && Fits(subject, pronoun))
        {
            owner = Participant.Of(subject);
        }

        var first = new List<Participant>();
        draft.Add(first, owner);
        draft.Actors.InsertRange(0, first);
    }

    /// <summary>The person named last between the cue and the noun: a ministry pays no visits.</summary>
    private MentionDraft? Nearest(int i, int anchor)
    {
        for (int t = i - 1; t > anchor; t--)
        {
            if (_reading.Covering(t) is { Kind: ActorKind.Person, HeadClass: not "described" } person)
            {
                return person;
            }
        }

        return null;
    }

    private static bool Fits(MentionDraft mention, Agreement pronoun)
    {
        bool several = mention.Kind == ActorKind.Group || mention.Agreement.Number is GrammaticalNumber.Plural or GrammaticalNumber.Dual;
        return pronoun.Number is GrammaticalNumber.Plural or GrammaticalNumber.Dual ? several
            : pronoun.Person == GrammaticalPerson.Third && !several && HeadReader.Agrees(mention, pronoun);
    }

    /// <summary>Where one side is missing it is whoever speaks, or acts, in whose clause the noun stands.</summary>
    private void TakeSpeaker(NounClause clause, FrameDraft? frame, int i, int start)
    {
        EventDraft draft = clause.Draft;
        bool carried = clause.Carrier is { Construction: not ("happen" or "host" or "include") };
        if (carried || (clause.Noun.Pronoun is not null && draft.Mode != ContactMode.Letter))
        {
            return;
        }

        int count = draft.Actors.Count + draft.Recipients.Count;
        bool conference = clause.Construction is "summit" or "council" or "session";
        bool lacks = draft.Mode switch
        {
            ContactMode.Visit => draft.Actors.Count == 0 && (draft.Recipients.Count > 0 || !clause.Noun.HasArticle),
            ContactMode.Letter => count == 0 || draft.Actors.Count == 0,
            ContactMode.Mediation => false,
            _ => conference ? count == 0 ? IsWhere(i, start) : frame is not null : count == 1 && !clause.IsRound,
        };
        if (!lacks)
        {
            return;
        }

        if (frame is not null)
        {
            if (draft.Mode == ContactMode.Letter)
            {
                clause.TellsBack = clause.Noun.HasArticle;
                draft.Add(draft.Recipients, clause.Noun.HasArticle ? [] : frame.Targets.Concat(frame.Addressees));
            }

            clause.TellsBack |= conference && count == 0 && clause.Noun.HasArticle;
            var first = new List<Participant>();
            draft.Add(first, frame.Source is { } source ? Participant.Of(source) : Participant.Dropped(frame.Agreement));
            draft.Actors.InsertRange(0, first);
        }
        else if (!conference && (count > 0 || IsInTravel(i, start)) && ClauseSubject(i, start, draft) is { } subject)
        {
            draft.Actors.Insert(0, subject);
            TakeCompanions(draft, i, start);
        }
        else if (conference && count == 0 && Attending(i, start) is { } attending)
        {
            draft.Actors.Add(Participant.Of(attending));
        }
    }

    /// <summary>"with him some ministers", between the verb of travel and the noun.</summary>
    private void TakeCompanions(EventDraft draft, int i, int start)
    {
        for (int t = start; t < i && draft.Mode == ContactMode.Visit; t++)
        {
            if (_tokens[t].Is(ContactRole.Accompanied | ContactRole.Leading))
            {
                draft.Add(draft.Actors, _parties.Read(t + 1, i, out _));
            }
        }
    }

    /// <summary>Whose taking part a noun before the conference tells of: "X's participation in the summit", "X agreed to take part in".</summary>
    private MentionDraft? Attending(int i, int start)
    {
        if (i - 2 < start || !_tokens[i - 1].Is(ContactRole.In))
        {
            return null;
        }

        int at = i - 2;
        while (at > start && _reading.Covering(at) is { } skipped)
        {
            at = skipped.Start - 1;
        }

        if (!_tokens[at].Is(ContactRole.Attending))
        {
            return null;
        }

        for (int t = i - 2; t >= Math.Max(start, i - 9); t--)
        {
            if (_reading.Covering(t) is { Form: not MentionForm.Adjective } mention && mention.End == t + 1 && !mention.IsPlace && _parties.CanTakePart(mention))
            {
                return mention;
            }
        }

        return null;
    }

    /// <summary>Whether the clause tells what was said or done in it: "at the conference".</summary>
    private bool IsWhere(int i, int start)
    {
        for (int t = Governor(i, start); t < i; t++)
        {
            if (_tokens[t].Is(ContactRole.In | ContactRole.During))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"arrived on a visit".</summary>
    private bool IsInTravel(int i, int start)
    {
        for (int t = i - 1; t >= start && _tokens[i - 1].Is(ContactRole.In); t--)
        {
            if (_carriers.VerbAt(t, WordClass.ContactVerb) is { Entry.Detail: "traveller" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The subject of the verb in whose clause the noun only tells the occasion ("gave up after a meeting with Y").</summary>
    private Participant? ClauseSubject(int i, int start, EventDraft draft)
    {
        int governor = Governor(i, start);
        bool purpose = _tokens[i].Form.Find(WordClass.ContactNoun)!.HasPreposition;
        if (governor == i && !purpose)
        {
            return null;
        }

        if (draft.Mode == ContactMode.Visit && Invited(governor, start) is { } invited)
        {
            return Participant.Of(invited);
        }

        for (int v = i - 1; v >= start; v--)
        {
            bool known = _tokens[v].Form.Is(WordClass.CueVerb | WordClass.ContactVerb | WordClass.Carrier);
            if (!_tokens[v].IsWord || _reading.Covering(v) is not null || !(_reading.Tags.IsVerb(v) || (known && _reading.MentionAt(v + 1) is { Preposition: '\0', Form: not MentionForm.Adjective, HasConjunction: false })))
            {
                continue;
            }

            List<MentionDraft> subjects = _parties.ReadBefore(v, start);
            if (subjects.Count == 0)
            {
                subjects = _parties.Read(v + 1, i, out _);
                subjects.RemoveAll(subject => subject.Preposition != '\0' || subject.IsPlace);
            }

            if (subjects.Count > 0)
            {
                return draft.Actors.Concat(draft.Recipients).Any(known => known.Mention == subjects[0]) ? null : Participant.Of(subjects[0]);
            }

            if (!known)
            {
                continue;
            }

            Agreement form = _tokens[v].Form.Find(WordClass.CueVerb | WordClass.ContactVerb | WordClass.Carrier)?.Entry.Agreement ?? new Agreement(GrammaticalPerson.Third, GrammaticalNumber.Singular, default);
            return Participant.Dropped(form);
        }

        // No verb that the model knows: whoever is named right before the preposition.
        return _parties.ReadBefore(governor, start) is [{ Kind: not ActorKind.State } named, ..] ? Participant.Of(named) : null;
    }

    /// <summary>Whom an invitation before the noun invites.</summary>
    private MentionDraft? Invited(int i, int start)
    {
        MentionDraft? nearest = null;
        for (int t = i - 1; t >= start; t--)
        {
            if (_reading.Covering(t) is { Form: not MentionForm.Adjective } mention && mention.Start >= start)
            {
                nearest ??= _parties.CanTakePart(mention) && !mention.IsPlace && mention.Kind is ActorKind.Person or ActorKind.Group ? mention : null;
                t = mention.Start;
                continue;
            }

            if (_tokens[t].Form.Is(WordClass.Hypothesis))
            {
                return nearest;
            }
        }

        return null;
    }
}
