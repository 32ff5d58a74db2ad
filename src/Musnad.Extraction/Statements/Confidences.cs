using Musnad.Extraction.Discourse;
using Musnad.Records;

namespace Musnad.Extraction.Statements;

/// <summary>How sure a source is, by how the text gives it.</summary>
/// <remarks>First estimates, to be replaced by frequencies counted on annotated articles.</remarks>
internal static class Confidences
{
    private const double Step = 0.04;
    private const double Least = 0.4;

    // A statement within another needs the right speaker twice.
    private const double Nested = 0.85;

    public static double Of(StatementDraft draft) => BySource(draft.Source) * (draft.Within is null ? 1 : Nested);

    private static double BySource(Resolved source) => source.Basis switch
    {
        SourceBasis.Named => 0.95,
        SourceBasis.Described => Lowered(0.92, source.Distance),
        SourceBasis.Dropped => Lowered(0.9, source.Distance),
        SourceBasis.Pronoun => Lowered(0.8, source.Distance),
        SourceBasis.Unstated => 0.7,
        _ => 0.3,
    };

    private static double Lowered(double start, int distance) => Math.Max(Least, start - (Step * distance));
}
