namespace Musnad.Collation.Copies;

/// <summary>One article of a group of copies.</summary>
/// <param name="Article">Its identifier in the archive.</param>
/// <param name="Likeness">How much of its wording the group's first article shares, from 0 to 1; 1 for the first and for verbatim copies.</param>
public sealed record ArticleCopy(string Article, double Likeness);
