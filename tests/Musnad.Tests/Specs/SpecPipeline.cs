using Musnad.Arabic;
using Musnad.Extraction;

namespace Musnad.Tests.Specs;

/// <summary>The one place where the pipeline under test is put together.</summary>
internal static class SpecPipeline
{
    public static MusnadPipeline Create() => new MusnadPipelineBuilder().Use(new ArabicAnnotator()).Use(new RecordExtractor()).Build();
}
