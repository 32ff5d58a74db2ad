using Musnad.Annotations;
using Musnad.Arabic.Clauses;
using Musnad.Arabic.Contacts;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Deeds;

/// <summary>A deed told from its victim's side, whose doer a phrase names: "killed by the fire of X", "in an Israeli raid", "at the hands of X", "came under attack by X".</summary>
internal sealed class VictimReader
{
    private const int AgentReach = 14;

    private readonly ArabicReading _reading;
    private readonly List<Token> _tokens;
    private readonly DeedBuilder _builder;
    private readonly PeopleReader _people;

    public VictimReader(ArabicReading reading, DeedBuilder builder)
    {
        _reading = reading;
        _tokens = reading.Tokens;
        _builder = builder;
        _people = new PeopleReader(reading);
    }

    /// <summary>A verb whose subject, behind or before it, is the victim.</summary>
    public EventDraft? Read(int i, Reading verb, TokenRange sentence, Realis realis)
    {
        if (AgentBehind(i + 1, sentence, verb.Entry.Deed!.Type == EventType.Assault) is not { } agent)
        {
            return null;
        }

        var arguments = new DeedArguments();
        MentionDraft? victim = null;
        for (int t = i + 1; t < Math.Min(agent.Start, i + 6) && victim is null; t++)
        {
            victim = _reading.MentionAt(t) ?? _people.ReadAt(t);
            if (_tokens[t].Form.Is(WordClass.Preposition) && _tokens[t].Form.Folded != "من")
            {
                break;
            }
        }

        victim ??= i > sentence.Start && _reading.Covering(i - 1) is { Preposition: '\0' } before ? before : null;
        if (victim is { Form: not MentionForm.Adjective, IsPlace: false, Preposition: '\0' } && victim != agent)
        {
            arguments.Recipients.Add(victim);
        }

        arguments.Filled.Add(DeedLemma.Object);
        return _builder.Build(verb.Entry.Deed! with { Slots = new Dictionary<string, DeedRole>() }, new TokenRange(i, i + 1), verb.Prefix, DeedSubjectReader.Members(agent), arguments, null, realis, sentence);
    }

    /// <summary>"X came under an attack by Y": the subject is the victim.</summary>
    public EventDraft? Undergone(int i, Reading blow, DeedSubject subject, Realis realis, TokenRange sentence)
    {
        if (subject.Actors[0].Mention is { IsPlace: true, HeadClass: "Place" } || (AgentAt(i, sentence) ?? AgentBehind(i + 1, sentence, true)) is not { } agent)
        {
            return null;
        }

        var draft = _builder.Build(Blow, new TokenRange(i, i + 1), blow.Prefix, [Participant.Of(agent)], new DeedArguments(), null, realis, sentence);
        draft?.Recipients.AddRange(subject.Actors);
        return draft;
    }

    private static DeedLemma Blow { get; } = new("", EventType.Assault, new Dictionary<string, DeedRole>(), new HashSet<string>(), new DeedThings(), new HashSet<string>(["armed"]));

    private MentionDraft? AgentBehind(int from, TokenRange sentence, bool byBlow)
    {
        for (int t = from; t < Math.Min(sentence.End, from + AgentReach); t++)
        {
            if (_tokens[t].Kind is TokenKind.Stop or TokenKind.Colon || (_tokens[t].Form.Is(WordClass.Complementizer | WordClass.CueVerb) && !_tokens[t].Form.Is(WordClass.Preposition) && _reading.Covering(t) is null))
            {
                return null;
            }

            string folded = _tokens[t].Form.Folded;
            if (t + 2 < sentence.End && folded == "علي" && _tokens[t + 1].Form.Folded is "يد" or "ايدي" or "يدي" && _reading.MentionAt(t + 2) is { } hand)
            {
                return hand;
            }

            if (byBlow && _tokens[t].Form.Find(WordClass.EventNoun) is { } blow && (blow.Preposition == 'ب' || (t > from && _tokens[t - 1].Form.Folded is "في" or "خلال" or "اثر" or "جراء" or "نتيجه" or "بسبب" or "بفعل")) && AgentAt(t, sentence) is { } agent)
            {
                return agent;
            }
        }

        return null;
    }

    private bool IsDefinite(int t) => _tokens[t].Form.Find(WordClass.Nationality | WordClass.EventNoun) is { HasArticle: true };

    /// <summary>Who struck the blow that a noun names: its adjective, its owner, or the subject of a relative clause at it.</summary>
    private MentionDraft? AgentAt(int noun, TokenRange sentence)
    {
        int limit = Math.Min(sentence.End, noun + 8);
        for (int t = noun + 1; t < limit; t++)
        {
            if (_tokens[t].Kind is TokenKind.Stop or TokenKind.Comma)
            {
                return null;
            }

            if (_reading.MentionAt(t) is { } mention)
            {
                bool adjective = mention.Form == MentionForm.Adjective && t <= noun + 2 && IsDefinite(t) == IsDefinite(noun);
                bool owner = mention.Preposition == '\0' && t == noun + 1;
                bool by = mention.Preposition == 'ل' || _tokens[t - 1].Form.Folded is "قبل" or "يد" || (_tokens[t - 1].Form.Is(WordClass.DeedVerb) && _tokens[t - 1].Form.Find(WordClass.DeedVerb)!.Pronoun is not null);
                bool means = _tokens[t - 1].Form.Is(WordClass.Means) && t <= noun + 4;
                return (adjective || owner || by || means) && !(mention.IsPlace && mention.HeadClass == "Place") ? mention : null;
            }

            if (t == noun + 1 && _people.ReadAt(t) is { } people)
            {
                return people;
            }

            if (_tokens[t].Form.Is(WordClass.Preposition) && _tokens[t].Form.Folded is not ("من" or "علي"))
            {
                return null;
            }
        }

        return null;
    }
}
