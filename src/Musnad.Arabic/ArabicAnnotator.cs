using Musnad.Annotations;
using Musnad.Arabic.Clauses;
using Musnad.Arabic.Contacts;
using Musnad.Arabic.Dates;
using Musnad.Arabic.Deeds;
using Musnad.Arabic.Mentions;
using Musnad.Arabic.Words;
using Musnad.Articles;

namespace Musnad.Arabic;

/// <summary>The Arabic language layer: words, mentions, dates, attribution frames and tellings of events.</summary>
/// <remarks>Thread-safe; tables and models are loaded once, at first use, from the assembly.</remarks>
public sealed class ArabicAnnotator : IAnnotator
{
    /// <inheritdoc/>
    public string Language => "ar";

    /// <inheritdoc/>
    public AnnotatedText Annotate(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var layout = new TextLayout(article.Text);
        List<Word> words = WordsOf(layout);
        List<MentionDraft> mentions = new MentionReader(layout, new NameEvidence(layout)).Read();
        List<DateMention> dates = DateReader.Default.Read(article.Text, words, article.Published?.Day);
        var reading = new ArabicReading(layout, mentions, dates, article.Published?.Day);
        List<FrameDraft> frames = new ClauseReader(reading).Read();
        new CircumstanceReader(reading).Read(frames);
        List<EventDraft> events = new ContactReader(reading, frames).Read();
        events.AddRange(new DeedReader(reading, frames, events).Read());
        return new AnnotationAssembler(article, reading, frames, events, words).Assemble();
    }

    private static List<Word> WordsOf(TextLayout layout)
    {
        var words = new List<Word>(layout.Tokens.Count);
        foreach (Token token in layout.Tokens)
        {
            if (token.Kind is TokenKind.Word or TokenKind.Number)
            {
                words.Add(new Word(token.Span, token.Form.Folded));
            }
        }

        return words;
    }
}
