using Musnad.Records;

namespace Musnad.Json;

/// <summary>A statement whose outer statement is known only by its id.</summary>
internal sealed record RawStatement(Statement Statement, string? Within, string Path);
