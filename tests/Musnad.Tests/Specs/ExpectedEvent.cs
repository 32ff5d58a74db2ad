using Musnad.Records;

namespace Musnad.Tests.Specs;

/// <summary>A contact or deed that a case expects.</summary>
internal sealed record ExpectedEvent
{
    /// <summary>The line as written, for messages.</summary>
    public required string Written { get; init; }

    public required EventType Type { get; init; }

    /// <summary>Of a contact its mode as spelled in cases; of a deed "none".</summary>
    public required string Mode { get; init; }

    public required IReadOnlyList<ActorPattern> Actors { get; init; }

    /// <summary>The recipients; null when the case leaves those of a deed open.</summary>
    public IReadOnlyList<ActorPattern>? Recipients { get; init; }

    /// <summary>The plain fields that the case names; the realis always.</summary>
    public required IReadOnlyDictionary<string, string> Fields { get; init; }

    /// <summary>Source of a statement that tells it, when the case names one; an empty list for the outlet's own telling.</summary>
    public IReadOnlyList<ActorPattern>? Within { get; init; }
}
