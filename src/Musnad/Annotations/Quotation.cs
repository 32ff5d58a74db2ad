using Musnad.Text;

namespace Musnad.Annotations;

/// <summary>A passage in quotation marks.</summary>
/// <param name="Outer">With its marks.</param>
/// <param name="Inner">Without them.</param>
/// <param name="IsPaired">False when one of the two marks is missing; the missing end is then a guess.</param>
public readonly record struct Quotation(TextSpan Outer, TextSpan Inner, bool IsPaired);
