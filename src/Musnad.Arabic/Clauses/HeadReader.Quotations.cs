using Musnad.Annotations;
using Musnad.Arabic.Lexicon;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Records;

namespace Musnad.Arabic.Clauses;

/// <content>Quotations that stand before their cue, or on both sides of it.</content>
internal sealed partial class HeadReader
{
    /// <summary>"«…», said X": nothing follows the cue, a quotation stands before it.</summary>
    private FrameDraft? ReadQuotationBefore(FrameDraft frame, int i, TokenRange sentence, List<FrameDraft> before)
    {
        if (frame.Class != CueClass.Verb || QuotationBefore(i, sentence, before) is not { } quote)
        {
            return null;
        }

        if (frame.Source is null && _reading.MentionAt(i + 1) is { Preposition: '\0', Form: not MentionForm.Adjective } subject)
        {
            frame.Source = subject;
            frame.SourceSpan = subject.Span;
        }

        frame.Before = quote;
        frame.Start = quote.Start;
        frame.Head = new TokenRange(i, sentence.End);
        return frame;
    }

    /// <summary>"«…», said X, «…»": the quotation before the cue is the content's first part.</summary>
    private void ReadInterrupted(FrameDraft frame, int i, TokenRange sentence, List<FrameDraft> before)
    {
        if (frame.Class == CueClass.Verb && !frame.SubjectFirst && frame.ContentStart > 0 && _tokens[frame.ContentStart].Kind == TokenKind.Quote
            && QuotationBefore(i, sentence, before) is { } quote)
        {
            frame.Before = quote;
            frame.Start = quote.Start;
        }
    }

    /// <summary>A quotation that ends right before the cue and is nobody's content yet.</summary>
    private TokenRange? QuotationBefore(int i, TokenRange sentence, List<FrameDraft> before)
    {
        int t = i - 1;
        if (t > sentence.Start && _tokens[t].Kind == TokenKind.Comma)
        {
            t--;
        }

        if (t <= sentence.Start || _tokens[t].Kind != TokenKind.Quote || _reading.Layout.QuoteAt(t) is not (>= 0 and int q))
        {
            return null;
        }

        QuotedRange quote = _reading.Layout.Quotes[q];
        if (_tokens[i].Form.Find(WordClass.CueVerb) is { Entry.Cue: { IsWeak: true } } && quote.Close - quote.Open < 6)
        {
            return null;
        }

        bool free = quote.Close == t && quote.Open >= sentence.Start && quote.Close - quote.Open > 2 && !before.Any(frame => frame.ContentStart >= 0 && frame.ContentStart <= quote.Open);
        return free ? new TokenRange(quote.Open, quote.Close + 1) : null;
    }
}
