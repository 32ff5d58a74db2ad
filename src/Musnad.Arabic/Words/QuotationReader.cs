using Musnad.Annotations;
using Musnad.Text;

namespace Musnad.Arabic.Words;

/// <summary>Pairs quotation marks: directed, straight, mixed and missing ones, also over line breaks.</summary>
/// <remarks>A mark whose partner is missing closes (or opens) where its sentence does and is reported as unpaired.</remarks>
internal static class QuotationReader
{
    private const int MostLines = 6;
    private const int MostTokens = 420;

    // More of the same mark one within the other are strays.
    private const int Deepest = 8;

    private enum Side : byte
    {
        Open,
        Close,
        Either,
    }

    /// <summary>The passages, in order of their opening marks; passages do not overlap, inner marks of another kind stay inside.</summary>
    public static List<QuotedRange> Read(SourceText text, List<Token> tokens, IReadOnlyList<int> lineOfToken)
    {
        var ranges = new List<QuotedRange>();
        int i = 0;
        while (i < tokens.Count)
        {
            if (tokens[i].Kind != TokenKind.Quote || IsApostrophe(text, tokens[i]) || Direction(text, tokens[i]) == Side.Close)
            {
                i++;
                continue;
            }

            int close = FindClose(text, tokens, lineOfToken, i);
            if (close < 0)
            {
                i++;
                continue;
            }

            ranges.Add(new QuotedRange(i, close));
            i = close + 1;
        }

        return ranges;
    }

    public static Quotation ToQuotation(QuotedRange range, List<Token> tokens) => new(
        new TextSpan(tokens[range.Open].Start, tokens[range.Close].End),
        new TextSpan(tokens[range.Open].End, tokens[range.Close].Start),
        true);

    private static int FindClose(SourceText text, List<Token> tokens, IReadOnlyList<int> lineOfToken, int open)
    {
        char family = Family(text[tokens[open].Start]);
        int depth = 0;
        for (int i = open + 1; i < tokens.Count && i - open <= MostTokens && lineOfToken[i] - lineOfToken[open] <= MostLines; i++)
        {
            if (tokens[i].Kind != TokenKind.Quote || IsApostrophe(text, tokens[i]))
            {
                continue;
            }

            char mark = text[tokens[i].Start];
            Side side = Direction(text, tokens[i]);
            if (Family(mark) != family)
            {
                continue;
            }

            if (side == Side.Open)
            {
                if (mark is '"' or '\'')
                {
                    // A straight mark that can only open: the one before it was never closed.
                    return -1;
                }

                if (lineOfToken[i] != lineOfToken[open])
                {
                    return -1;
                }

                if (++depth > Deepest)
                {
                    return -1;
                }

                continue;
            }

            if (depth > 0)
            {
                depth--;
                continue;
            }

            return i == open + 1 ? -1 : i;
        }

        return -1;
    }

    /// <summary>Marks that close one another; curly double marks are also closed by straight ones.</summary>
    private static char Family(char mark) => mark switch
    {
        '«' or '»' => '«',
        '‹' or '›' => '‹',
        '\'' or '‘' or '’' or '‚' or '`' or '´' => '\'',
        _ => '"',
    };

    private static Side Direction(SourceText text, Token token)
    {
        switch (text[token.Start])
        {
            case '«' or '‹':
                return Side.Open;
            case '»' or '›':
                return Side.Close;
            case '“' or '„' or '‟' or '‘' or '‚':
                return IsBefore(text, token.End) ? Side.Open : BoundLeft(text, token) ? Side.Close : Side.Open;
            case '”' or '’':
                return BoundLeft(text, token) ? Side.Close : IsBefore(text, token.End) ? Side.Open : Side.Close;
            default:
                bool left = BoundLeft(text, token), right = IsBefore(text, token.End);
                return right && !left ? Side.Open : left && !right ? Side.Close : Side.Either;
        }
    }

    /// <summary>Whether what stands before the mark belongs to a passage that it would close.</summary>
    private static bool BoundLeft(SourceText text, Token token) =>
        token.Start > 0 && !char.IsWhiteSpace(text[token.Start - 1]) && text[token.Start - 1] is not ('(' or ':' or '[' or '،' or ',' or '-' or '–' or 'ـ')
        && !(text[token.Start - 1] is '\u0640');

    /// <summary>Whether a word begins right after the mark.</summary>
    private static bool IsBefore(SourceText text, int index) => index < text.Length && (char.IsLetterOrDigit(text[index]) || text[index] is '(' or '[' or '«' or '.' && index + 1 < text.Length && text[index + 1] == '.');

    /// <summary>A single mark between letters is an apostrophe, and one that begins no word nor ends one is a stray.</summary>
    private static bool IsApostrophe(SourceText text, Token token) =>
        text[token.Start] is '\'' or '’' or '`' or '´'
        && token.Start > 0 && token.End < text.Length
        && char.IsLetter(text[token.Start - 1]) && char.IsLetter(text[token.End]);
}
