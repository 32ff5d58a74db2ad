using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Clauses;

/// <summary>A colon without a verb: "The UN: 3,440 killed", "shrugs the fisherman: «…»".</summary>
internal static class ColonReader
{
    private const int LongestSource = 12;
    private const int LongestHeadlineSource = 4;

    public static FrameDraft? Read(ArabicReading reading, TokenRange sentence, int colon, bool headline)
    {
        List<Token> tokens = reading.Tokens;
        if (colon == sentence.Start || colon + 2 >= sentence.End)
        {
            return null;
        }

        bool quoted = tokens[colon + 1].Kind == TokenKind.Quote && reading.Layout.QuoteAt(colon + 1) >= 0;
        MentionDraft? source = Before(reading, sentence, colon, quoted, headline);
        if (source is null || source.Form == MentionForm.Adjective || source.Preposition != '\0')
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
            Start = source.Start,
            ContentStart = colon + 1,
            Head = new TokenRange(source.Start, colon),
            Confidence = 0.85,
        };
    }

    /// <summary>Whoever stands before the colon: right before it, before "to «medium»", or the only person of the sentence before a quotation.</summary>
    private static MentionDraft? Before(ArabicReading reading, TokenRange sentence, int colon, bool quoted, bool headline)
    {
        List<Token> tokens = reading.Tokens;
        int end = colon;
        if (tokens[end - 1].Kind == TokenKind.Quote && reading.Layout.QuoteAt(end - 1) is >= 0 and int q && reading.Layout.Quotes[q].Close == end - 1)
        {
            int open = reading.Layout.Quotes[q].Open;
            end = open > sentence.Start && tokens[open - 1].Form.Folded == "ل" ? open - 1 : end;
        }
        else if (reading.Covering(end - 1) is { Preposition: 'ل', Kind: ActorKind.Medium } medium)
        {
            end = medium.Start;
        }

        if (end <= sentence.Start)
        {
            return null;
        }

        if (reading.Covering(end - 1) is { Form: not MentionForm.Adjective } adjacent && adjacent.End >= end - 1 && adjacent.Start >= sentence.Start && colon - adjacent.Start <= LongestSource)
        {
            bool opens = adjacent.Start == sentence.Start || adjacent.HasConjunction || tokens[adjacent.Start - 1].Kind is TokenKind.Stop or TokenKind.Comma or TokenKind.Dash;
            return opens || quoted ? adjacent : null;
        }

        if (headline && colon - sentence.Start <= LongestHeadlineSource && tokens[sentence.Start].Form.Is(WordClass.RoleHead | WordClass.BodyHead | WordClass.AnonymousHead))
        {
            return Headed(reading, sentence.Start, colon);
        }

        if (headline && Surname(reading, sentence.Start, colon) is { } surname)
        {
            return surname;
        }

        return quoted && !headline ? OnlyPerson(reading, sentence, colon) : null;
    }

    /// <summary>"UN envoy:", "newspaper:": a headline names the speaker by a bare noun.</summary>
    private static MentionDraft Headed(ArabicReading reading, int start, int end)
    {
        Reading head = reading.Tokens[start].Form.Find(WordClass.RoleHead | WordClass.BodyHead | WordClass.AnonymousHead)!;
        var mention = new MentionDraft
        {
            Start = start,
            End = end,
            StartChar = reading.Tokens[start].Start,
            EndChar = reading.Tokens[end - 1].End,
            Form = MentionForm.Description,
            Anaphor = AnaphorKind.Title,
            Kind = head.Entry.Kind,
            Agreement = head.Entry.Agreement,
            IsDefinite = false,
            HeadClass = "headline",
        };
        mention.Name = reading.Layout.Text[mention.Span];
        mention.RoleKeys.Add(head.Entry.Detail);
        reading.Add(mention);
        return mention;
    }

    /// <summary>A name alone before a headline's colon, which the text gives in full: "al-Hakir: …".</summary>
    private static MentionDraft? Surname(ArabicReading reading, int start, int colon)
    {
        while (start < colon && !reading.Tokens[start].IsWord)
        {
            start++;
        }

        if (colon - start is < 1 or > 3 || !reading.Tokens[colon - 1].IsWord)
        {
            return null;
        }

        string last = reading.Tokens[colon - 1].Form.Folded;
        bool known = reading.Mentions.Any(mention => mention is { Kind: ActorKind.Person, Form: MentionForm.Name } && mention.Start > colon && mention.NameKeys.Contains(last));
        if (!known)
        {
            return null;
        }

        var name = new MentionDraft
        {
            Start = start,
            End = colon,
            StartChar = reading.Tokens[start].Start,
            EndChar = reading.Tokens[colon - 1].End,
            Form = MentionForm.Name,
            Kind = ActorKind.Person,
            Agreement = new Agreement(GrammaticalPerson.Third, GrammaticalNumber.Singular, GrammaticalGender.Unknown),
            IsDefinite = true,
        };
        name.Name = reading.Layout.Text[name.Span];
        for (int t = start; t < colon; t++)
        {
            name.NameKeys.Add(reading.Tokens[t].Form.Folded);
        }

        reading.Add(name);
        return name;
    }

    private static MentionDraft? OnlyPerson(ArabicReading reading, TokenRange sentence, int colon)
    {
        MentionDraft? only = null;
        for (int t = sentence.Start; t < colon; t++)
        {
            if (reading.MentionAt(t) is { Kind: ActorKind.Person, Form: not MentionForm.Adjective } person)
            {
                if (only is not null)
                {
                    return null;
                }

                only = person;
            }
        }

        return only;
    }
}
