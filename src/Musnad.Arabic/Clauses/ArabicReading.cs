using Musnad.Annotations;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;

namespace Musnad.Arabic.Clauses;

/// <summary>What is known of a text before its clauses are read.</summary>
internal sealed class ArabicReading
{
    private const int LongestMention = 16;

    private readonly MentionDraft?[] _startingAt;
    private readonly MentionDraft?[] _covering;

    public ArabicReading(TextLayout layout, List<MentionDraft> mentions, List<DateMention> dates, DateOnly? published)
    {
        Layout = layout;
        Published = published;
        Mentions = mentions;
        Dates = dates;
        _startingAt = new MentionDraft?[layout.Tokens.Count];
        _covering = new MentionDraft?[layout.Tokens.Count];
        foreach (MentionDraft mention in mentions)
        {
            Place(mention);
        }

        DateAt = new int[layout.Tokens.Count];
        Array.Fill(DateAt, -1);
        int token = 0;
        for (int d = 0; d < dates.Count; d++)
        {
            while (token < layout.Tokens.Count && layout.Tokens[token].End <= dates[d].Span.Start)
            {
                token++;
            }

            for (int t = token; t < layout.Tokens.Count && layout.Tokens[t].Start < dates[d].Span.End; t++)
            {
                DateAt[t] = d;
            }
        }
    }

    public TextLayout Layout { get; }

    /// <summary>The day of publication, or null.</summary>
    public DateOnly? Published { get; }

    /// <summary>Parts of speech, read when first asked for.</summary>
    public SentenceTags Tags => Layout.Tags;

    public List<Token> Tokens => Layout.Tokens;

    public List<MentionDraft> Mentions { get; }

    public List<DateMention> Dates { get; }

    /// <summary>For each token the index of the date expression it belongs to, or -1.</summary>
    public int[] DateAt { get; }

    /// <summary>The mention that begins at a token, or null.</summary>
    public MentionDraft? MentionAt(int token) => token >= 0 && token < _startingAt.Length ? _startingAt[token] : null;

    /// <summary>The mention that covers a token, or null.</summary>
    public MentionDraft? Covering(int token) => token >= 0 && token < _covering.Length ? _covering[token] : null;

    /// <summary>The longest mention whose last word a token is, or null.</summary>
    public MentionDraft? Ending(int token)
    {
        MentionDraft? longest = null;
        for (int start = token; start >= Math.Max(0, token - LongestMention); start--)
        {
            longest = _startingAt[start] is { } mention && mention.End == token + 1 ? mention : longest;
        }

        return longest;
    }

    /// <summary>Adds a mention that only its clause shows to be one.</summary>
    public void Add(MentionDraft mention)
    {
        Mentions.Add(mention);
        _startingAt[mention.Start] ??= mention;
        for (int t = mention.Start; t < mention.End && t < _covering.Length; t++)
        {
            _covering[t] ??= mention;
        }
    }

    /// <summary>Takes back a mention that its clause shows to be none.</summary>
    public void Remove(MentionDraft mention)
    {
        Mentions.Remove(mention);
        if (_startingAt[mention.Start] == mention)
        {
            _startingAt[mention.Start] = null;
        }

        for (int t = mention.Start; t < mention.End && t < _covering.Length; t++)
        {
            if (_covering[t] == mention)
            {
                _covering[t] = null;
            }
        }
    }

    private void Place(MentionDraft mention)
    {
        _startingAt[mention.Start] = mention;
        for (int t = mention.Start; t < mention.End && t < _covering.Length; t++)
        {
            _covering[t] = mention;
        }
    }
}
