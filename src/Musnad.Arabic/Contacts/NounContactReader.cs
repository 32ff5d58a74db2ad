using Musnad.Arabic.Clauses;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Contacts;

/// <summary>A contact told by a noun: "during a call with X", "X's visit to Y", "held a meeting with".</summary>
internal sealed class NounContactReader
{
    private readonly ArabicReading _reading;
    private readonly List<Token> _tokens;
    private readonly CarrierReader _carriers;
    private readonly Circumstances _circumstances;
    private readonly NounArguments _arguments;
    private readonly NounSenses _senses;
    private readonly NounSides _sides;
    private readonly ClauseSubjects _subjects;
    private readonly RealisReader _realis;

    public NounContactReader(ArabicReading reading, PartyReader parties, CarrierReader carriers, Circumstances circumstances)
    {
        _reading = reading;
        _tokens = reading.Tokens;
        _carriers = carriers;
        _circumstances = circumstances;
        _arguments = new NounArguments(reading, parties, carriers);
        _senses = new NounSenses(reading);
        _subjects = new ClauseSubjects(reading, parties);
        _sides = new NounSides(reading, parties, carriers, _subjects);
        _realis = new RealisReader(reading);
    }

    public EventDraft? Read(int i, TokenRange sentence, FrameDraft? frame, IReadOnlyList<EventDraft> before)
    {
        Reading noun = NounAt(i);
        string construction = noun.Entry.Detail;
        if (_senses.IsOther(i, noun, sentence))
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
            clause.Carrier.Dropped = null;
        }

        _sides.TakeCarrier(clause, clause.Carrier);
        _sides.TakePronoun(clause, frame, i, start);
        if (construction == "visit" && draft.Actors.Count + draft.Recipients.Count == 0 && before is [.., { Mode: ContactMode.Visit } visit] && visit.Trigger.Start >= start)
        {
            clause.TellsBack = true;
        }
        else
        {
            _sides.TakeSpeaker(clause, frame, i, start);
        }

        if (!ContactGate.Accept(clause) || (construction is "talk" or "summit" or "tour" or "summons" or "reception" && MatchWords.Stand(_reading, sentence, draft)) || (construction == "session" && _senses.InCourt(sentence)))
        {
            return null;
        }

        int governor = _subjects.Governor(i, start);
        draft.IsNominal = clause.Carrier is not { Subjects.Count: > 0 };
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
}
