using Musnad.Evaluation;
using Musnad.Extraction.Confidences;

namespace Musnad.Train.Confidence;

/// <summary>A statement of an annotated article: what confidence looks at, and the gold's verdict.</summary>
internal sealed record ConfidenceSample(ConfidenceFeatures Features, JudgedStatement Judged)
{
    public string Document => Judged.Document;

    public bool IsRight => Judged.HasRightSource;
}
