using Musnad.Arabic.Clauses;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Words;

namespace Musnad.Arabic.Contacts;

/// <summary>Reads the bounds of a contact's clause and what stands in it: the day and the place.</summary>
internal sealed class Circumstances
{
    private const int Before = 16;
    private const int After = 40;
    private const int Near = 4;

    private readonly ArabicReading _reading;
    private readonly List<Token> _tokens;

    public Circumstances(ArabicReading reading)
    {
        _reading = reading;
        _tokens = reading.Tokens;
    }

    /// <summary>The first token of the clause in which a word stands.</summary>
    public int Start(int i, TokenRange sentence)
    {
        int t = i - 1;
        for (; t >= sentence.Start && i - t < 2 * Before; t--)
        {
            if (_tokens[t].Kind is TokenKind.Stop or TokenKind.Colon || _tokens[t].Form.Is(WordClass.Complementizer | WordClass.Relative) || (_tokens[t].Kind == TokenKind.Quote && !IsNameQuote(t)))
            {
                break;
            }
        }

        return t + 1;
    }

    /// <summary>After the last token of the clause that a word begins.</summary>
    public int End(int from, TokenRange sentence)
    {
        int limit = Math.Min(sentence.End, from + After);
        for (int t = from; t < limit; t++)
        {
            if (IsEnd(t))
            {
                return t;
            }
        }

        return limit;
    }

    /// <summary>The day told behind the contact in its clause, else before it unless the contact itself only tells when something else was.</summary>
    public DateOnly? Day(TokenRange trigger, int governor, int start, int end)
    {
        for (int t = trigger.End; t < end; t++)
        {
            if (_tokens[t].Is(ContactRole.Occasion | ContactRole.After) || (t > trigger.End && _tokens[t].Form.Is(WordClass.ContactNoun)))
            {
                break;
            }

            if (_reading.DateAt[t] is >= 0 and int d && !IsOfOccasion(t))
            {
                return _reading.Dates[d].Day;
            }
        }

        int first = Math.Min(governor < 0 ? trigger.Start : governor, trigger.Start);
        for (int t = trigger.Start - 1; t > first; t--)
        {
            if (_reading.DateAt[t] is >= 0 and int d && !IsOfOccasion(t))
            {
                return _reading.Dates[d].Day;
            }
        }

        for (int t = first; t < trigger.Start; t++)
        {
            if (_tokens[t].Is(ContactRole.After | ContactRole.Before))
            {
                return null;
            }
        }

        for (int t = first - 1; t >= Math.Max(start, first - Before); t--)
        {
            if (_tokens[t].Kind == TokenKind.Other)
            {
                return null;
            }

            if (_reading.DateAt[t] is >= 0 and int d && !IsOfOccasion(t))
            {
                return _reading.Dates[d].Day;
            }
        }

        return null;
    }

    /// <summary>The first place named in the clause behind "in".</summary>
    public TokenRange? Place(int from, int end)
    {
        for (int t = from; t < end; t++)
        {
            if (_reading.MentionAt(t) is { IsPlace: true } place && (place.Preposition == 'ب' || _tokens[t - 1].Is(ContactRole.In)))
            {
                return new TokenRange(place.Start, place.End);
            }
        }

        return null;
    }

    /// <summary>Whether a day only names an occasion ("the anniversary of the revolution of 23 July").</summary>
    private bool IsOfOccasion(int t)
    {
        for (int b = t - 1; b >= Math.Max(0, t - Near) && _tokens[b].IsWord | _reading.DateAt[b] >= 0; b--)
        {
            if (_tokens[b].Is(ContactRole.Occasion))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsEnd(int t)
    {
        Token token = _tokens[t];
        if (token.Kind is TokenKind.Stop or TokenKind.Colon)
        {
            return true;
        }

        if (token.Kind == TokenKind.Quote)
        {
            return !IsNameQuote(t);
        }

        if (_reading.Covering(t) is { Form: not Annotations.MentionForm.Adjective })
        {
            return false;
        }

        return (token.Form.Is(WordClass.Complementizer | WordClass.CueVerb | WordClass.CueParticiple) && !token.Form.Is(WordClass.Preposition | WordClass.Carrier))
            || token.Form.Find(WordClass.ContactVerb) is { HasConjunction: true };
    }

    /// <summary>A mark around a name inside a mention.</summary>
    private bool IsNameQuote(int t) => _reading.Covering(t) is { } mention && mention.Start < t;
}
