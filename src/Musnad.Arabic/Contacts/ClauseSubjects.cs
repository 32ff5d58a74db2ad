using Musnad.Annotations;
using Musnad.Arabic.Clauses;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Contacts;

/// <summary>Finds who acts in the clause where a noun only tells the occasion.</summary>
internal sealed class ClauseSubjects
{
    private readonly ArabicReading _reading;
    private readonly List<Token> _tokens;
    private readonly PartyReader _parties;

    public ClauseSubjects(ArabicReading reading, PartyReader parties)
    {
        _reading = reading;
        _tokens = reading.Tokens;
        _parties = parties;
    }

    /// <summary>The subject of the verb in whose clause the noun only tells the occasion ("gave up after a meeting with Y").</summary>
    public Participant? Find(int i, int start, EventDraft draft)
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

    /// <summary>The preposition that governs the noun, over those between, or the noun itself.</summary>
    public int Governor(int i, int start)
    {
        int t = i;
        while (t > start && (_tokens[t - 1].Is(ContactRole.Time | ContactRole.In | ContactRole.Holding) || _tokens[t - 1].Form.Is(WordClass.Preposition | WordClass.Adjunct)))
        {
            t--;
        }

        return t;
    }

    /// <summary>The several who act together in the clause ("X and Y agreed on holding a meeting"), or none.</summary>
    public List<Participant> FindSeveral(int i, int start)
    {
        for (int v = Governor(i, start) - 1; v >= start && Governor(i, start) < i; v--)
        {
            if (_reading.Covering(v) is not null || !_tokens[v].Is(ContactRole.Intent))
            {
                continue;
            }

            List<MentionDraft> subjects = _parties.ReadBefore(v, start);
            if (subjects.Count == 0)
            {
                subjects = _parties.Read(v + 1, i, out _);
                subjects.RemoveAll(subject => subject.Preposition != '\0' || subject.IsPlace);
            }

            bool several = subjects.Count > 1 || (subjects.Count == 1 && (subjects[0].Kind == ActorKind.Group || subjects[0].Agreement.Number is GrammaticalNumber.Dual or GrammaticalNumber.Plural));
            if (several)
            {
                return [.. subjects.SelectMany(subject => subject.Members.Count > 0 ? subject.Members : [subject]).Select(Participant.Of)];
            }

            return _tokens[v].Is(ContactRole.Dual) ? [Participant.Dropped(new Agreement(GrammaticalPerson.Third, GrammaticalNumber.Dual, default))] : [];
        }

        return [];
    }

    /// <summary>Whom an invitation before the noun invites.</summary>
    private MentionDraft? Invited(int i, int start)
    {
        MentionDraft? nearest = null;
        for (int t = i - 1; t >= start; t--)
        {
            if (_reading.Covering(t) is { Form: not MentionForm.Adjective } mention && mention.Start >= start)
            {
                nearest ??= _parties.Eligible.CanTakePart(mention) && !mention.IsPlace && mention.Kind is ActorKind.Person or ActorKind.Group ? mention : null;
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
