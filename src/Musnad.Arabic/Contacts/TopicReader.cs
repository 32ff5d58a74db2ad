using Musnad.Arabic.Clauses;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Words;

namespace Musnad.Arabic.Contacts;

/// <summary>What a contact was about: the words after "to discuss", "about", "they discussed", up to the clause's end.</summary>
internal static class TopicReader
{
    private const int Reach = 45;
    private const int Longest = 30;

    public static void Add(ArabicReading reading, EventDraft draft, int from, TokenRange sentence)
    {
        int limit = Math.Min(sentence.End, from + Reach);
        for (int t = from; t < limit; t++)
        {
            Token token = reading.Tokens[t];
            if (token.Kind == TokenKind.Stop || token.Form.Is(WordClass.Complementizer))
            {
                return;
            }

            if (!token.Form.Is(WordClass.TopicMarker) || t + 1 >= limit)
            {
                continue;
            }

            int start = t + 1;
            if (reading.MentionAt(start) is { HasConjunction: false, Preposition: '\0' } subject && token.Form.Is(WordClass.ContactVerb))
            {
                start = subject.End;
            }

            int end = start;
            while (end < sentence.End && end - start < Longest && reading.Tokens[end].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Dash
                && !reading.Tokens[end].Form.Is(WordClass.CueVerb | WordClass.CueParticiple | WordClass.Complementizer | WordClass.Relative))
            {
                end++;
            }

            if (end > start)
            {
                draft.Topics.Add(new TokenRange(start, end));
            }

            return;
        }
    }
}
