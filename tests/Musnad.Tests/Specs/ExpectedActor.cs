namespace Musnad.Tests.Specs;

/// <summary>An actor that a case expects, besides those its statements and events name.</summary>
internal sealed record ExpectedActor
{
    /// <summary>The line as written, for messages.</summary>
    public required string Written { get; init; }

    public required ActorPattern Name { get; init; }

    /// <summary>Whether the case says that there is no such actor.</summary>
    public bool IsExcluded { get; init; }

    /// <summary>The plain fields that the case names.</summary>
    public required IReadOnlyDictionary<string, string> Fields { get; init; }

    /// <summary>The members of a group, when the case names them.</summary>
    public IReadOnlyList<ActorPattern>? Members { get; init; }
}
