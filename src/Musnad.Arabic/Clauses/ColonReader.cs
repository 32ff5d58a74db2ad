using Musnad.Annotations;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Clauses;

/// <summary>A headline's colon: "The UN: 3,440 killed".</summary>
internal static class ColonReader
{
    public static FrameDraft? Read(ArabicReading reading, TokenRange sentence, int colon, bool headline)
    {
        List<Token> tokens = reading.Tokens;
        int start = sentence.Start;
        if (colon == start || colon + 2 >= sentence.End || colon - start > 12)
        {
            return null;
        }

        MentionDraft? source = reading.MentionAt(start);
        bool covers = source is not null && source.End >= colon - (tokens[colon - 1].Kind == TokenKind.Quote ? 1 : 0);
        bool quoted = tokens[colon + 1].Kind == TokenKind.Quote;
        if (!covers || source is null || source.Form == MentionForm.Adjective || source.Preposition != '\0')
        {
            return null;
        }

        // A state before a colon is mostly the headline's subject, not its speaker; a capital before one a dateline.
        if (source.Kind == ActorKind.State && !quoted && (!headline || !source.IsPlace))
        {
            return null;
        }

        if (!headline && !quoted)
        {
            return null;
        }

        return new FrameDraft
        {
            Anchor = colon,
            Class = CueClass.Colon,
            Cue = tokens[colon].Span,
            Source = source,
            SourceSpan = source.Span,
            Start = start,
            ContentStart = colon + 1,
            Head = new TokenRange(start, colon),
            Confidence = 0.85,
        };
    }
}
