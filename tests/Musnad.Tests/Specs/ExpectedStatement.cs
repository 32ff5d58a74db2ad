namespace Musnad.Tests.Specs;

/// <summary>A statement that a case expects.</summary>
internal sealed record ExpectedStatement
{
    /// <summary>The line as written, for messages.</summary>
    public required string Written { get; init; }

    /// <summary>Who says it: one actor, or the members of one group; empty when <see cref="Open"/> is set.</summary>
    public required IReadOnlyList<ActorPattern> Source { get; init; }

    /// <summary>'?' for an unresolved source, '-' for one that the text leaves unstated; else null.</summary>
    public char? Open { get; init; }

    /// <summary>The cue word; null for a free-standing quotation.</summary>
    public string? Cue { get; init; }

    public required IReadOnlyList<string> Content { get; init; }

    /// <summary>Index in the case of the statement that holds this one; null at the outer level.</summary>
    public int? Parent { get; init; }

    /// <summary>The plain fields that the case names.</summary>
    public required IReadOnlyDictionary<string, string> Fields { get; init; }

    /// <summary>Targets, when the case names them.</summary>
    public IReadOnlyList<ActorPattern>? At { get; init; }

    /// <summary>Addressees, when the case names them.</summary>
    public IReadOnlyList<ActorPattern>? To { get; init; }
}
