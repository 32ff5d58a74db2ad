using Musnad.Articles;
using Musnad.Text;

namespace Musnad.Annotations;

/// <summary>What a language layer found in one article: the whole input of the extraction. Every list is in order of the text.</summary>
public sealed record AnnotatedText
{
    /// <summary>The article.</summary>
    public required Article Article { get; init; }

    /// <summary>The country from which the article reports about its own ("the minister" without more), ISO 3166-1 alpha-3; null when the text does not show it.</summary>
    public string? HomeCountry { get; init; }

    /// <summary>Its written words.</summary>
    public IReadOnlyList<Word> Words { get; init; } = [];

    /// <summary>Its paragraphs; the first is the headline when <see cref="HasHeadline"/>.</summary>
    public IReadOnlyList<TextSpan> Paragraphs { get; init; } = [];

    /// <summary>Its sentences.</summary>
    public IReadOnlyList<TextSpan> Sentences { get; init; } = [];

    /// <summary>Passages in quotation marks.</summary>
    public IReadOnlyList<Quotation> Quotations { get; init; } = [];

    /// <summary>Who is named, by start, the longer first.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>Dates.</summary>
    public IReadOnlyList<DateMention> Dates { get; init; } = [];

    /// <summary>Attributions, by the start of their cue or content.</summary>
    public IReadOnlyList<AttributionFrame> Frames { get; init; } = [];

    /// <summary>Tellings of contacts and deeds, by trigger.</summary>
    public IReadOnlyList<EventFrame> Events { get; init; } = [];

    /// <summary>Whether the first paragraph is a headline.</summary>
    public bool HasHeadline { get; init; }
}
