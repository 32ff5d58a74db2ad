using Musnad.Annotations;
using Musnad.Articles;
using Musnad.Records;

namespace Musnad;

/// <summary>From article to record: the whole flow.</summary>
/// <remarks>Built once by <see cref="MusnadPipelineBuilder"/>; immutable and thread-safe.</remarks>
public sealed class MusnadPipeline
{
    private readonly IReadOnlyDictionary<string, IAnnotator> _annotators;
    private readonly IRecordExtractor _extractor;

    internal MusnadPipeline(IReadOnlyDictionary<string, IAnnotator> annotators, IRecordExtractor extractor)
    {
        _annotators = annotators;
        _extractor = extractor;
    }

    /// <summary>Reads an article.</summary>
    /// <returns>Its record; without actors, statements and events when no layer reads its language.</returns>
    public Record Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        AnnotatedText annotated = Annotate(article);
        Record record = _extractor.Extract(annotated);
        return record;
    }

    /// <summary>Whether a layer reads the language of a BCP 47 tag.</summary>
    public bool Reads(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return _annotators.ContainsKey(Primary(language));
    }

    private AnnotatedText Annotate(Article article)
    {
        return _annotators.TryGetValue(Primary(article.Language), out IAnnotator? annotator)
            ? annotator.Annotate(article)
            : new AnnotatedText { Article = article };
    }

    private static string Primary(string language) => language.Split('-')[0];
}
