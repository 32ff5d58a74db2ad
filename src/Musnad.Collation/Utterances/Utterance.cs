using Musnad.Collation.Origins;

namespace Musnad.Collation.Utterances;

/// <summary>The same words of the same speaker as several statements give them.</summary>
public sealed record Utterance
{
    /// <summary>Derived from the speaker and the words.</summary>
    public required string Id { get; init; }

    /// <summary>The identity of the speaker.</summary>
    public required string Speaker { get; init; }

    /// <summary>Every statement that gives the words, the earliest published first.</summary>
    public required IReadOnlyList<UtteranceTelling> Tellings { get; init; }

    /// <summary>The origins of the tellings, in order of first telling, each once.</summary>
    public required IReadOnlyList<Origin> Origins { get; init; }

    /// <summary>How often it is told.</summary>
    public required Tally Tally { get; init; }
}
