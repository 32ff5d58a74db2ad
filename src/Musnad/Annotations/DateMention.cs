using Musnad.Text;

namespace Musnad.Annotations;

/// <summary>A date as the article gives it, resolved.</summary>
/// <param name="Span">The expression.</param>
/// <param name="Day">The (first) day meant, Gregorian; null when the expression is vaguer than a day or cannot be resolved.</param>
/// <param name="IsAbsolute">Whether the expression names the day by itself, without the publication date.</param>
public sealed record DateMention(TextSpan Span, DateOnly? Day, bool IsAbsolute);
