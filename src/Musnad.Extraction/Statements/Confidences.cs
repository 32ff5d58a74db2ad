using Musnad.Extraction.Discourse;
using Musnad.Records;

namespace Musnad.Extraction.Statements;

/// <summary>How sure a source is, by how the text gives it.</summary>
/// <remarks>First estimates, to be replaced by frequencies counted on annotated articles.</remarks>
internal static class Confidences
{
    private const double Step = 0.07;
    private const double Least = 0.4;

    public static double Of(Resolved source) => source.Basis switch
    {
        SourceBasis.Named => 0.95,
        SourceBasis.Described => Lowered(0.85, source.Distance),
        SourceBasis.Dropped => Lowered(0.85, source.Distance),
        SourceBasis.Pronoun => Lowered(0.75, source.Distance),
        SourceBasis.Unstated => 0.7,
        _ => 0.3,
    };

    private static double Lowered(double start, int distance) => Math.Max(Least, start - (Step * distance));
}
