using Musnad.Arabic.Clauses;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Contacts;

/// <summary>Whether a clause asserts, plans, supposes or negates what it tells, by the words around the trigger.</summary>
internal sealed class RealisReader
{
    private const int Before = 12;
    private const int NegatedBefore = 4;
    private const int After = 12;

    private readonly ArabicReading _reading;

    public RealisReader(ArabicReading reading) => _reading = reading;

    public Realis Read(int trigger, TokenRange sentence)
    {
        List<Token> tokens = _reading.Tokens;
        bool hypothetical = trigger > sentence.Start && tokens[trigger - 1].Form.Folded is "قد" && tokens[trigger].Form.Folded is ['ي' or 'ت', .., not 'ت'];
        for (int t = trigger; t >= Math.Max(sentence.Start, trigger - Before); t--)
        {
            WordForm form = tokens[t].Form;
            if (tokens[t].Kind is TokenKind.Stop or TokenKind.Colon)
            {
                break;
            }

            if (form.Is(WordClass.Plan) || (t == trigger && form.Readings.Any(reading => reading.IsFuture && reading.Entry.Class is WordClass.ContactVerb or WordClass.LightVerb or WordClass.DeedVerb)) || (t < trigger && form.Readings.Any(reading => reading.IsFuture && reading.Entry.Class is WordClass.LightVerb or WordClass.ContactVerb)))
            {
                return Realis.Planned;
            }

            if (trigger - t <= NegatedBefore && form.Is(WordClass.NegatedDeed))
            {
                return Realis.Negated;
            }

            hypothetical |= form.Is(WordClass.Hypothesis) || (t < trigger && t + 1 <= trigger && IsWish(tokens, t, trigger));
        }

        if (hypothetical)
        {
            return Realis.Hypothetical;
        }

        for (int t = trigger + 1; t < Math.Min(sentence.End, trigger + After); t++)
        {
            if (tokens[t].Kind is TokenKind.Stop || (tokens[t].Form.Is(WordClass.Complementizer | WordClass.CueVerb) && !tokens[t].Form.Is(WordClass.Preposition)))
            {
                break;
            }

            if (tokens[t].Form.Is(WordClass.Coming) || (tokens[t].Form.Is(WordClass.Plan) && tokens[t].Form.Folded != "سوف"))
            {
                return Realis.Planned;
            }
        }

        return Realis.Asserted;
    }

    /// <summary>A present after the subjunctive's particle: wished for or possible.</summary>
    private static bool IsWish(List<Token> tokens, int t, int trigger) =>
        tokens[t].Form.Folded == "ان" && tokens[t].Form.Written.StartsWith('أ') && tokens[Math.Min(t + 1, trigger)].Form.Find(WordClass.ContactVerb | WordClass.LightVerb) is { Entry.Stem: var stem } && stem[0] is 'ي' or 'ت' && !stem.EndsWith('ت') && t + 1 == trigger;
}
