using Musnad.Articles;

namespace Musnad.Collation.Comparison;

/// <summary>One text that carries a readout.</summary>
/// <param name="Articles">The articles that publish it, the earliest first; more than one when it is copied.</param>
public sealed record Reading(IReadOnlyList<Article> Articles);
