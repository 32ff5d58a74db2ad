using Musnad.Archive.Queries.Actors;
using Musnad.Archive.Queries.Statements;
using Musnad.Collation.Origins;

namespace Musnad.Archive.Queries.Items;

/// <summary>The same words of one speaker with every statement that gives them.</summary>
public sealed record ToldUtterance
{
    /// <summary>Its identifier.</summary>
    public required string Id { get; init; }

    /// <summary>The identity of the speaker.</summary>
    public required string Speaker { get; init; }

    /// <summary>Who that is; null when the identity is no longer known.</summary>
    public ActorSummary? SpeakerIs { get; init; }

    /// <summary>The origins of the tellings, in order of first telling.</summary>
    public required IReadOnlyList<Origin> Origins { get; init; }

    /// <summary>How often it is told.</summary>
    public required Tally Tally { get; init; }

    /// <summary>Every telling, the earliest published first.</summary>
    public required IReadOnlyList<ToldWords> Tellings { get; init; }
}
