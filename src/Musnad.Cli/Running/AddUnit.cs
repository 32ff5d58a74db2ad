using Musnad.Archive;
using Musnad.Ingest;

namespace Musnad.Cli.Running;

/// <summary>What came of one article that was to be added: made ready, known already, or failed.</summary>
/// <param name="Prepared">The article with what is stored of it, or null.</param>
/// <param name="Redo">Whether it replaces one that is held.</param>
/// <param name="Failure">Why it could not be read, or null.</param>
internal sealed record AddUnit(PreparedArticle? Prepared, bool Redo, InputFailure? Failure)
{
    /// <summary>Held already; there is nothing to do.</summary>
    public static AddUnit Unchanged { get; } = new(null, false, null);
}
