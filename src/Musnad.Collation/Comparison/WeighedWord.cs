using Musnad.Text;

namespace Musnad.Collation.Comparison;

/// <summary>One word of a passage.</summary>
/// <param name="Span">Where it stands in the article.</param>
/// <param name="Form">Its folded form.</param>
/// <param name="Stem">Its stem.</param>
/// <param name="Weight">How much it tells, from 0 to 1.</param>
internal readonly record struct WeighedWord(TextSpan Span, string Form, string Stem, double Weight);
