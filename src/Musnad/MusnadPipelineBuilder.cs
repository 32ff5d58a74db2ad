namespace Musnad;

/// <summary>Puts a pipeline together: language layers, then the extraction.</summary>
public sealed class MusnadPipelineBuilder
{
    private readonly Dictionary<string, IAnnotator> _annotators = new(StringComparer.Ordinal);
    private IRecordExtractor? _extractor;

    /// <summary>Adds a language layer; a later one for the same language replaces the earlier.</summary>
    public MusnadPipelineBuilder Use(IAnnotator annotator)
    {
        ArgumentNullException.ThrowIfNull(annotator);
        _annotators[annotator.Language] = annotator;
        return this;
    }

    /// <summary>Sets the extraction.</summary>
    public MusnadPipelineBuilder Use(IRecordExtractor extractor)
    {
        ArgumentNullException.ThrowIfNull(extractor);
        _extractor = extractor;
        return this;
    }

    /// <summary>The finished pipeline; the builder may be used on without changing it.</summary>
    /// <exception cref="InvalidOperationException">A language layer or the extraction is missing.</exception>
    public MusnadPipeline Build()
    {
        if (_annotators.Count == 0)
        {
            throw new InvalidOperationException("A pipeline needs at least one language layer: call Use with an annotator.");
        }

        return _extractor is null
            ? throw new InvalidOperationException("A pipeline needs an extraction: call Use with an extractor.")
            : new MusnadPipeline(new Dictionary<string, IAnnotator>(_annotators, StringComparer.Ordinal), _extractor);
    }
}
