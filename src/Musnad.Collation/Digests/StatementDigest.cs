namespace Musnad.Collation.Digests;

/// <summary>What collation needs of one statement.</summary>
/// <param name="Id">Its id in the record.</param>
/// <param name="Source">Place of its source in the article's list of actors, or -1.</param>
/// <param name="Within">Place of the statement that holds it in the article's list of statements, or -1.</param>
/// <param name="IsDirect">Whether all of its content is quoted.</param>
/// <param name="Date">The day on which it was said, or null.</param>
/// <param name="Words">Hashes of the content's words that carry meaning, in order; empty where the source can have no identity.</param>
internal readonly record struct StatementDigest(string Id, int Source, int Within, bool IsDirect, DateOnly? Date, uint[] Words);
