using Musnad.Arabic.Lexicon;
using Musnad.Text;

namespace Musnad.Arabic.Words;

/// <summary>Cuts a text into words, numbers and signs.</summary>
internal static class Tokenizer
{
    private const string Stops = ".!?؟…۔";
    private const string Commas = ",،;؛";
    private const string Quotes = "\"“”„‟«»‹›'‘’‚`´＂";
    private const string Dashes = "-–—ـ−";

    public static List<Token> Tokenize(SourceText text)
    {
        var tokens = new List<Token>((text.Length / 5) + 16);
        WordFormCache forms = WordFormCache.Current;
        ReadOnlySpan<char> chars = text.AsSpan();
        int i = 0;
        while (i < chars.Length)
        {
            char c = chars[i];
            if (c <= ' ' || char.IsWhiteSpace(c))
            {
                i++;
                continue;
            }

            int start = i;
            if (IsLetter(c))
            {
                do
                {
                    i++;
                }
                while (i < chars.Length && (IsLetter(chars[i]) || IsMark(chars[i])));
                if (i - start == 1 && IsAbbreviation(chars, i, tokens, forms))
                {
                    i++;
                }

                tokens.Add(new Token(start, i, TokenKind.Word, forms.Get(chars[start..i])));
            }
            else if (char.IsDigit(c))
            {
                do
                {
                    i++;
                }
                while (i < chars.Length && char.IsDigit(chars[i]));
                tokens.Add(new Token(start, i, TokenKind.Number, forms.Get(chars[start..i])));
            }
            else
            {
                // A pair of surrogates is one sign: no range may part it.
                i += char.IsHighSurrogate(c) && i + 1 < chars.Length && char.IsLowSurrogate(chars[i + 1]) ? 2 : 1;
                if (!IsMark(c))
                {
                    tokens.Add(new Token(start, i, SignKind(c), WordForm.Empty));
                }
            }
        }

        return tokens;
    }

    /// <summary>"Dr.": a letter with its full stop that stands for a form of address, where a word follows on the line.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> chars, int dot, List<Token> tokens, WordFormCache forms)
    {
        if (dot + 1 >= chars.Length || chars[dot] != '.' || tokens is [.., { Kind: TokenKind.Number }])
        {
            return false;
        }

        int next = dot + 1;
        while (next < chars.Length && chars[next] == ' ')
        {
            next++;
        }

        return next < chars.Length && IsLetter(chars[next]) && forms.Get(chars[(dot - 1)..(dot + 1)]).Is(WordClass.Honorific);
    }

    internal static bool IsMark(char c) =>
        c is (>= '\u064B' and <= '\u065F') or '\u0670' or '\u0640' or (>= '\u0610' and <= '\u061A') or (>= '\u06D6' and <= '\u06DC')
            or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF' or '\u00AD' or '\u061C';

    private static bool IsLetter(char c) => (c is >= '\u0621' and <= '\u064A' && c != '\u0640') || char.IsLetter(c);

    private static TokenKind SignKind(char c) => c switch
    {
        ':' or '：' => TokenKind.Colon,
        '(' or '[' or '{' or '﴿' => TokenKind.BracketOpen,
        ')' or ']' or '}' or '﴾' => TokenKind.BracketClose,
        _ when Stops.Contains(c) => TokenKind.Stop,
        _ when Commas.Contains(c) => TokenKind.Comma,
        _ when Quotes.Contains(c) => TokenKind.Quote,
        _ when Dashes.Contains(c) => TokenKind.Dash,
        _ => TokenKind.Other,
    };
}
