using Musnad.Annotations;
using Musnad.Arabic.Clauses;
using Musnad.Arabic.Contacts;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Deeds;

/// <summary>Puts a deed together from its verb, its actors and its arguments, where the verb's conditions are met.</summary>
internal sealed class DeedBuilder
{
    private const int DateReach = 20;
    private const int DateBefore = 10;

    private readonly ArabicReading _reading;
    private readonly List<Token> _tokens;

    public DeedBuilder(ArabicReading reading)
    {
        _reading = reading;
        _tokens = reading.Tokens;
    }

    /// <summary>The deed, or null when its verb's conditions are not met.</summary>
    public EventDraft? Build(DeedLemma lemma, TokenRange trigger, int prefix, IReadOnlyList<Participant> actors, DeedArguments arguments, Agreement? pronoun, Realis realis, TokenRange sentence)
    {
        bool thing = arguments.Thing is not null || (pronoun is not null && lemma.Has("place") && lemma.RoleOf(DeedLemma.Object) == DeedRole.Thing);
        if (actors.Count == 0 || (lemma.NeedsThing && !thing) || lemma.Needed.Any(slot => !arguments.Filled.Contains(slot) && !(slot == DeedLemma.Object && pronoun is not null && lemma.Things.IsEmpty)))
        {
            return null;
        }

        if (!actors.All(actor => actor.Mention is null || MayAct(lemma, actor.Mention)) || (lemma.Has("person") && arguments.Recipients.Exists(recipient => recipient.Kind is ActorKind.State or ActorKind.Body)))
        {
            return null;
        }

        var draft = new EventDraft { Type = lemma.Type, Trigger = trigger, Prefix = prefix, Realis = realis };
        draft.Actors.AddRange(actors);
        foreach (MentionDraft other in arguments.Actors)
        {
            draft.Actors.AddRange(DeedSubjectReader.Members(other));
        }

        foreach (MentionDraft recipient in arguments.Recipients)
        {
            if (lemma.Has("people-object") && recipient.Kind is ActorKind.State or ActorKind.Body)
            {
                continue;
            }

            if (!draft.Actors.Exists(actor => actor.Mention == recipient))
            {
                draft.Recipients.AddRange(DeedSubjectReader.Members(recipient));
            }
        }

        if (pronoun is { Person: GrammaticalPerson.Third } form && lemma.RoleOf(DeedLemma.Object) == DeedRole.Recipient)
        {
            draft.Recipients.Insert(0, Participant.Pronoun(form));
        }

        if (lemma.Has("past") && realis != Realis.Asserted)
        {
            return null;
        }

        if (lemma.Has("both") && draft.Actors.Count < 2 && !(draft.Actors[0] is var only && IsSeveral(only)))
        {
            return null;
        }

        foreach (Participant participant in draft.Actors.Concat(draft.Recipients))
        {
            if (participant.Mention is { HeadClass: "people" } people && _reading.MentionAt(people.Start) != people)
            {
                _reading.Add(people);
            }
        }

        draft.Date = DateNear(trigger, sentence);
        if (draft.Realis == Realis.Asserted && draft.Date > _reading.Published)
        {
            draft.Realis = Realis.Planned;
        }

        return draft;
    }

    private static bool IsSeveral(Participant participant) =>
        participant.Mention is { } mention ? mention.Kind == ActorKind.Group || mention.Agreement.Number is GrammaticalNumber.Dual or GrammaticalNumber.Plural
        : participant.Agreement.Number is GrammaticalNumber.Dual or GrammaticalNumber.Plural;

    private static bool MayAct(DeedLemma lemma, MentionDraft mention)
    {
        if (mention.Kind == ActorKind.Medium || mention.HeadClass == "document")
        {
            return false;
        }

        if (lemma.Has("forces-actor") && mention.Kind != ActorKind.Body)
        {
            return false;
        }

        if (lemma.Has("armed") || lemma.Has("court"))
        {
            return mention.Kind != ActorKind.Person && (!lemma.Has("court") || mention.Kind == ActorKind.Body);
        }

        return lemma.Has("people") ? mention.Kind is ActorKind.Group or ActorKind.Person or ActorKind.Organization or ActorKind.Anonymous
            : !lemma.Has("person-actor") || mention.Kind is ActorKind.Person or ActorKind.Group or ActorKind.Anonymous;
    }

    /// <summary>The day behind the verb in its clause, else before it.</summary>
    private DateOnly? DateNear(TokenRange trigger, TokenRange sentence)
    {
        for (int t = trigger.End; t < Math.Min(sentence.End, trigger.End + DateReach); t++)
        {
            if (_tokens[t].Kind == TokenKind.Stop || (_tokens[t].Form.Is(WordClass.Complementizer | WordClass.CueVerb | WordClass.Relative | WordClass.DeedVerb) && _reading.Covering(t) is null && !_tokens[t].Form.Is(WordClass.Preposition)))
            {
                break;
            }

            if (_reading.DateAt[t] is >= 0 and int d && _reading.Dates[d].Day is { } day)
            {
                return day;
            }
        }

        for (int t = trigger.Start - 1; t >= Math.Max(sentence.Start, trigger.Start - DateBefore); t--)
        {
            if (_tokens[t].Kind is TokenKind.Stop or TokenKind.Quote || (_tokens[t].Form.Is(WordClass.Complementizer | WordClass.CueVerb | WordClass.Relative) && _reading.Covering(t) is null && !_tokens[t].Form.Is(WordClass.Preposition)))
            {
                break;
            }

            if (_reading.DateAt[t] is >= 0 and int d && _reading.Dates[d].Day is { } day)
            {
                return day;
            }
        }

        return null;
    }
}
