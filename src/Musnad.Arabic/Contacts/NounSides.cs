using Musnad.Annotations;
using Musnad.Arabic.Clauses;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Contacts;

/// <summary>Finds the sides of a noun's contact that do not stand behind it: at its carrier, in its pronoun, in the clause around it.</summary>
internal sealed class NounSides
{
    private readonly ArabicReading _reading;
    private readonly List<Token> _tokens;
    private readonly PartyReader _parties;
    private readonly CarrierReader _carriers;
    private readonly ClauseSubjects _subjects;

    public NounSides(ArabicReading reading, PartyReader parties, CarrierReader carriers, ClauseSubjects subjects)
    {
        _reading = reading;
        _tokens = reading.Tokens;
        _parties = parties;
        _carriers = carriers;
        _subjects = subjects;
    }

    public void TakeCarrier(NounClause clause, Carrier? carrier)
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
            draft.Add(draft.Recipients, carrier.Recipients.Where(_parties.Eligible.CanHost));
            if (carrier is { Object: { } addressed, Construction: "hand" or "send" } && carrier.Token < draft.Trigger.Start && draft.Recipients.Count == 0)
            {
                draft.Recipients.Add(Participant.Pronoun(addressed));
            }
        }
    }

    /// <summary>Whom the pronoun at the noun means: the speaker in whose clause it stands, the clause's subject, else whom the text named before.</summary>
    public void TakePronoun(NounClause clause, FrameDraft? frame, int i, int start)
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
        else if (frame is null && _subjects.Find(i, start, draft) is { Mention: { } subject } && Fits(subject, pronoun))
        {
            owner = Participant.Of(subject);
        }

        int governor = _subjects.Governor(i, start);
        if (owner.Mention is null && governor < i && governor > start && _reading.Covering(governor - 1) is { Form: not MentionForm.Adjective, Kind: not ActorKind.Person } named && named.End == governor && Fits(named, pronoun) && _parties.Eligible.CanTakePart(named))
        {
            owner = Participant.Of(named);
        }

        var first = new List<Participant>();
        draft.Add(first, owner);
        draft.Actors.InsertRange(0, first);
    }

    /// <summary>Where one side is missing it is whoever speaks, or acts, in whose clause the noun stands.</summary>
    public void TakeSpeaker(NounClause clause, FrameDraft? frame, int i, int start)
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
        if (count == 0 && clause.Construction is "talk" or "call" && frame is null)
        {
            draft.Actors.AddRange(_subjects.FindSeveral(i, start));
            clause.IsRound |= draft.Actors.Count > 0;
            return;
        }

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
        else if (!conference && (count > 0 || IsInTravel(i, start)) && _subjects.Find(i, start, draft) is { } subject)
        {
            draft.Actors.Insert(0, subject);
            TakeCompanions(draft, i, start);
        }
        else if (conference && count == 0 && Attending(i, start) is { } attending)
        {
            draft.Actors.Add(Participant.Of(attending));
        }
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
            if (_reading.Covering(t) is { Form: not MentionForm.Adjective } mention && mention.End == t + 1 && !mention.IsPlace && _parties.Eligible.CanTakePart(mention))
            {
                return mention;
            }
        }

        return null;
    }

    /// <summary>Whether the clause tells what was said or done in it: "at the conference".</summary>
    private bool IsWhere(int i, int start)
    {
        for (int t = _subjects.Governor(i, start); t < i; t++)
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
}
