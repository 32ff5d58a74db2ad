using Musnad.Arabic.Clauses;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Models;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Contacts;

/// <summary>Whether a clause asserts, plans, supposes or negates what it tells, by the words that govern the trigger.</summary>
internal sealed class RealisReader
{
    private const int Before = 14;
    private const int NegatedBefore = 4;
    private const int After = 12;

    private readonly ArabicReading _reading;
    private readonly List<Token> _tokens;

    public RealisReader(ArabicReading reading)
    {
        _reading = reading;
        _tokens = reading.Tokens;
    }

    /// <summary>What the words make of a contact.</summary>
    /// <param name="trigger">Its first word.</param>
    /// <param name="carrier">The verb that carries it, or -1.</param>
    /// <param name="sentence">The sentence.</param>
    public Realis Read(int trigger, int carrier, TokenRange sentence)
    {
        int verb = carrier >= 0 ? carrier : trigger;
        if (IsFuture(verb))
        {
            return Realis.Planned;
        }

        if (carrier > trigger)
        {
            verb = trigger;
        }

        // "decided at a meeting": the meeting is where, not what was decided.
        bool timed = (carrier < 0 || carrier > trigger) && trigger > sentence.Start && _tokens[trigger - 1].Is(ContactRole.In | ContactRole.During) && !(trigger - 1 > sentence.Start && _tokens[trigger - 2].Is(ContactRole.Attending));
        bool present = _tokens[verb].Form.Find(WordClass.ContactVerb | WordClass.Carrier) is { Entry.IsPresent: true };
        bool subjunctive = present && verb > sentence.Start && _tokens[verb - 1].Form.Is(WordClass.Complementizer) && _tokens[verb - 1].Form.Written.EndsWith("أن", StringComparison.Ordinal);
        if (present && verb > sentence.Start && _tokens[verb - 1].Is(ContactRole.May))
        {
            return Realis.Hypothetical;
        }

        int barrier = subjunctive ? verb - 1 : -1;
        for (int t = verb - 1; t >= Math.Max(sentence.Start, verb - Before); t--)
        {
            WordForm form = _tokens[t].Form;
            if (_tokens[t].Kind is TokenKind.Stop or TokenKind.Colon || (t != barrier && form.Is(WordClass.Complementizer | WordClass.Relative)))
            {
                break;
            }

            if (_tokens[t].Is(ContactRole.Time))
            {
                timed = true;
            }

            if (form.Is(WordClass.Plan) || (!timed && _tokens[t].Is(ContactRole.Intent)) || IsFuture(t))
            {
                return Realis.Planned;
            }

            if (verb - t <= NegatedBefore && !timed && (form.Is(WordClass.NegatedDeed) || _tokens[t].Is(ContactRole.Denied)))
            {
                return Realis.Negated;
            }

            if (!timed && (form.Is(WordClass.Hypothesis) || _tokens[t].Is(ContactRole.Wish)))
            {
                return Realis.Hypothetical;
            }

            if (t < verb - 1 && form.Is(WordClass.ContactVerb | WordClass.Carrier | WordClass.CueVerb) && _reading.Tags.IsVerb(t))
            {
                timed = true;
            }
        }

        if (subjunctive)
        {
            return _tokens[verb - 2 < 0 ? 0 : verb - 2].Is(ContactRole.Standing) ? Realis.Planned : Realis.Hypothetical;
        }

        // A purpose lies ahead: "travels to Ankara for a meeting with".
        bool purpose = carrier < 0 && IsPurpose(_tokens, trigger);
        if (MayHappen(trigger, sentence))
        {
            return Realis.Hypothetical;
        }

        return purpose || IsComing(trigger, sentence) ? Realis.Planned : Realis.Asserted;
    }

    /// <summary>Whether the noun tells what somebody is on the way to: "for a meeting with".</summary>
    public static bool IsPurpose(List<Token> tokens, int noun) =>
        tokens[noun].Form.Find(WordClass.ContactNoun) is { Preposition: 'ل' } && !(noun > 0 && tokens[noun - 1].Form.Folded.StartsWith("ال", StringComparison.Ordinal));

    /// <summary>"a mediation that may begin".</summary>
    private bool MayHappen(int trigger, TokenRange sentence)
    {
        for (int t = trigger + 1; t < Math.Min(sentence.End - 1, trigger + 4); t++)
        {
            if (_tokens[t].Is(ContactRole.May))
            {
                return _tokens[t + 1].Form.Folded is ['ي' or 'ت', ..] && _reading.Tags.IsVerb(t + 1);
            }
        }

        return false;
    }

    /// <summary>"the meeting due", "next month" behind the trigger in its clause.</summary>
    private bool IsComing(int trigger, TokenRange sentence)
    {
        for (int t = trigger + 1; t < Math.Min(sentence.End, trigger + After); t++)
        {
            WordForm form = _tokens[t].Form;
            if (_tokens[t].Kind is TokenKind.Stop || (form.Is(WordClass.Complementizer | WordClass.CueVerb) && !form.Is(WordClass.Preposition)) || form.Find(WordClass.ContactVerb | WordClass.Carrier) is { HasConjunction: true })
            {
                return false;
            }

            if (form.Is(WordClass.Coming) || (form.Is(WordClass.Plan) && t <= trigger + 6))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsFuture(int t)
    {
        foreach (Reading reading in _tokens[t].Form.Readings)
        {
            if (reading.IsFuture && reading.Entry.Class is WordClass.ContactVerb or WordClass.Carrier or WordClass.LightVerb or WordClass.DeedVerb or WordClass.CueVerb && (reading.Entry.Class != WordClass.CueVerb || _reading.Tags.At(t).Pos == PartOfSpeech.Verb))
            {
                return true;
            }
        }

        return t > 0 && _tokens[t - 1].Form.Find(WordClass.Plan) is { Entry.Value: "future" };
    }
}
