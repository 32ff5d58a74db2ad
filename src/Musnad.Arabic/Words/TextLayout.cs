using Musnad.Text;

namespace Musnad.Arabic.Words;

/// <summary>A text cut into tokens, paragraphs, quotations and sentences: what all readers of the layer stand on.</summary>
internal sealed class TextLayout
{
    private readonly int[] _quoteOfToken;
    private readonly int[] _sentenceOfToken;

    public TextLayout(SourceText text)
    {
        Text = text;
        Tokens = Tokenizer.Tokenize(text);
        Paragraphs = FindParagraphs(text);
        int[] lines = LinesOfTokens(Tokens, Paragraphs);
        LineOfToken = lines;
        Quotes = QuotationReader.Read(text, Tokens, lines);
        _quoteOfToken = MapQuotes(Tokens.Count, Quotes);
        HasHeadline = Paragraphs.Count > 1 && IsHeadline(text, Paragraphs[0]);
        Sentences = SentenceReader.Read(this);
        Tags = new SentenceTags(this);
        _sentenceOfToken = new int[Tokens.Count];
        for (int s = 0; s < Sentences.Count; s++)
        {
            for (int t = Sentences[s].Start; t < Sentences[s].End; t++)
            {
                _sentenceOfToken[t] = s;
            }
        }
    }

    public SourceText Text { get; }

    /// <summary>Parts of speech, read when first asked for.</summary>
    public SentenceTags Tags { get; }

    public List<Token> Tokens { get; }

    /// <summary>Lines that are not blank, without their breaks.</summary>
    public List<TextSpan> Paragraphs { get; }

    public IReadOnlyList<int> LineOfToken { get; }

    public List<QuotedRange> Quotes { get; }

    /// <summary>Sentences as ranges of tokens; a full stop inside a quotation ends none.</summary>
    public List<TokenRange> Sentences { get; }

    public bool HasHeadline { get; }

    /// <summary>Index of the quotation whose marks enclose the token (marks themselves included), or -1.</summary>
    public int QuoteAt(int token) => _quoteOfToken[token];

    public TokenRange SentenceAt(int token) => Sentences[_sentenceOfToken[token]];

    public int SentenceIndexAt(int token) => _sentenceOfToken[token];

    /// <summary>The range of text from one token to another, the last included.</summary>
    public TextSpan Span(int first, int last) => new(Tokens[first].Start, Tokens[last].End);

    private static List<TextSpan> FindParagraphs(SourceText text)
    {
        var paragraphs = new List<TextSpan>();
        ReadOnlySpan<char> chars = text.AsSpan();
        int start = 0;
        while (start <= chars.Length)
        {
            int length = chars[start..].IndexOfAny('\n', '\r', '\u2029');
            int end = length < 0 ? chars.Length : start + length;
            if (!chars[start..end].IsWhiteSpace())
            {
                paragraphs.Add(new TextSpan(start, end));
            }

            start = end + 1;
        }

        return paragraphs;
    }

    private static int[] LinesOfTokens(List<Token> tokens, List<TextSpan> paragraphs)
    {
        var lines = new int[tokens.Count];
        int line = 0;
        for (int i = 0; i < tokens.Count; i++)
        {
            while (line + 1 < paragraphs.Count && paragraphs[line + 1].Start <= tokens[i].Start)
            {
                line++;
            }

            lines[i] = line;
        }

        return lines;
    }

    private static int[] MapQuotes(int count, List<QuotedRange> quotes)
    {
        var map = new int[count];
        Array.Fill(map, -1);
        for (int q = 0; q < quotes.Count; q++)
        {
            for (int t = quotes[q].Open; t <= quotes[q].Close; t++)
            {
                map[t] = q;
            }
        }

        return map;
    }

    /// <summary>A short first line without a full stop at its end.</summary>
    private static bool IsHeadline(SourceText text, TextSpan line)
    {
        char last = text[line.End - 1];
        return line.Length <= 200 && last is not ('.' or '،' or ':');
    }
}
