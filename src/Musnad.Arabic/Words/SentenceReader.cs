namespace Musnad.Arabic.Words;

/// <summary>Cuts a layout into sentences: at full stops outside quotations and numbers, and at line ends outside quotations.</summary>
internal static class SentenceReader
{
    // Readers of clauses compare the cues of a sentence with each other: the bound keeps their time linear in the text.
    private const int MostTokens = 2000;

    public static List<TokenRange> Read(TextLayout layout)
    {
        var sentences = new List<TokenRange>();
        List<Token> tokens = layout.Tokens;
        int start = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            bool last = i + 1 == tokens.Count;
            if (last || i + 1 - start >= MostTokens || EndsAfter(layout, i))
            {
                sentences.Add(new TokenRange(start, i + 1));
                start = i + 1;
            }
        }

        return sentences;
    }

    private static bool EndsAfter(TextLayout layout, int i)
    {
        List<Token> tokens = layout.Tokens;
        int quote = layout.QuoteAt(i);
        if (quote >= 0 && i < layout.Quotes[quote].Close)
        {
            return false;
        }

        Token token = tokens[i], next = tokens[i + 1];
        if (layout.LineOfToken[i + 1] != layout.LineOfToken[i])
        {
            // A line that goes on with a comma or a closing mark is one broken by the page.
            return next.Kind is not (TokenKind.Comma or TokenKind.BracketClose or TokenKind.Stop);
        }

        if (token.Kind != TokenKind.Stop)
        {
            return quote >= 0 && i == layout.Quotes[quote].Close && i > 0 && tokens[i - 1].Kind == TokenKind.Stop && EndsQuotedSentence(layout, i);
        }

        if (next.Kind is TokenKind.Stop or TokenKind.Comma or TokenKind.BracketClose)
        {
            return false;
        }

        bool glued = token.End == next.Start;
        if (glued && IsInitialism(tokens, i))
        {
            return false;
        }

        if (glued && next.Kind == TokenKind.Number && i > 0 && tokens[i - 1].End < token.Start)
        {
            // A stray point before a number: "in July .2016".
            return false;
        }

        if (glued && next.Kind == TokenKind.Number && i > 0 && tokens[i - 1].Kind == TokenKind.Number)
        {
            return false;
        }

        // An initial: "ب. فيصل", "م.عمر".
        return !(i > 0 && tokens[i - 1].Kind == TokenKind.Word && tokens[i - 1].End - tokens[i - 1].Start == 1 && tokens[i - 1].End == token.Start && layout.Text[token.Start] == '.');
    }

    /// <summary>"B.B.C." spelled out: short words with points between them and no spaces, at least three.</summary>
    private static bool IsInitialism(List<Token> tokens, int stop)
    {
        bool before = stop >= 1 && IsShort(tokens[stop - 1]) && tokens[stop - 1].End == tokens[stop].Start;
        bool after = stop + 1 < tokens.Count && IsShort(tokens[stop + 1]);
        bool longer = stop >= 3 && tokens[stop - 2].Kind == TokenKind.Stop && tokens[stop - 2].End == tokens[stop - 1].Start && IsShort(tokens[stop - 3]) && tokens[stop - 3].End == tokens[stop - 2].Start
            || stop + 3 < tokens.Count && tokens[stop + 2].Kind == TokenKind.Stop && tokens[stop + 2].Start == tokens[stop + 1].End && IsShort(tokens[stop + 3]) && tokens[stop + 3].Start == tokens[stop + 2].End;
        return before && after && longer;
    }

    private static bool IsShort(Token token) => token.Kind == TokenKind.Word && token.End - token.Start <= 3;

    /// <summary>A quotation that ends with its own full stop ends the sentence when a new one seems to begin.</summary>
    private static bool EndsQuotedSentence(TextLayout layout, int close) =>
        layout.Tokens[close + 1].Kind is TokenKind.Word or TokenKind.Quote;
}
