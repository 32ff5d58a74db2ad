using Musnad.Archive;
using Musnad.Ingest;

namespace Musnad.Cli.Running;

/// <summary>What came of one article that was to be added: made ready, known already, or failed.</summary>
/// <param name="Prepared">The article with what is stored of it, or null.</param>
/// <param name="Redo">Whether it replaces one that is held.</param>
/// <param name="Failure">Why it could not be read, or null.</param>
/// <param name="Held">The identifier of an article that is held already, so that there is nothing to do, or null.</param>
internal sealed record AddUnit(PreparedArticle? Prepared, bool Redo, InputFailure? Failure, string? Held = null);
