namespace Musnad.Collation.Copies;

/// <summary>Articles of which each is a copy of another in the group, word for word or with edits.</summary>
/// <param name="Id">Derived from the texts of the group.</param>
/// <param name="Articles">The members, the earliest published first.</param>
public sealed record CopyGroup(string Id, IReadOnlyList<ArticleCopy> Articles);
