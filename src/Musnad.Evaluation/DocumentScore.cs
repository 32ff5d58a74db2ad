namespace Musnad.Evaluation;

/// <summary>How one record compares with the gold.</summary>
/// <param name="Document">The article's id.</param>
/// <param name="HasRecord">Whether there was a record for it.</param>
/// <param name="Figures">Its figures.</param>
/// <param name="Findings">What is wrong, in order of kind.</param>
/// <param name="Statements">Each statement of the record with its verdict.</param>
public sealed record DocumentScore(
    string Document, bool HasRecord, Figures Figures, IReadOnlyList<Finding> Findings, IReadOnlyList<JudgedStatement> Statements);
