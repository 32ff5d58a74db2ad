namespace Musnad.Evaluation;

/// <summary>How records compare with the gold.</summary>
/// <param name="Figures">The figures of all articles together.</param>
/// <param name="Documents">Each article by itself, in the order of the gold.</param>
public sealed record Score(Figures Figures, IReadOnlyList<DocumentScore> Documents);
