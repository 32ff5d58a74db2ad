using System.Reflection;

namespace Musnad.Tests.Specs;

/// <summary>The one place where the pipeline under test is put together.</summary>
internal static class SpecPipeline
{
    /// <summary>The pipeline; null while one of the layers does not exist yet.</summary>
    // By name, because the layers come from other hands; to be replaced by plain constructor calls as soon as both are there.
    public static MusnadPipeline? Create()
    {
        var annotator = (IAnnotator?)Make("Musnad.Arabic.ArabicAnnotator, Musnad.Arabic");
        var extractor = (IRecordExtractor?)Make("Musnad.Extraction.RecordExtractor, Musnad.Extraction");
        return annotator is null || extractor is null ? null : new MusnadPipelineBuilder().Use(annotator).Use(extractor).Build();
    }

    private static object? Make(string typeName) => Type.GetType(typeName, throwOnError: false) is { } type
        ? Activator.CreateInstance(type, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.OptionalParamBinding, null, null, null)
        : null;
}
