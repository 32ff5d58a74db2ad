using Musnad.Annotations;
using Musnad.Articles;
using Musnad.Extraction;
using Musnad.Records;
using Musnad.Text;

namespace Musnad.Tests.Extraction;

/// <summary>Annotations put together by hand: phrases are found in the text, in order.</summary>
internal sealed class AnnotationBuilder(string text)
{
    private readonly List<Mention> _mentions = [];
    private readonly List<AttributionFrame> _frames = [];
    private readonly List<EventFrame> _events = [];

    public TextSpan Span(string phrase, int nth = 0)
    {
        int at = -1;
        for (int i = 0; i <= nth; i++)
        {
            at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal);
        }

        Assert(at >= 0, phrase);
        return new TextSpan(at, at + phrase.Length);
    }

    public int Mention(
        string phrase,
        ActorKind kind = ActorKind.Person,
        MentionForm form = MentionForm.Name,
        string? country = null,
        string? knownAs = null,
        string? nameEn = null,
        string[]? role = null,
        AnaphorKind anaphor = AnaphorKind.None,
        Agreement agreement = default,
        bool isDefinite = true,
        int? possessor = null,
        int[]? members = null,
        string[]? keys = null,
        int nth = 0)
    {
        _mentions.Add(new Mention
        {
            Span = Span(phrase, nth), Form = form, Kind = kind, Name = phrase, Country = country, KnownAs = knownAs, NameEn = nameEn,
            NameKeys = keys ?? (form == MentionForm.Name && members is null ? phrase.ToLowerInvariant().Split(' ') : []),
            Role = role is null ? null : string.Join(' ', role), RoleKeys = role ?? [], Anaphor = anaphor, Agreement = agreement,
            IsDefinite = isDefinite, Possessor = possessor, Members = members ?? [],
        });
        return _mentions.Count - 1;
    }

    public int Frame(
        string? cue,
        string content,
        Reference source,
        CueClass kind = CueClass.Verb,
        Stance stance = Stance.State,
        QuotationKind quotation = QuotationKind.Indirect,
        Reference[]? targets = null,
        int? outer = null,
        double confidence = 1,
        int nth = 0)
    {
        TextSpan said = Span(content);
        TextSpan? verb = cue is null ? null : Span(cue, nth);
        _frames.Add(new AttributionFrame
        {
            Class = kind, Cue = verb, Content = [said], Extent = verb is null ? said : said.Union(verb.Value), Source = source, Stance = stance,
            Quotation = quotation, Targets = targets ?? [], Outer = outer, Confidence = confidence,
        });
        return _frames.Count - 1;
    }

    public void Event(EventFrame frame) => _events.Add(frame);

    public Record Extract(bool hasHeadline = false) => new RecordExtractor().Extract(Annotations(hasHeadline));

    public AnnotatedText Annotations(bool hasHeadline = false) => new()
    {
        Article = new Article { Id = "built", Text = new SourceText(text) },
        Words = Words(),
        Sentences = Sentences(),
        Paragraphs = hasHeadline ? [new TextSpan(0, text.IndexOf('\n', StringComparison.Ordinal))] : [new TextSpan(0, text.Length)],
        HasHeadline = hasHeadline,
        Mentions = _mentions,
        Frames = _frames,
        Events = _events,
    };

    /// <summary>Sentences end at a full stop that stands as a word.</summary>
    private List<TextSpan> Sentences()
    {
        var sentences = new List<TextSpan>();
        int start = 0;
        for (int stop = text.IndexOf(" . ", StringComparison.Ordinal); stop >= 0; stop = text.IndexOf(" . ", start, StringComparison.Ordinal))
        {
            sentences.Add(new TextSpan(start, stop + 2));
            start = stop + 3;
        }

        sentences.Add(new TextSpan(start, text.Length));
        return sentences;
    }

    private List<Word> Words()
    {
        var words = new List<Word>();
        int at = 0;
        foreach (string word in text.Split(' '))
        {
            if (word.Length > 0)
            {
                words.Add(new Word(new TextSpan(at, at + word.Length), word.ToLowerInvariant()));
            }

            at += word.Length + 1;
        }

        return words;
    }

    private static void Assert(bool holds, string phrase)
    {
        if (!holds)
        {
            throw new ArgumentException("The text does not hold: " + phrase, nameof(phrase));
        }
    }
}
